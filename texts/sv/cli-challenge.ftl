## Challenges in the terminal

score-total = { $count ->
    [one] 1 poäng
   *[other] { $count } poäng
}
score-alone = spelas ensam
score-friend = spelas med en vän: håll er på var sitt håll och jämför efteråt
score-not-played = spelas inte (twopocket challenge start)
score-bare = { $count ->
    [one] 1 behållet kort med tom baksida ger inget än: twopocket back KORT TEXT
   *[other] { $count } behållna kort med tom baksida ger inget än: twopocket back KORT TEXT
}
score-capped = { $counted } av { $count } räknas: djup, inte antal
score-code-hint = Din vän skriver in eller skannar den: twopocket challenge compare KOD. Den innehåller siffror och ingens namn.
compared-mine = Du
compared-theirs = Vän
compared-points = Poäng
compared-other-night = Inte samma kväll: din är från { $mine }, vännens från { $theirs }.
climb-next = Härnäst
climb-done-how = Gjort? twopocket challenge ladder { $step }
climb-top = Det är toppen av stegen. Härifrån är det övning.
help-value-code = KOD
help-value-step = STEG

cli-challenge = Spela en kväll: poäng bara för kvalitet, ensam eller med en vän
    .example = twopocket challenge
cli-challenge-start = Spela en kväll
    .example = twopocket challenge start --with-friend
    .event = Vilken kväll; kvällens eller nästa om ingen anges
    .with-friend = Tillsammans med en vän: ni påminns om att gå åt var sitt håll
cli-challenge-stop = Sluta spela den; det gjorda är gjort
    .example = twopocket challenge stop
    .event = Vilken kväll; den som har börjat, annars den senaste, om ingen anges
cli-challenge-score = Kvällens poäng, och vad som gav dem
    .example = twopocket challenge score
    .event = Vilken kväll; den som har börjat, annars den senaste, om ingen anges
cli-challenge-code = Ditt resultat som kod till en vän, utan någons uppgifter
    .example = twopocket challenge code
    .event = Vilken kväll; den som har börjat, annars den senaste, om ingen anges
    .invert = För en terminal med ljus bakgrund
cli-challenge-compare = En väns resultat bredvid ditt
    .example = twopocket challenge compare TP12-EJ02-0100-0000-0000-75MK
    .event = Vilken kväll; den som har börjat, annars den senaste, om ingen anges
    .code = Din väns kod
cli-challenge-ladder = Små första steg för blyga, och vilket som kommer härnäst
    .example = twopocket challenge ladder message
    .step = Du har tagit det här steget
    .undo = Du har trots allt inte tagit det
