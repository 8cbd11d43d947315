## Terminalens egne ord: hjælp, fejl i kommandoen, filer

help-usage = Brug
help-commands = Kommandoer
help-command = KOMMANDO
help-arguments = Argumenter
help-options = Tilvalg
help-options-short = TILVALG
help-global-options = Tilvalg til alle kommandoer
help-example = Eksempel

help-value-file = FIL
help-value-zone = ZONE
help-value-moment = TIDSPUNKT
help-value-language = SPROG
help-value-country = LAND

man-name = NAVN
man-synopsis = OVERSIGT
man-description = BESKRIVELSE
man-options = TILVALG
man-subcommands = KOMMANDOER
man-version = VERSION
man-extra = EKSEMPEL

usage-unknown-argument = Her findes intet tilvalg { $argument }.
usage-unknown-command = Der er ingen kommando '{ $command }'.
usage-missing-command = Der mangler en kommando.
usage-missing-argument = Der mangler noget: { $argument }.
usage-conflict = { $argument } og { $other } kan ikke bruges sammen.
usage-missing-value = { $argument } mangler en værdi.
usage-value = '{ $value }' passer ikke til { $argument }.
usage-count = { $argument } fik for få eller for mange værdier.
usage-not-utf8 = Et argument er ikke gyldig tekst (UTF-8).
usage-unreadable = Kommandoen kan ikke læses.
usage-same-id = To input hedder begge '{ $id }' (det andet er { $file }): omdøb det ene, eller læs dem hver for sig.
usage-did-you-mean = Mente du { $suggestion }?
usage-possible-values = Det kan være: { $values }.
usage-see-help = Se: { $command }

io-not-found = filen findes ikke
io-permission-denied = du må ikke åbne den
io-is-a-folder = det er en mappe
io-not-a-folder = en del af stien er ikke en mappe
io-storage-full = disken er fuld
io-read-only = der kan kun læses
io-exists = den findes allerede

error-internal = Noget gik galt inde i programmet; intet er halvt gjort. Kør 'twopocket check', og prøv igen.
error-output = Resultatet kunne ikke skrives: { $reason }.
error-file = { $file }: { $reason }. Tjek navnet, og prøv igen.
error-input-line = { $file }, linje { $line }: kan ikke læses ({ $reason }). Ret den, og læs igen.
error-input-refused = { $file }, linje { $line }: { $reason }
json-syntax = ikke JSON fra kolonne { $column }
json-ends-early = den slutter midt i det hele
json-shape = der ventes en anden form ved kolonne { $column }
json-missing = '{ $field }' mangler
error-moment = '{ $text }' er ikke et tidspunkt; skriv det som 2026-11-19T21:40
error-no-tesseract = { $file }: et foto læses med programmet tesseract. Installer det (pakken tesseract-ocr), eller giv tekstlinjerne som .json.
error-unreadable-photo = { $file }: der kunne ikke læses tekst på billedet. Tjek, at det er et billede, eller tag det igen i bedre lys.
error-photo-too-large = { $file }: det, der blev læst på billedet, er gemt, men ikke billedet: det fylder mere end { $limit } KiB. Vil du også gemme det, så gør det mindre, og tag det ind igen.

read-nothing = Der blev ikke fundet noget.
