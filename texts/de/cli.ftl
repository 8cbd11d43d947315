## Die eigenen Wörter des Terminals: Hilfe, Fehler im Aufruf, Dateien

help-usage = Aufruf
help-commands = Befehle
help-command = BEFEHL
help-arguments = Argumente
help-options = Optionen
help-options-short = OPTIONEN
help-global-options = Optionen für jeden Befehl
help-example = Beispiel

help-value-file = DATEI
help-value-zone = ZONE
help-value-moment = ZEITPUNKT
help-value-language = SPRACHE
help-value-country = LAND

man-name = NAME
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-options = OPTIONEN
man-subcommands = BEFEHLE
man-version = VERSION
man-extra = BEISPIEL

usage-unknown-argument = Die Option { $argument } gibt es hier nicht.
usage-unknown-command = Den Befehl '{ $command }' gibt es nicht.
usage-missing-command = Es fehlt ein Befehl.
usage-missing-argument = Es fehlt etwas: { $argument }.
usage-conflict = { $argument } und { $other } gehen nicht zusammen.
usage-missing-value = { $argument } braucht einen Wert.
usage-value = '{ $value }' passt nicht zu { $argument }.
usage-count = { $argument } hat zu wenige oder zu viele Werte.
usage-not-utf8 = Ein Argument ist kein gültiger Text (UTF-8).
usage-unreadable = Der Aufruf ist nicht lesbar.
usage-same-id = Zwei Eingaben heißen beide '{ $id }' (die zweite ist { $file }): benenne eine um oder lies sie einzeln.
usage-did-you-mean = Meintest du { $suggestion }?
usage-possible-values = Möglich sind: { $values }.
usage-see-help = Siehe: { $command }

io-not-found = die Datei gibt es nicht
io-permission-denied = du darfst sie nicht öffnen
io-is-a-folder = das ist ein Ordner
io-not-a-folder = ein Teil des Pfads ist kein Ordner
io-storage-full = der Datenträger ist voll
io-read-only = hier kann nur gelesen werden
io-exists = es gibt sie schon

error-internal = Im Programm ist etwas schiefgegangen; nichts ist halb getan. Starte 'twopocket check' und versuche es noch einmal.
error-output = Die Ausgabe konnte nicht geschrieben werden: { $reason }.
error-file = { $file }: { $reason }. Prüfe den Namen und versuche es noch einmal.
error-input-line = { $file }, Zeile { $line }: nicht lesbar ({ $reason }). Berichtige sie und lies noch einmal.
error-input-refused = { $file }, Zeile { $line }: { $reason }
json-syntax = kein JSON ab Spalte { $column }
json-ends-early = es bricht mittendrin ab
json-shape = bei Spalte { $column } wird eine andere Form erwartet
json-missing = '{ $field }' fehlt
error-moment = '{ $text }' ist kein Zeitpunkt; schreib ihn als 2026-11-19T21:40
error-no-tesseract = { $file }: um ein Foto zu lesen, braucht es das Programm tesseract. Installiere es (Paket tesseract-ocr) oder gib die Textzeilen als .json.
error-unreadable-photo = { $file }: auf diesem Bild war kein Text zu lesen. Prüfe, ob es ein Bild ist, oder nimm es bei besserem Licht neu auf.
error-photo-too-large = { $file }: was auf dem Bild zu lesen war, ist aufgehoben, das Bild nicht: es ist größer als { $limit } KiB. Soll es auch bleiben, mach es kleiner und nimm es noch einmal auf.

read-nothing = Nichts gefunden.
