## Terminalens egna ord: hjälp, fel i kommandot, filer

help-usage = Användning
help-commands = Kommandon
help-command = KOMMANDO
help-arguments = Argument
help-options = Tillval
help-options-short = TILLVAL
help-global-options = Tillval för alla kommandon
help-example = Exempel

help-value-file = FIL
help-value-zone = ZON
help-value-moment = TIDPUNKT
help-value-language = SPRÅK
help-value-country = LAND

man-name = NAMN
man-synopsis = ÖVERSIKT
man-description = BESKRIVNING
man-options = TILLVAL
man-subcommands = KOMMANDON
man-version = VERSION
man-extra = EXEMPEL

usage-unknown-argument = Här finns inget tillval { $argument }.
usage-unknown-command = Det finns inget kommando '{ $command }'.
usage-missing-command = Ett kommando saknas.
usage-missing-argument = Något saknas: { $argument }.
usage-conflict = { $argument } och { $other } går inte att använda tillsammans.
usage-missing-value = { $argument } behöver ett värde.
usage-value = '{ $value }' passar inte för { $argument }.
usage-count = { $argument } fick för få eller för många värden.
usage-not-utf8 = Ett argument är inte giltig text (UTF-8).
usage-unreadable = Kommandot går inte att läsa.
usage-same-id = Två indata heter båda '{ $id }' (den andra är { $file }): byt namn på den ena, eller läs dem var för sig.
usage-did-you-mean = Menade du { $suggestion }?
usage-possible-values = Det kan vara: { $values }.
usage-see-help = Se: { $command }

io-not-found = filen finns inte
io-permission-denied = du får inte öppna den
io-is-a-folder = det är en mapp
io-not-a-folder = en del av sökvägen är ingen mapp
io-storage-full = disken är full
io-read-only = det går bara att läsa
io-exists = den finns redan

error-internal = Något gick fel inne i programmet; inget är halvgjort. Kör 'twopocket check' och försök igen.
error-output = Resultatet kunde inte skrivas: { $reason }.
error-file = { $file }: { $reason }. Kontrollera namnet och försök igen.
error-input-line = { $file }, rad { $line }: går inte att läsa ({ $reason }). Rätta den och läs igen.
error-input-refused = { $file }, rad { $line }: { $reason }
json-syntax = inte JSON från kolumn { $column }
json-ends-early = den slutar mitt i
json-shape = en annan form väntas vid kolumn { $column }
json-missing = '{ $field }' saknas
error-moment = '{ $text }' är ingen tidpunkt; skriv den som 2026-11-19T21:40
error-no-tesseract = { $file }: för att läsa ett foto behövs programmet tesseract. Installera det (paketet tesseract-ocr) eller ge textraderna som .json.
error-unreadable-photo = { $file }: ingen text gick att läsa på bilden. Kontrollera att det är en bild, eller ta om den i bättre ljus.
error-photo-too-large = { $file }: det som lästes på bilden är sparat, men inte bilden: den är större än { $limit } KiB. Vill du spara den också, gör den mindre och ta in den igen.

read-nothing = Inget hittades.
