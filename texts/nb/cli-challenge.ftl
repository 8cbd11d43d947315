## Challenges in the terminal

score-total = { $count ->
    [one] 1 poeng
   *[other] { $count } poeng
}
score-alone = spilles alene
score-friend = spilles med en venn: hold dere hver for dere, og sammenlign etterpå
score-not-played = spilles ikke (twopocket challenge start)
score-bare = { $count ->
    [one] 1 beholdt kort med tom bakside gir ikke noe ennå: twopocket back KORT TEKST
   *[other] { $count } beholdte kort med tom bakside gir ikke noe ennå: twopocket back KORT TEKST
}
score-capped = { $counted } av { $count } teller: dybde, ikke antall
score-code-hint = Vennen din taster den inn eller skanner den: twopocket challenge compare KODE. Den inneholder tall og ingens navn.
compared-mine = Du
compared-theirs = Venn
compared-points = Poeng
compared-other-night = Ikke samme kveld: din er fra { $mine }, vennens fra { $theirs }.
climb-next = Det neste
climb-done-how = Gjort? twopocket challenge ladder { $step }
climb-top = Det er toppen av stigen. Herfra er det øvelse.
help-value-code = KODE
help-value-step = SKRITT

cli-challenge = Spill en kveld: poeng bare for kvalitet, alene eller med en venn
    .example = twopocket challenge
cli-challenge-start = Spill en kveld
    .example = twopocket challenge start --with-friend
    .event = Hvilken kveld; kveldens eller den neste hvis ingen nevnes
    .with-friend = Sammen med en venn: dere blir minnet på å gå hver til sitt
cli-challenge-stop = Slutt å spille den; gjort er gjort
    .example = twopocket challenge stop
    .event = Hvilken kveld; den som er begynt, ellers den siste, hvis ingen nevnes
cli-challenge-score = Kveldens poeng, og hva som ga dem
    .example = twopocket challenge score
    .event = Hvilken kveld; den som er begynt, ellers den siste, hvis ingen nevnes
cli-challenge-code = Resultatet ditt som kode til en venn, uten noens opplysninger
    .example = twopocket challenge code
    .event = Hvilken kveld; den som er begynt, ellers den siste, hvis ingen nevnes
    .invert = For en terminal med lys bakgrunn
cli-challenge-compare = En venns resultat ved siden av ditt
    .example = twopocket challenge compare TP12-EJ02-0100-0000-0000-75MK
    .event = Hvilken kveld; den som er begynt, ellers den siste, hvis ingen nevnes
    .code = Koden til vennen din
cli-challenge-ladder = Små første skritt for de sjenerte, og hvilket som er det neste
    .example = twopocket challenge ladder message
    .step = Du har tatt dette skrittet
    .undo = Du har likevel ikke tatt det
