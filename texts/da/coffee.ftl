## Kaffeinvitationer: hvad der siges om forarbejdet, hvordan de står, og hvem der er den næste. Til brugeren.

coffee-open-agenda = Mødet handler ikke om noget bestemt: en åben dagsorden.
    .better = Nævn ét emne, så bestemt at I begge kunne forberede jer på det.
coffee-me-focus = Der er kun din egen gevinst i det: intet, de har brug for, og intet, du bringer.
    .better = Tænk først på, hvad de kunne have brug for, og hvad du kunne gøre ved det.
coffee-motive-unknown = Dit ærlige motiv er ikke noteret, så det, du siger til dem, ikke kan holdes op mod det.
    .better = Skriv ned, kun for dig selv, hvorfor du vil have mødet.
coffee-motive-unstated = De får ikke at vide, hvorfor du vil mødes.
    .better = Sig det åbent i én sætning.
coffee-motive-hides-job = Du håber på et job, og det siger du ikke til dem.
    .better = Sig, at du ser dig om, hvorfor, og hvilke udfordringer du søger; spørg om råd og ikke om jobbet.
coffee-motive-hides-sale = Du vil sælge noget, og det siger du ikke til dem.
    .better = Sig det, eller inviter til noget andet: din tid eller viden om det, der optager dem.
coffee-motive-differs = Det, du siger til dem, er noget andet end det, du vil.
    .better = Sig dit ærlige motiv, eller find et, du kan sige højt.
coffee-need-unknown = Du har ikke tænkt på, hvad de kunne have brug for.
    .better = Se på, hvad du ved om dem: hvad arbejder de på, og hvad står i vejen?
coffee-nothing-to-contribute = Der er endnu ikke noget, du bringer.
    .better = Bring viden, en kontakt eller et stykke arbejde, de har brug for; ellers tilbyd din hjælp senere, og sig med hvad.
coffee-weaker-form = Du tilbyder hjælp senere. Det er ærligt, og det er den svagere form.
    .better = Finder du noget at bringe til bordet, så bring det.
coffee-borrowed-reason = At nogen har sagt, du skal møde dem, er ikke din egen grund.
    .better = Lav dit eget forarbejde: hvad vil du lære af dem, og hvad kunne du gøre for dem?

coffee-state-prepared = forberedt
coffee-state-sent = sendt
coffee-state-accepted = ja tak
coffee-state-declined = nej tak
coffee-state-met = mødtes
coffee-state-thanked = takket

coffee-next-offers = tilbyder: { $offer }
coffee-next-wished = står på din ønskeliste
coffee-next-ahead = er der, hvor du vil hen
coffee-next-chemistry = kemi { $chemistry } af 5
