## Challenges in the terminal

score-total = { $count ->
    [one] 1 point
   *[other] { $count } point
}
score-alone = spilles alene
score-friend = spilles med en ven: hold jer hver for sig, og sammenlign bagefter
score-not-played = spilles ikke (twopocket challenge start)
score-bare = { $count ->
    [one] 1 beholdt kort med tom bagside giver intet endnu: twopocket back KORT TEKST
   *[other] { $count } beholdte kort med tom bagside giver intet endnu: twopocket back KORT TEKST
}
score-capped = { $counted } af { $count } tæller: dybde, ikke antal
score-code-hint = Din ven taster eller scanner den: twopocket challenge compare KODE. Den rummer tal og ingens navn.
compared-mine = Du
compared-theirs = Ven
compared-points = Point
compared-other-night = Ikke samme aften: din er fra { $mine }, vennens fra { $theirs }.
climb-next = Det næste
climb-done-how = Gjort? twopocket challenge ladder { $step }
climb-top = Det er toppen af stigen. Herfra er det øvelse.
help-value-code = KODE
help-value-step = SKRIDT

cli-challenge = Spil en aften: point kun for kvalitet, alene eller med en ven
    .example = twopocket challenge
cli-challenge-start = Spil en aften
    .example = twopocket challenge start --with-friend
    .event = Hvilken aften; aftenens eller den næste, hvis ingen nævnes
    .with-friend = Sammen med en ven: I bliver mindet om at gå hver til sit
cli-challenge-stop = Spil den ikke længere; det gjorte er gjort
    .example = twopocket challenge stop
    .event = Hvilken aften; den, der er begyndt, ellers den seneste, hvis ingen nævnes
cli-challenge-score = En aftens point, og hvad der gav dem
    .example = twopocket challenge score
    .event = Hvilken aften; den, der er begyndt, ellers den seneste, hvis ingen nævnes
cli-challenge-code = Din score som kode til en ven, uden nogens data
    .example = twopocket challenge code
    .event = Hvilken aften; den, der er begyndt, ellers den seneste, hvis ingen nævnes
    .invert = Til en terminal med lys baggrund
cli-challenge-compare = En vens score ved siden af din
    .example = twopocket challenge compare TP12-EJ02-0100-0000-0000-75MK
    .event = Hvilken aften; den, der er begyndt, ellers den seneste, hvis ingen nævnes
    .code = Din vens kode
cli-challenge-ladder = Små første skridt for de generte, og hvilket der er det næste
    .example = twopocket challenge ladder message
    .step = Du har taget dette skridt
    .undo = Du har alligevel ikke taget det
