## Kaffeinvitasjoner: hva som sies om forarbeidet, hvordan de står, og hvem som er neste. Til brukeren.

coffee-open-agenda = Møtet handler ikke om noe bestemt: en åpen dagsorden.
    .better = Nevn ett emne, så bestemt at dere begge kunne forberede dere på det.
coffee-me-focus = Det er bare din egen gevinst i det: ingenting de trenger, og ingenting du har med.
    .better = Tenk først på hva de kunne trenge, og hva du kunne gjøre med det.
coffee-motive-unknown = Det ærlige motivet ditt er ikke notert, så det du sier til dem, kan ikke holdes opp mot det.
    .better = Skriv ned, bare for deg selv, hvorfor du vil ha møtet.
coffee-motive-unstated = De får ikke vite hvorfor du vil møtes.
    .better = Si det åpent, i én setning.
coffee-motive-hides-job = Du håper på en jobb, og det sier du ikke til dem.
    .better = Si at du ser deg om, hvorfor, og hvilke utfordringer du søker; be om råd og ikke om jobben.
coffee-motive-hides-sale = Du vil selge noe, og det sier du ikke til dem.
    .better = Si det, eller inviter til noe annet: tiden din eller kunnskap om det som opptar dem.
coffee-motive-differs = Det du sier til dem, er noe annet enn det du vil.
    .better = Si det ærlige motivet ditt, eller finn et du kan si høyt.
coffee-need-unknown = Du har ikke tenkt på hva de kunne trenge.
    .better = Se på hva du vet om dem: hva arbeider de med, og hva står i veien?
coffee-nothing-to-contribute = Det er ennå ingenting du har med.
    .better = Ha med kunnskap, en kontakt eller et stykke arbeid de trenger; ellers tilby hjelpen din til senere, og si med hva.
coffee-weaker-form = Du tilbyr hjelp til senere. Det er ærlig, og det er den svakere formen.
    .better = Finner du noe å ha med til bordet, så ta det med.
coffee-borrowed-reason = At noen har sagt at du må møte dem, er ikke din egen grunn.
    .better = Gjør ditt eget forarbeid: hva vil du lære av dem, og hva kunne du gjøre for dem?

coffee-state-prepared = forberedt
coffee-state-sent = sendt
coffee-state-accepted = ja takk
coffee-state-declined = nei takk
coffee-state-met = møttes
coffee-state-thanked = takket

coffee-next-offers = tilbyr: { $offer }
coffee-next-wished = står på ønskelisten din
coffee-next-ahead = er der du vil være
coffee-next-chemistry = kjemi { $chemistry } av 5
