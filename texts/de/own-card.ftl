## The own card: signature, code, introduction

own-signature-mobile = Mobil { $number }
own-signature-phone = Tel. { $number }
own-code-title = Meine Visitenkarte als QR-Code
own-code-description = Mit der Handykamera scannen, schon stehe ich in den Kontakten.
own-introduction-too-long = Länger als zwölf Sekunden
    .better = Behalte, wer du bist, was man von dir erwarten kann und eine Sache, die neugierig macht; der Rest gehört ins Gespräch.
own-introduction-too-many-sentences = Mehr als zwei Sätze
    .better = Ein Satz genügt, zwei sind reichlich: Dann lass die anderen fragen.
own-introduction-name-not-first = Dein voller Name kommt nicht zuerst
    .better = Beginne mit Vor- und Nachnamen: Damit findet man dich wieder.
own-introduction-no-name = Auf deiner Karte steht noch kein Name
    .better = Trag deinen Namen auf der Karte ein, dann lässt sich prüfen, ob du ihn zuerst sagst.
own-introduction-life-story = Das ist ein Lebenslauf
    .better = Sag, was du jetzt machst; der Weg dorthin ist für die, die fragen.
own-introduction-boasting = Das klingt nach Prahlerei
    .better = Sag, was du für wen tust, und lass andere herausfinden, wie gut.
own-introduction-sells = Das verkauft
    .better = Nenne etwas, das neugierig macht, statt etwas zum Kaufen.
