## Die Datenbank als Datei

backup-done = Gesichert in { $file }.
restore-sure = Alles, was jetzt hier ist, durch die Sicherung ersetzen?
restore-not = Nichts wurde geändert.
restore-done = Die Sicherung ist zurückgeholt.
restore-erased = { $count ->
    [one] 1 Eintrag darin war seither gelöscht worden und wurde wieder gelöscht.
   *[other] { $count } Einträge darin waren seither gelöscht worden und wurden wieder gelöscht.
}
salvage-done = { $count ->
    [one] 1 Zeile wurde in { $file } gerettet.
   *[other] { $count } Zeilen wurden in { $file } gerettet.
}
salvage-whole = Es scheint nichts verloren zu sein.
salvage-in-part = Etwas ist verloren. Sieh deine Leute und die Liste durch.
check-whole = Die Datenbank ist heil.
check-structure = { $count ->
    [one] 1 Fehler im Aufbau der Datei.
   *[other] { $count } Fehler im Aufbau der Datei.
}
check-reference = { $count ->
    [one] 1 Zeile in { $table } verweist auf etwas, das nicht da ist.
   *[other] { $count } Zeilen in { $table } verweisen auf etwas, das nicht da ist.
}
check-search = { $count ->
    [one] 1 Mensch würde nicht gefunden, wie er sollte.
   *[other] { $count } Menschen würden nicht gefunden, wie sie sollten.
}
error-not-whole = Die Datenbank ist nicht heil. Sichere sie und rette dann, was zu retten ist: twopocket salvage DATEI --into NEU
error-file-exists = { $file } gibt es schon. Nenn eine andere Datei oder sag --yes, um sie zu überschreiben.
error-new-file-exists = { $file } gibt es schon. Nenn eine Datei, die es noch nicht gibt.
error-nothing-saved = In { $file } war nichts zu retten. Prüfe, ob es die richtige Datenbank ist; hol eine Sicherung zurück: twopocket restore DATEI
