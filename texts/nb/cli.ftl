## Terminalens egne ord: hjelp, feil i kommandoen, filer

help-usage = Bruk
help-commands = Kommandoer
help-command = KOMMANDO
help-arguments = Argumenter
help-options = Valg
help-options-short = VALG
help-global-options = Valg for alle kommandoer
help-example = Eksempel

help-value-file = FIL
help-value-zone = SONE
help-value-moment = TIDSPUNKT
help-value-language = SPRÅK
help-value-country = LAND

man-name = NAVN
man-synopsis = OVERSIKT
man-description = BESKRIVELSE
man-options = VALG
man-subcommands = KOMMANDOER
man-version = VERSJON
man-extra = EKSEMPEL

usage-unknown-argument = Her finnes ikke valget { $argument }.
usage-unknown-command = Det finnes ingen kommando '{ $command }'.
usage-missing-command = Det mangler en kommando.
usage-missing-argument = Noe mangler: { $argument }.
usage-conflict = { $argument } og { $other } kan ikke brukes sammen.
usage-missing-value = { $argument } trenger en verdi.
usage-value = '{ $value }' passer ikke til { $argument }.
usage-count = { $argument } fikk for få eller for mange verdier.
usage-not-utf8 = Et argument er ikke gyldig tekst (UTF-8).
usage-unreadable = Kommandoen kan ikke leses.
usage-same-id = To inndata heter begge '{ $id }' (den andre er { $file }): gi den ene et nytt navn, eller les dem hver for seg.
usage-did-you-mean = Mente du { $suggestion }?
usage-possible-values = Det kan være: { $values }.
usage-see-help = Se: { $command }

io-not-found = filen finnes ikke
io-permission-denied = du har ikke lov til å åpne den
io-is-a-folder = det er en mappe
io-not-a-folder = en del av stien er ikke en mappe
io-storage-full = disken er full
io-read-only = den kan bare leses
io-exists = den finnes allerede

error-internal = Noe gikk galt inne i programmet; ingenting er halvgjort. Kjør 'twopocket check', og prøv igjen.
error-output = Resultatet kunne ikke skrives: { $reason }.
error-file = { $file }: { $reason }. Sjekk navnet, og prøv igjen.
error-input-line = { $file }, linje { $line }: kan ikke leses ({ $reason }). Rett den, og les på nytt.
error-input-refused = { $file }, linje { $line }: { $reason }
json-syntax = ikke JSON fra kolonne { $column }
json-ends-early = den slutter midt i
json-shape = det ventes en annen form ved kolonne { $column }
json-missing = '{ $field }' mangler
error-moment = '{ $text }' er ikke et tidspunkt; skriv det som 2026-11-19T21:40
error-no-tesseract = { $file }: for å lese et bilde trengs programmet tesseract. Installer det (pakken tesseract-ocr), eller gi tekstlinjene som .json.
error-unreadable-photo = { $file }: det gikk ikke å lese tekst på bildet. Sjekk at det er et bilde, eller ta det på nytt i bedre lys.
error-photo-too-large = { $file }: det som ble lest på bildet, er lagret, men ikke bildet: det er større enn { $limit } KiB. Vil du lagre det også, gjør det mindre og ta det inn på nytt.

read-nothing = Fant ingenting.
