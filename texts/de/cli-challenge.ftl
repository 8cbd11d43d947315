## Challenges in the terminal

score-total = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
}
score-alone = allein gespielt
score-friend = mit Begleitung gespielt: bleibt getrennt und vergleicht danach
score-not-played = nicht gespielt (twopocket challenge start)
score-bare = { $count ->
    [one] 1 behaltene Karte mit leerer Rückseite bringt noch nichts: twopocket back KARTE TEXT
   *[other] { $count } behaltene Karten mit leerer Rückseite bringen noch nichts: twopocket back KARTE TEXT
}
score-capped = { $counted } von { $count } zählen: Tiefe, nicht Menge
score-code-hint = Zum Eintippen oder Scannen: twopocket challenge compare CODE. Er enthält Zahlen und niemandes Namen.
compared-mine = Du
compared-theirs = Begleitung
compared-points = Punkte
compared-other-night = Nicht derselbe Abend: deiner ist vom { $mine }, der andere vom { $theirs }.
climb-next = Als Nächstes
climb-done-how = Geschafft? twopocket challenge ladder { $step }
climb-top = Das ist das Ende der Leiter. Ab hier ist es Übung.
help-value-code = CODE
help-value-step = SCHRITT

cli-challenge = Einen Abend spielen: Punkte nur für Qualität, allein oder zu zweit
    .example = twopocket challenge
cli-challenge-start = Einen Abend spielen
    .example = twopocket challenge start --with-friend
    .event = Welcher Abend; der heutige oder der nächste, wenn keiner genannt wird
    .with-friend = Zu zweit: ihr werdet daran erinnert, getrennt loszuziehen
cli-challenge-stop = Nicht mehr spielen; getan bleibt getan
    .example = twopocket challenge stop
    .event = Welcher Abend; der begonnene, sonst der letzte, wenn keiner genannt wird
cli-challenge-score = Die Punkte eines Abends, und womit sie verdient sind
    .example = twopocket challenge score
    .event = Welcher Abend; der begonnene, sonst der letzte, wenn keiner genannt wird
cli-challenge-code = Dein Ergebnis als Code für andere, ohne irgendjemandes Daten
    .example = twopocket challenge code
    .event = Welcher Abend; der begonnene, sonst der letzte, wenn keiner genannt wird
    .invert = Für ein Terminal mit hellem Hintergrund
cli-challenge-compare = Ein anderes Ergebnis neben deinem
    .example = twopocket challenge compare TP12-EJ02-0100-0000-0000-75MK
    .event = Welcher Abend; der begonnene, sonst der letzte, wenn keiner genannt wird
    .code = Der andere Code
cli-challenge-ladder = Kleine erste Schritte für Schüchterne, und welcher als Nächstes kommt
    .example = twopocket challenge ladder message
    .step = Diesen Schritt hast du getan
    .undo = Du hast ihn doch nicht getan
