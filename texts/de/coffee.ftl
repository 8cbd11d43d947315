## Einladungen zum Kaffee: was über die Vorarbeit gesagt wird, wie sie stehen, und wer als Nächstes kommt. An die Nutzerin
## oder den Nutzer.

coffee-open-agenda = Das Treffen handelt von nichts Bestimmtem: eine offene Agenda.
    .better = Nenne ein Thema, so bestimmt, dass ihr euch beide darauf vorbereiten könntet.
coffee-me-focus = Es geht nur um deinen eigenen Gewinn: nichts, was dort gebraucht wird, und nichts, was du mitbringst.
    .better = Denk zuerst daran, was dort gebraucht werden könnte und was du dazu tun könntest.
coffee-motive-unknown = Dein ehrliches Motiv ist nicht notiert, und so lässt sich das genannte nicht damit vergleichen.
    .better = Schreib auf, nur für dich, warum du dieses Treffen willst.
coffee-motive-unstated = Es wird nicht gesagt, warum du dich treffen willst.
    .better = Sag es offen, in einem Satz.
coffee-motive-hides-job = Du hoffst auf eine Stelle, und was du sagst, lässt das aus.
    .better = Sag, dass du dich umsiehst, warum, und welche Herausforderungen du suchst; bitte um Rat und nicht um die Stelle.
coffee-motive-hides-sale = Du willst etwas verkaufen, und was du sagst, lässt das aus.
    .better = Sag es, oder lade zu etwas anderem ein: deine Zeit oder dein Wissen zu dem, was die Person beschäftigt.
coffee-motive-differs = Was du sagst, ist etwas anderes, als du willst.
    .better = Nenne dein ehrliches Motiv, oder finde eines, das du nennen kannst.
coffee-need-unknown = Du hast nicht daran gedacht, was dort gebraucht werden könnte.
    .better = Sieh nach, was du weißt: Woran arbeitet die Person, und was steht ihr im Weg?
coffee-nothing-to-contribute = Noch bringst du nichts mit.
    .better = Bring Wissen, einen Kontakt oder ein Stück Arbeit mit, das gebraucht wird; sonst biete deine Hilfe für später an und sag, womit.
coffee-weaker-form = Du bietest Hilfe für später an. Das ist ehrlich, und es ist die schwächere Form.
    .better = Wenn du etwas findest, das du mitbringen kannst, bring es mit.
coffee-borrowed-reason = Dass dir jemand zu dem Treffen geraten hat, ist kein eigener Grund.
    .better = Mach deine eigene Vorarbeit: Was willst du erfahren, und was könntest du tun?

coffee-state-prepared = vorbereitet
coffee-state-sent = verschickt
coffee-state-accepted = zugesagt
coffee-state-declined = abgesagt
coffee-state-met = getroffen
coffee-state-thanked = bedankt

coffee-next-offers = bietet: { $offer }
coffee-next-wished = steht auf deiner Wunschliste
coffee-next-ahead = ist da, wo du hinwillst
coffee-next-chemistry = Chemie { $chemistry } von 5
