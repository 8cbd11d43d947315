## The own card in the terminal

own-card-empty = Deine Karte ist leer. Fang an: twopocket own-card set --name "Vorname Nachname"
own-card-no-name = Deine Karte braucht einen Namen, bevor man sie scannen kann: twopocket own-card set --name "Vorname Nachname"
own-card-too-long = Deine Karte hat { $bytes } Byte, ein QR-Code fasst { $limit }. Nimm weg: { $drop }
own-card-tagline = Leitspruch
own-card-paper = Papierkarten
own-card-scan-hint = Schwer zu scannen? Auf hellem Grund: twopocket own-card qr --invert
own-card-written = Geschrieben: { $file }
own-signature-none = Noch keine Unterschrift: Auf deiner Karte steht kein Name. twopocket own-card set --name "Vorname Nachname"
own-signature-missing = Auf deiner Karte, aber nicht in der Unterschrift: { $links }
own-signature-unknown = In der Unterschrift, aber nicht auf deiner Karte: { $links }
own-signature-whole = Alle Links deiner Karte sind darin, und keine anderen.
own-introduced-none = In dieser Sprache steht noch nichts: dein voller Name, was man von dir erwarten kann, etwas, das neugierig macht. twopocket own-card introduction TEXT
own-introduced-length = { $count ->
    [one] 1 Wort, gut { $seconds } s gesprochen
   *[other] { $count } Wörter, gut { $seconds } s gesprochen
}
own-introduced-good = Kurz, und dein Name zuerst: Sag es jetzt einmal laut.
own-paper-uncounted = Nicht gezählt. Sag, wie viele es sind: twopocket own-card left ANZAHL
own-paper-left = { $count ->
    [one] 1 übrig
   *[other] { $count } übrig
}
own-paper-low = Noch { $left ->
    [one] 1 Papierkarte
   *[other] { $left } Papierkarten
}; { $enough ->
    [one] 1 ist
   *[other] { $enough } sind
} gut für einen Abend: Sie gehen schneller weg, als man denkt, und die Besten kommen zuletzt. Gib sie mit Selbstachtung aus der Hand, eine nach der anderen.
own-paper-out = Keine Papierkarten mehr: Lass welche drucken und zeig so lange deinen Code (twopocket own-card qr).

cli-own-card = Deine eigene Karte: als Code zum Scannen, als Unterschrift, in einem Satz, auf Papier
    .example = twopocket own-card
cli-own-card-show = Deine Karte zeigen
    .example = twopocket own-card show
cli-own-card-set = Ändern, was auf deiner Karte steht; ein leerer Text nimmt es weg
    .example = twopocket own-card set --name "Rikke Dam" --mobile "20 30 40 50" --link linkedin.com/in/rikkedam
    .name = Dein voller Name
    .title = Was du machst
    .organisation = Wo du arbeitest
    .tagline = Eine Zeile, wofür du stehst
    .mobile = Handynummer; auch mehrmals
    .phone = Telefonnummer bei der Arbeit; auch mehrmals
    .email = E-Mail-Adresse; auch mehrmals
    .link = Webadresse oder Profil; auch mehrmals
    .street = Straße und Hausnummer
    .postcode = Postleitzahl
    .city = Ort
    .country = Land, z. B. DE
cli-own-card-qr = Deine Karte als QR-Code zeigen oder als Bild schreiben
    .example = twopocket own-card qr --png card.png
    .svg = Als SVG in diese Datei schreiben
    .png = Als PNG in diese Datei schreiben
    .invert = Für ein Terminal mit hellem Hintergrund
cli-own-card-signature = Zeigen, was unter deinen Briefen steht, und die Links prüfen
    .example = twopocket own-card signature --check "Rikke, damkort.example"
    .check = Stattdessen diesen Text prüfen
    .language-of-letter = Die Sprache; deine eigene, wenn keine genannt wird
cli-own-card-introduction = Den Satz, mit dem du dich vorstellst, zeigen oder schreiben und prüfen
    .example = twopocket own-card introduction "Rikke Dam, I draw maps of places that are gone."
    .text = Was du sagst; ein leerer Text nimmt ihn weg
    .language-of-letter = Die Sprache; deine eigene, wenn keine genannt wird
cli-own-card-left = Wie viele Papierkarten übrig sind
    .example = twopocket own-card left 40
    .number = So viele sind es
cli-own-card-handed = Du hast eine Papierkarte ausgegeben
    .example = twopocket own-card handed
    .number = Wie viele; eine, wenn du nichts anderes sagst
