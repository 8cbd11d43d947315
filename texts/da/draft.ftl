## Breve til dem, man har mødt. Modtagerens sprog; det, der står i et argument, er skrevet af brugeren og bøjes aldrig.
## `.formal` er den høflige form, hvor den er en anden.

# Dage, som man taler om dem
draft-past = { $near ->
    [today] i dag
    [next] i går
    [week] i { DAY($day, form: "weekday") }s
   *[far] den { DAY($day, form: "date") }
}
draft-on = { $near ->
    [today] i dag
    [next] i morgen
    [week] på { DAY($day, form: "weekday") }
   *[far] den { DAY($day, form: "date") }
}
draft-by = { $near ->
    [today] i dag
    [next] senest i morgen
    [week] senest på { DAY($day, form: "weekday") }
   *[far] senest den { DAY($day, form: "date") }
}

draft-greeting = Hej { $name },
draft-greeting-full = Hej { $name },
    .formal = Kære { $name },
draft-greeting-doctor = Kære dr. { $family },
draft-greeting-professor = Kære professor { $family },
draft-greeting-nobody = Hej,

draft-subject-evening = Tak for snakken til { $event }
draft-subject-talk = Tak for snakken { $when }
draft-subject-promise = Som lovet
draft-subject-thanks = Tak
draft-subject-report = Hvad der kom ud af din hjælp
draft-subject-give = Måske noget for dig
draft-subject-repair = Det, jeg lovede dig
draft-subject-coffee = En kop kaffe?

draft-thanks-1 = Tak for en god snak { $when }.
draft-thanks-2 = Tusind tak for snakken { $when }.
draft-thanks-3 = Tak for din tid og for en god snak { $when }.
draft-thanks-at-1 = Tak for en god snak til { $event } { $when }.
draft-thanks-at-2 = Tusind tak for snakken til { $event } { $when }.
draft-thanks-at-3 = Tak for din tid og for en god snak til { $event } { $when }.
draft-glad-1 = Det var en fornøjelse at møde dig.
draft-glad-2 = Jeg er glad for, at vi mødtes.
draft-glad-3 = Hvor var det hyggeligt at lære dig at kende.
draft-glad-again-1 = Det var dejligt at se dig igen.
draft-glad-again-2 = Hvor var det godt at møde dig igen.
draft-detail-1 = Én ting husker jeg især: { $detail }.
draft-detail-2 = En ting er blevet hængende: { $detail }.
draft-detail-3 = Jeg har tænkt på én ting, siden vi talte sammen: { $detail }.

draft-promise-act-1 = Jeg lovede at { $what }, og det { $when ->
    [today] gør jeg i dag
    [late] skulle være sket før. Det beklager jeg, og jeg gør det i dag
    [by] gør jeg { $by }
   *[open] har jeg ikke glemt
}.
draft-promise-act-2 = Jeg sagde, at jeg ville { $what }. Det { $when ->
    [today] gør jeg i dag
    [late] skulle være sket før, og det beklager jeg. Jeg gør det i dag
    [by] gør jeg { $by }
   *[open] gælder stadig
}.
draft-promise-thing-1 = { $when ->
    [today] Her er det, jeg lovede dig
    [late] Jeg beklager, at det kommer senere, end jeg sagde. Her er det, jeg lovede dig
    [by] Det, jeg lovede dig, får du { $by }
   *[open] Jeg har ikke glemt, hvad jeg lovede dig
}: { $what }.
draft-promise-thing-2 = { $when ->
    [today] Som lovet kommer det her
    [late] Det kommer senere, end jeg lovede, og det beklager jeg. Her er det
    [by] Som lovet får du det { $by }
   *[open] Mit løfte til dig gælder stadig
}: { $what }.
draft-promise-unnamed = { $when ->
    [today] Det, jeg lovede dig, får du i dag
    [late] Det, jeg lovede dig, kommer senere, end jeg sagde, og det beklager jeg. Du får det i dag
    [by] Det, jeg lovede dig, får du { $by }
   *[open] Jeg har ikke glemt, hvad jeg lovede dig
}.
draft-useful-1 = Måske kan jeg være til nytte med noget: { $offer }.
draft-useful-2 = Jeg har noget, der måske kan hjælpe dig: { $offer }.

draft-hear = Jeg glæder mig til at høre fra dig.
draft-hear-on = Jeg glæder mig til at høre fra dig { $on }.
draft-coming-1 = Måske ses vi til { $event } { $on }?
draft-coming-2 = Kommer du også til { $event } { $on }?
draft-again-1 = På snarligt gensyn!
draft-again-2 = Jeg glæder mig til at se dig igen.
draft-again-3 = Det ville være hyggeligt at mødes igen.

draft-repair-act = Jeg lovede at { $what }. Det når jeg ikke til tiden, og det beklager jeg. Jeg gør det { $by }.
draft-repair-thing = Jeg lovede dig noget, som jeg ikke når til tiden: { $what }. Det beklager jeg. Du får det { $by }.
draft-repair-unnamed = Det, jeg lovede dig, når jeg ikke til tiden, og det beklager jeg. Du får det { $by }.

draft-coffee-again = Jeg skrev til dig { $when } og spørger én gang til, kun denne ene gang.
draft-coffee-tip = { $name } foreslog, at jeg skrev til dig.
draft-coffee-motive-1 = Jeg siger åbent, hvorfor jeg gerne vil mødes med dig: { $motive }.
draft-coffee-motive-2 = Lad mig sige åbent, hvorfor jeg skriver til dig: { $motive }.
draft-coffee-matter-1 = Jeg vil gerne tale med dig om dette: { $about }.
draft-coffee-matter-2 = Det, jeg gerne vil tale med dig om, er dette: { $about }.
draft-coffee-useful-1 = Jeg giver dig gerne noget, der måske kan hjælpe dig: { $offer }.
draft-coffee-useful-2 = Og jeg tager gerne noget med til dig, som du måske kan bruge: { $offer }.
draft-coffee-later = Jeg har endnu ikke noget at bringe, men jeg hjælper dig gerne senere med dette: { $offer }.
draft-coffee-on = Har du en halv time til en kop kaffe { $on }? En anden dag er lige så god, og et nej er helt i orden. Mange tak for din tid.
draft-coffee-open-1 = Har du en halv time til en kop kaffe i næste uge eller ugen efter? Du vælger dagen og stedet, og et nej er helt i orden. Mange tak for din tid.
draft-coffee-open-2 = Skal vi drikke en kop kaffe i næste uge eller ugen efter? Dagen og stedet vælger du, og et nej er helt i orden. Mange tak for din tid.

draft-favour-help = Mange tak for din hjælp.
draft-favour-advice = Mange tak for dit gode råd.
draft-favour-introduction = Mange tak, fordi du satte os i forbindelse med hinanden.
draft-favour-invitation = Mange tak for invitationen.
draft-favour-coffee = Mange tak for din tid og for snakken over kaffen.
draft-favour-what = Jeg tænker på dette: { $what }.
draft-report = Jeg vil gerne fortælle, hvad der kom ud af din hjælp.
draft-report-what = Jeg vil gerne fortælle, hvad der kom ud af din hjælp: { $what }.

# Introducing two people to each other
draft-subject-introduction-ask = Må jeg introducere dig for nogen?
draft-subject-introduction = { $one } og { $other }
draft-greeting-two = Hej { $one } og { $other },
draft-introduction-sought = En, jeg kender godt, leder efter noget, og jeg kom til at tænke på dig: { $need }.
draft-introduction-untold = Der er en, jeg kender godt, som jeg gerne vil have, at du møder.
draft-introduction-because = Det, jeg tænkte på, er: { $offer }.
draft-introduction-remembered = Jeg husker, hvad du leder efter: { $need }.
draft-introduction-somebody = Jeg kender en, der måske kan hjælpe dig, { $name }: { $offer }.
draft-introduction-somebody-untold = Jeg kender en, som jeg gerne vil have, at du møder: { $name }.
draft-introduction-may = Passer det dig, at jeg introducerer jer for hinanden? Et kort ja er nok, og et nej er helt i orden.
draft-introduction-meet = Jeg kender jer begge godt og synes, I skal møde hinanden: { $one } og { $other }.
draft-introduction-seeks = { $name } leder efter det her: { $need }.
draft-introduction-offers = { $name } er en at spørge om det her: { $offer }.
draft-introduction-over = Hvad med en kort snak i næste uge? Resten er op til jer. Fortæl gerne, hvordan det går.

draft-closing-1 = Mange hilsner
    .formal = Venlig hilsen
draft-closing-2 = Bedste hilsner
    .formal = Med venlig hilsen

# Hvad et udkast mangler: til brugeren
draft-lacks-name = Et navn at hilse på.
draft-lacks-detail = Noget at huske dem på: intet på bagsiden af kortet er markeret som detaljen.
draft-lacks-detail-held-back = Noget at huske dem på: det, du har noteret, er privat eller sagt i fortrolighed, og bliver ude.
draft-lacks-detail-too-long = Noget at huske dem på: det, du har noteret, er for langt til en sætning.
draft-lacks-useful = Noget, du har lovet, eller som de kan bruge.
draft-lacks-promise-unnamed = Hvad du lovede: det står på en bagside, der ikke hører hjemme i et brev, er for langt eller passer ikke ind i en sætning.
draft-lacks-next-step = Et næste skridt: et løfte, en dag, en aften, hvor I ses.
draft-lacks-outcome = Hvad der kom ud af det. Skriv det selv.
draft-lacks-why = Hvorfor de to skal mødes: der er intet noteret om den ene, som passer til det, den anden har brug for, og som må fortælles.
draft-lacks-two-languages = Et fælles sprog: de har hver sit, så udkastet er på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}.
draft-lacks-motive = Hvorfor du vil mødes, sagt åbent.
draft-lacks-matter = Hvad mødet handler om: ét bestemt emne.
draft-lacks-weaker-form = Hvad du kan bidrage med: et tilbud om hjælp senere er den svagere form.
draft-lacks-left-out = { draft-part } Sådan som du skrev det, beder det om et job, sælger, roser dig, giver råd eller fortæller noget privat, og bliver ude. Sig det på en anden måde.
draft-lacks-reads-as = Hvordan det hele stadig kan læses: { $label ->
    [open_agenda] en åben dagsorden
    [me_focus] kun om dig selv
    [asks_for_job] som om du beder om et job
    [sells] som et salg
    [no_thanks] uden tak
    [no_next_step] uden et næste skridt
   *[other] ikke som et brev bør
}. Sig det med dine egne ord.
draft-lacks-signature = Din underskrift.
draft-lacks-language = Deres sprog: udkastet er på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}, som dit.
draft-lacks-tone = Om I er dus: udkastet siger Sie, til du vælger.
draft-lacks-speaks-of-them = { draft-part } Din note taler om dem, ikke til dem. Sig det med dine egne ord.
draft-lacks-other-language = { draft-part } Din note er på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}. Oversæt den.
draft-part = { $part ->
    [motive] Dit motiv.
    [matter] Dit emne.
    [detail] Det, du husker.
    [introduction] Introduktionen.
    [promise] Dit løfte.
    [repair] Dit løfte.
    [useful] Dit tilbud.
   *[other] Det, de gjorde.
}

# On the terminal
draft-subject-line = Emne: { $subject }
draft-lacks = Mangler:
draft-look = Med dine egne ord, læs det igennem:
queue-draft-hint = For at skrive til nogen: { $command }
queue-repair-hint = Kommer et løfte endnu senere: { $command }
draft-detail-hint = For at notere en detalje: { $command }
person-language = Skriv på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}
person-tone-familiar = På fornavn
person-tone-formal = Høfligt, med hele navnet
night-draft = Det første brev som udkast: { $name }
