## Hvor godt nettverket brukes

review-quotient = Nettverkskvotient: { $figure } (siden { $from })
review-too-early = Det er for tidlig for en nettverkskvotient: færre enn tre av tallene er kjent.
review-history = Før
review-no-acts = Det er ikke gjort noe ennå som dette tallet hviler på.
review-no-mistakes = Ingen av de klassiske feilene blir gjort.
measure-follow-ups = Oppfølging innen tre dager
measure-promises = Løfter holdt
measure-give-and-get = Du gir like mye som du får
measure-split = Nær 70-20-10
measure-introductions = Introduksjoner som førte til noe
measure-circle = Indre krets holdes varm
measure-purpose = Kvelder med et formål
measure-initiative = Kontakt du tok
measure-unknown = ennå ikke noe å måle på
measure-up = opp fra { $before }
measure-down = ned fra { $before }
act-good = ja
act-bad = nei
review-next-follow-ups = Neste steg: skriv dagen etter. Etter tre dager er det meste glemt.
review-next-promises = Neste steg: hold det du har lovet, eller si fra i tide at det kommer senere.
review-next-give-and-get = Neste steg: gi noe som koster deg lite og hjelper dem.
review-next-split = Neste steg: et tips, et navn, en hånd. Å gi kommer før å dele, å dele før å be.
review-next-introductions = Neste steg: spør hva som kom ut av introduksjonene dine, og lag en som passer.
review-next-circle = Neste steg: ring en i indre krets som står for tur.
review-next-purpose = Neste steg: si om din neste kveld hva du går etter.
review-next-initiative = Neste steg: skriv først, før noen skriver til deg.
mistake-talking-of-oneself = Om { $count } av { $of } du snakket med, har du ikke notert noe.
    .better = Still ett spørsmål til, og skriv ned hva de svarte.
mistake-no-thanks = { $count ->
    [one] En takk er over fristen.
   *[other] { $count } takk er over fristen.
}
    .better = Si det heller sent enn aldri, i én setning.
mistake-no-follow-up = { $count ->
    [one] En oppfølging er over fristen.
   *[other] { $count } oppfølginger er over fristen.
}
    .better = Skriv i dag: hva dere snakket om, og én ting du gjør.
mistake-expecting-a-job = Du ba rett ut om en jobb.
    .better = Fortell hvorfor du vil bytte og hvilke utfordringer du søker, og vær glad for ethvert råd. Gi dem noe først.
mistake-own-advantage-first = Du ba noen om noe før du hadde gitt eller delt noe.
    .better = Gi dem to ting som hjelper før du spør igjen.
mistake-counting-contacts = { $count } av { $of } kort du beholdt, er tomme på baksiden.
    .better = Skriv det du husker, eller slipp kortene: tre gode samtaler er mer verdt.
mistake-too-many = { $count } mennesker på én gang er flere enn du rekker.
    .better = Velg dem som er verdt tiden, og slipp de andre vennlig.
mistake-impressing = Det du fortalte om deg selv, roser deg.
    .better = Fortell hva du strever med og hva du er på vei mot.
mistake-selling = Du solgte noe til noen i nettverket ditt.
    .better = Tilby tid eller kunnskap i stedet; den som vil kjøpe, spør selv.
mistake-no-time = { $of ->
    [0] På fire uker har du ikke hatt tid til nettverket ditt.
   *[other] På fire uker har du brukt { $count } av de { $of } minuttene du hadde satt av.
}
    .better = Sett av en halvtime i uka, til fast tid.
mistake-too-late = Du tok opp igjen kontakten først da du trengte noe.
    .better = Skriv til to du ikke har hørt fra på lenge, nå som du ikke trenger noe.
mistake-only-reacting = { $count } av { $of } kontakter kom fra de andre.
    .better = Vær den første neste gang: et tips, et spørsmål, en invitasjon.
worth-nights = { $count ->
    [0] ingen kvelder det siste året
    [one] én kveld, { $last }
   *[other] { $count } kvelder, sist { $last }
}
worth-cost = Pris
worth-minutes = { $count ->
    [one] ett minutt
   *[other] { $count } minutter
}
worth-came-of-it = Utbytte
worth-came = gode samtaler: { $talks }, kontakter du beholdt: { $kept }
worth-give-and-get = Gi og få
worth-flows = gitt { $given ->
    [one] én gang
   *[other] { $given } ganger
}, fått { $received ->
    [one] én gang
   *[other] { $received } ganger
}
worth-gives-nothing = Det kom ingenting ut av { $nights } kvelder: ingen beholdt, ingenting fått. Er det verdt det?
worth-little-in-common = Du har noe til felles med { $common } av { $known } der. Er det dem du leter etter?
worth-nothing-given = Du har ikke gitt noe der på { $nights } kvelder. Hva kan du bidra med?
worth-time-to-contribute = Siden { $since } er det tid for å bidra med noe mellom to møter.
worth-no-purpose = Formålet er ikke sagt.
time-set-aside = { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
} i uka er satt av til nettverket.
time-not-set-aside = Det er ikke satt av tid ennå. Gjør det: twopocket settings weekly-minutes 60
time-week = { $minutes } min, { $nights } av dem på kvelder
