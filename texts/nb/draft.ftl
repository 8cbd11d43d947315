## Brev til dem man har møtt. Mottakerens språk; det som står i et argument, er skrevet av brukeren og bøyes aldri.
## `.formal` er den høflige formen, der den er en annen.

# Dager, slik man snakker om dem
draft-past = { $near ->
    [today] i dag
    [next] i går
    [week] på { DAY($day, form: "weekday") }
   *[far] { DAY($day, form: "date") }
}
draft-on = { $near ->
    [today] i dag
    [next] i morgen
    [week] på { DAY($day, form: "weekday") }
   *[far] { DAY($day, form: "date") }
}
draft-by = { $near ->
    [today] i dag
    [next] senest i morgen
    [week] senest { DAY($day, form: "weekday") }
   *[far] senest { DAY($day, form: "date") }
}

draft-greeting = Hei, { $name }!
draft-greeting-full = Hei, { $name }!
    .formal = Kjære { $name }!
draft-greeting-doctor = Kjære dr. { $family }!
draft-greeting-professor = Kjære professor { $family }!
draft-greeting-nobody = Hei!

draft-subject-evening = Takk for praten på { $event }
draft-subject-talk = Takk for praten { $when }
draft-subject-promise = Som lovet
draft-subject-thanks = Takk
draft-subject-report = Hva hjelpen din førte til
draft-subject-give = Kanskje noe for deg
draft-subject-repair = Det jeg lovet deg
draft-subject-coffee = En kopp kaffe?

draft-thanks-1 = Takk for en god prat { $when }.
draft-thanks-2 = Tusen takk for praten { $when }.
draft-thanks-3 = Takk for tiden din og for en god prat { $when }.
draft-thanks-at-1 = Takk for en god prat på { $event } { $when }.
draft-thanks-at-2 = Tusen takk for praten på { $event } { $when }.
draft-thanks-at-3 = Takk for tiden din og for en god prat på { $event } { $when }.
draft-glad-1 = Det var hyggelig å møte deg.
draft-glad-2 = Jeg er glad for at vi møttes.
draft-glad-3 = Det var fint å bli kjent med deg.
draft-glad-again-1 = Det var hyggelig å se deg igjen.
draft-glad-again-2 = Så fint det var å treffe deg igjen.
draft-detail-1 = Én ting husker jeg særlig godt: { $detail }.
draft-detail-2 = Noe fra praten vår har blitt hengende ved: { $detail }.
draft-detail-3 = Jeg har tenkt på én ting siden vi snakket sammen: { $detail }.

draft-promise-act-1 = Jeg lovet å { $what }, og det { $when ->
    [today] gjør jeg i dag
    [late] skulle ha skjedd før. Det beklager jeg, og jeg gjør det i dag
    [by] gjør jeg { $by }
   *[open] har jeg ikke glemt
}.
draft-promise-act-2 = Jeg sa at jeg skulle { $what }. Det { $when ->
    [today] gjør jeg i dag
    [late] skulle ha skjedd før, og det beklager jeg. Jeg gjør det i dag
    [by] gjør jeg { $by }
   *[open] gjelder fortsatt
}.
draft-promise-thing-1 = { $when ->
    [today] Her er det jeg lovet deg
    [late] Jeg beklager at det kommer senere enn jeg sa. Her er det jeg lovet deg
    [by] Det jeg lovet deg, får du { $by }
   *[open] Jeg har ikke glemt hva jeg lovet deg
}: { $what }.
draft-promise-thing-2 = { $when ->
    [today] Som lovet kommer det her
    [late] Det kommer senere enn jeg lovet, og det beklager jeg. Her er det
    [by] Som lovet får du det { $by }
   *[open] Løftet mitt til deg gjelder fortsatt
}: { $what }.
draft-promise-unnamed = { $when ->
    [today] Det jeg lovet deg, får du i dag
    [late] Det jeg lovet deg, kommer senere enn jeg sa, og det beklager jeg. Du får det i dag
    [by] Det jeg lovet deg, får du { $by }
   *[open] Jeg har ikke glemt hva jeg lovet deg
}.
draft-useful-1 = Kanskje jeg kan være til nytte med noe: { $offer }.
draft-useful-2 = Jeg har noe som kanskje kan hjelpe deg: { $offer }.

draft-hear = Jeg gleder meg til å høre fra deg.
draft-hear-on = Jeg gleder meg til å høre fra deg { $on }.
draft-coming-1 = Kanskje vi sees på { $event } { $on }?
draft-coming-2 = Kommer du også på { $event } { $on }?
draft-again-1 = På snarlig gjensyn!
draft-again-2 = Jeg gleder meg til å se deg igjen.
draft-again-3 = Det hadde vært hyggelig å møtes igjen.

draft-repair-act = Jeg lovet å { $what }. Det rekker jeg ikke i tide, og det beklager jeg. Jeg gjør det { $by }.
draft-repair-thing = Jeg lovet deg noe som jeg ikke rekker i tide: { $what }. Det beklager jeg. Du får det { $by }.
draft-repair-unnamed = Det jeg lovet deg, rekker jeg ikke i tide, og det beklager jeg. Du får det { $by }.

draft-coffee-again = Jeg skrev til deg { $when } og spør én gang til, bare denne ene gangen.
draft-coffee-tip = { $name } foreslo at jeg skrev til deg.
draft-coffee-motive-1 = Jeg sier åpent hvorfor jeg gjerne vil møte deg: { $motive }.
draft-coffee-motive-2 = La meg si åpent hvorfor jeg skriver til deg: { $motive }.
draft-coffee-matter-1 = Jeg vil gjerne snakke med deg om dette: { $about }.
draft-coffee-matter-2 = Det jeg gjerne vil snakke med deg om, er dette: { $about }.
draft-coffee-useful-1 = Jeg gir deg gjerne noe som kanskje kan hjelpe deg: { $offer }.
draft-coffee-useful-2 = Og jeg tar gjerne med noe til deg som du kanskje har nytte av: { $offer }.
draft-coffee-later = Jeg har ingenting å ta med ennå, men jeg hjelper deg gjerne senere med dette: { $offer }.
draft-coffee-on = Har du en halvtime til en kopp kaffe { $on }? En annen dag er like bra, og et nei er helt i orden. Tusen takk for tiden din.
draft-coffee-open-1 = Har du en halvtime til en kopp kaffe neste uke eller uken etter? Du velger dag og sted, og et nei er helt i orden. Tusen takk for tiden din.
draft-coffee-open-2 = Skal vi ta en kopp kaffe neste uke eller uken etter? Dag og sted velger du, og et nei er helt i orden. Tusen takk for tiden din.

draft-favour-help = Tusen takk for hjelpen.
draft-favour-advice = Tusen takk for det gode rådet.
draft-favour-introduction = Tusen takk for at du satte oss i kontakt med hverandre.
draft-favour-invitation = Tusen takk for invitasjonen.
draft-favour-coffee = Tusen takk for tiden din og for praten over kaffen.
draft-favour-what = Jeg tenker på dette: { $what }.
draft-report = Jeg vil gjerne fortelle hva hjelpen din førte til.
draft-report-what = Jeg vil gjerne fortelle hva hjelpen din førte til: { $what }.

# Introducing two people to each other
draft-subject-introduction-ask = Kan jeg introdusere deg for noen?
draft-subject-introduction = { $one } og { $other }
draft-greeting-two = Hei, { $one } og { $other }!
draft-introduction-sought = En jeg kjenner godt, leter etter noe, og da kom jeg til å tenke på deg: { $need }.
draft-introduction-untold = Det er en jeg kjenner godt, som jeg gjerne vil at du skal møte.
draft-introduction-because = Det jeg tenkte på, er: { $offer }.
draft-introduction-remembered = Jeg husker hva du leter etter: { $need }.
draft-introduction-somebody = Jeg kjenner en som kanskje kan hjelpe deg, { $name }: { $offer }.
draft-introduction-somebody-untold = Jeg kjenner en som jeg gjerne vil at du skal møte: { $name }.
draft-introduction-may = Passer det deg at jeg introduserer dere for hverandre? Et kort ja er nok, og et nei er helt greit.
draft-introduction-meet = Jeg kjenner dere begge godt og synes dere bør møtes: { $one } og { $other }.
draft-introduction-seeks = { $name } leter etter dette: { $need }.
draft-introduction-offers = { $name } er en å spørre om dette: { $offer }.
draft-introduction-over = Hva med en kort prat neste uke? Resten er opp til dere. Fortell gjerne hvordan det går.

draft-closing-1 = Mange hilsener
    .formal = Vennlig hilsen
draft-closing-2 = Beste hilsen
    .formal = Med vennlig hilsen

# Hva et utkast mangler: til brukeren
draft-lacks-name = Et navn å hilse på.
draft-lacks-detail = Noe å huske dem for: ingenting på baksiden av kortet er merket som detaljen.
draft-lacks-detail-held-back = Noe å huske dem for: det du har notert, er privat eller sagt i fortrolighet og holdes utenfor.
draft-lacks-detail-too-long = Noe å huske dem for: det du har notert, er for langt for en setning.
draft-lacks-useful = Noe du har lovet, eller som de kan ha nytte av.
draft-lacks-promise-unnamed = Hva du lovet: det står på en bakside som ikke hører hjemme i et brev, er for langt eller passer ikke inn i en setning.
draft-lacks-next-step = Et neste steg: et løfte, en dag, en kveld dere sees.
draft-lacks-outcome = Hva det førte til. Skriv det selv.
draft-lacks-why = Hvorfor de to bør møtes: ingenting er notert om den ene som passer til det den andre trenger, og som kan fortelles.
draft-lacks-two-languages = Et felles språk: de har hvert sitt, så utkastet er på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}.
draft-lacks-motive = Hvorfor du vil møtes, sagt åpent.
draft-lacks-matter = Hva møtet handler om: ett bestemt emne.
draft-lacks-weaker-form = Hva du kan bidra med: et tilbud om hjelp senere er den svakere formen.
draft-lacks-left-out = { draft-part } Slik du skrev det, ber det om en jobb, selger, roser deg, gir råd eller forteller noe privat, og blir ute. Si det på en annen måte.
draft-lacks-reads-as = Hvordan det hele fortsatt kan leses: { $label ->
    [open_agenda] en åpen dagsorden
    [me_focus] bare om deg selv
    [asks_for_job] som om du ber om en jobb
    [sells] som et salg
    [no_thanks] uten takk
    [no_next_step] uten et neste steg
   *[other] ikke som et brev bør
}. Si det med egne ord.
draft-lacks-signature = Underskriften din.
draft-lacks-language = Språket deres: utkastet er på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}, som ditt.
draft-lacks-tone = Om dere er dus: utkastet sier Sie til du velger.
draft-lacks-speaks-of-them = { draft-part } Notatet ditt snakker om dem, ikke til dem. Si det med dine egne ord.
draft-lacks-other-language = { draft-part } Notatet ditt er på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}. Oversett det.
draft-part = { $part ->
    [motive] Motivet ditt.
    [matter] Emnet ditt.
    [detail] Det du husker.
    [introduction] Introduksjonen.
    [promise] Løftet ditt.
    [repair] Løftet ditt.
    [useful] Tilbudet ditt.
   *[other] Det de gjorde.
}

# On the terminal
draft-subject-line = Emne: { $subject }
draft-lacks = Mangler:
draft-look = Med dine egne ord, les gjennom det:
queue-draft-hint = For å skrive til noen: { $command }
queue-repair-hint = Drøyer et løfte enda lenger: { $command }
draft-detail-hint = For å notere en detalj: { $command }
person-language = Skriv på { $language ->
    [da] dansk
    [sv] svensk
    [nb] norsk
    [de] tysk
   *[en] engelsk
}
person-tone-familiar = På fornavn
person-tone-formal = Høflig, med hele navnet
night-draft = Det første brevet som utkast: { $name }
