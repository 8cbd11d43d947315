## Ein aufgezeichneter Abend, gezeigt

night-captured = { $count ->
    [one] Angenommen: 1 Karte, und wie sicher sie gelesen wurde
   *[other] Angenommen: { $count } Karten, und wie sicher sie gelesen wurden
}
night-kept-raw = so aufbewahrt
night-doubtful = · { $count } zu prüfen
night-left-pocket = LINKE TASCHE: aussortiert
night-right-pocket = RECHTE TASCHE: behalten
night-erased = gelöscht
night-held = gehalten
night-stays = { $name } bleibt, bis dieses Versprechen gehalten oder aufgelöst ist: { $what }.
night-unsorted = { $count ->
    [one] 1 Karte ist noch unsortiert: sie steht morgen oben auf der Liste.
   *[other] { $count } Karten sind noch unsortiert: sie stehen morgen oben auf der Liste.
}
night-no-traces = { $count ->
    [one] 1 Karte wurde gelöscht. Die Datei wurde nach dem durchsucht, was davon gelesen war: kein Byte ist mehr da.
   *[other] { $count } Karten wurden gelöscht. Die Datei wurde nach dem durchsucht, was davon gelesen war: kein Byte ist mehr da.
}
night-traces = { $count ->
    [one] 1 Karte wurde gelöscht, aber etwas davon steht noch in der Datei (eine andere Karte sagt vielleicht dasselbe).
   *[other] { $count } Karten wurden gelöscht, aber etwas davon steht noch in der Datei (eine andere Karte sagt vielleicht dasselbe).
}
night-tomorrow = Morgen, { $day }
night-next = Probier als Nächstes
form-line = Zeile
form-file = Datei
form-code = QR
form-scan = Scan
form-photo = Foto
error-night = { $file }: der Abend lässt sich nicht abspielen ({ $reason }). Berichtige die Datei und spiel ihn noch einmal ab.
error-night-not-empty = { $file } enthält schon etwas. Nenn eine neue Datei oder sag --yes, um den Abend dort abzuspielen.
