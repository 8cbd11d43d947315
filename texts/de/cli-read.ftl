## Hilfe: das Programm im Ganzen und der Leser allein

cli-twopocket = Zwei Taschen für einen Netzwerkabend: Karten annehmen, behalten oder aussortieren, rechtzeitig nachfassen.
    .example = twopocket night tests/samples/harbour-night
cli-global =
    .data = Diese Datenbank benutzen statt der in deinem Datenordner
    .zone = Zeitzone, in der du bist, z. B. Europe/Berlin
    .at = So tun, als wäre es dieser Zeitpunkt, z. B. 2026-11-19T21:40
    .language = Sprache des Programms: da, sv, nb, de oder en
    .json = Das Ergebnis als ein JSON-Dokument ausgeben
    .jsonl = Das Ergebnis als JSON ausgeben, ein Objekt je Zeile
    .yes = Nicht fragen, mit Ja antworten
    .help = Diese Hilfe zeigen
    .version = Die Version zeigen

cli-read = Zeigen, was der Leser aus einer Eingabe macht, ohne Datenbank
cli-read-print = Gedruckte Karten lesen: erkannten Text als JSON oder Fotos
    .example = twopocket read print karte.json foto.jpg --jsonl
    .files = Dateien mit erkannten Zeilen (.json) oder Fotos (.jpg, .png); ohne Datei die Standardeingabe
    .region = Land, in dem Nummern ohne Landesvorwahl gelesen werden, z. B. DE
cli-read-vcard = Kontaktdateien lesen: vCard, MECARD, BIZCARD
    .example = twopocket read vcard kontakte.vcf --region DE
    .files = Kontaktdateien in beliebiger Kodierung; ohne Datei die Standardeingabe
    .region = Land, in dem Nummern ohne Landesvorwahl gelesen werden, z. B. DE
cli-read-line = Zeilen über einen Menschen lesen
    .example = twopocket read line zeilen.jsonl --jsonl
    .files = Dateien mit einem JSON-Objekt je Zeile; ohne Datei die Standardeingabe
    .region = Land, in dem Nummern ohne Landesvorwahl gelesen werden, wenn die Zeile keins nennt
cli-read-note = Die Versprechen in Notizen finden
    .example = twopocket read note notizen.jsonl --jsonl
    .files = Dateien mit einem JSON-Objekt je Zeile; ohne Datei die Standardeingabe
cli-read-invitation = Finden, was Einladungen zum Kaffee fehlt: Thema, Motiv, etwas für den Empfänger
    .example = twopocket read invitation einladungen.jsonl --jsonl
    .files = Dateien mit einem JSON-Objekt je Zeile; ohne Datei die Standardeingabe
cli-read-message = Finden, was Nachrichten tun: um Arbeit bitten, verkaufen, danken, prahlen und mehr
    .example = twopocket read message nachrichten.jsonl --jsonl
    .files = Dateien mit einem JSON-Objekt je Zeile; ohne Datei die Standardeingabe
