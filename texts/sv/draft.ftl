## Brev till dem man har träffat. Mottagarens språk; det som står i ett argument är skrivet av användaren och böjs aldrig.
## `.formal` är den artiga formen, där den är en annan.

# Dagar, som man talar om dem
draft-past = { $near ->
    [today] i dag
    [next] i går
    [week] i { DAY($day, form: "weekday") }s
   *[far] den { DAY($day, form: "date") }
}
draft-on = { $near ->
    [today] i dag
    [next] i morgon
    [week] på { DAY($day, form: "weekday") }
   *[far] den { DAY($day, form: "date") }
}
draft-by = { $near ->
    [today] i dag
    [next] senast i morgon
    [week] senast på { DAY($day, form: "weekday") }
   *[far] senast den { DAY($day, form: "date") }
}

draft-greeting = Hej { $name }!
draft-greeting-full = Hej { $name }!
    .formal = Bästa { $name }!
draft-greeting-doctor = Bästa doktor { $family }!
draft-greeting-professor = Bästa professor { $family }!
draft-greeting-nobody = Hej!

draft-subject-evening = Tack för samtalet på { $event }
draft-subject-talk = Tack för samtalet { $when }
draft-subject-promise = Som jag lovade
draft-subject-thanks = Tack
draft-subject-report = Vad din hjälp ledde till
draft-subject-give = Kanske något för dig
draft-subject-repair = Det jag lovade dig
draft-subject-coffee = En kopp kaffe?

draft-thanks-1 = Tack för ett fint samtal { $when }.
draft-thanks-2 = Stort tack för pratstunden { $when }.
draft-thanks-3 = Tack för din tid och för ett gott samtal { $when }.
draft-thanks-at-1 = Tack för ett fint samtal på { $event } { $when }.
draft-thanks-at-2 = Stort tack för pratstunden på { $event } { $when }.
draft-thanks-at-3 = Tack för din tid och för ett gott samtal på { $event } { $when }.
draft-glad-1 = Det var roligt att träffa dig.
draft-glad-2 = Jag är glad att vi träffades.
draft-glad-3 = Det var trevligt att lära känna dig.
draft-glad-again-1 = Det var roligt att ses igen.
draft-glad-again-2 = Vad fint att få träffa dig igen.
draft-detail-1 = En sak minns jag särskilt: { $detail }.
draft-detail-2 = Något från vårt samtal har stannat kvar hos mig: { $detail }.
draft-detail-3 = Jag har tänkt på en sak sedan vi pratade: { $detail }.

draft-promise-act-1 = Jag lovade att { $what }, och det { $when ->
    [today] gör jag i dag
    [late] borde ha skett tidigare. Det beklagar jag, och jag gör det i dag
    [by] gör jag { $by }
   *[open] har jag inte glömt
}.
draft-promise-act-2 = Jag sa att jag skulle { $what }. Det { $when ->
    [today] gör jag i dag
    [late] borde ha skett tidigare, och det beklagar jag. Jag gör det i dag
    [by] gör jag { $by }
   *[open] gäller fortfarande
}.
draft-promise-thing-1 = { $when ->
    [today] Här är det jag lovade dig
    [late] Jag beklagar att det kommer senare än jag sa. Här är det jag lovade dig
    [by] Det jag lovade dig får du { $by }
   *[open] Jag har inte glömt vad jag lovade dig
}: { $what }.
draft-promise-thing-2 = { $when ->
    [today] Som jag lovade kommer det här
    [late] Det kommer senare än jag lovade, och det beklagar jag. Här är det
    [by] Som jag lovade får du det { $by }
   *[open] Mitt löfte till dig gäller fortfarande
}: { $what }.
draft-promise-unnamed = { $when ->
    [today] Det jag lovade dig får du i dag
    [late] Det jag lovade dig kommer senare än jag sa, och det beklagar jag. Du får det i dag
    [by] Det jag lovade dig får du { $by }
   *[open] Jag har inte glömt vad jag lovade dig
}.
draft-useful-1 = Kanske kan jag vara till nytta med något: { $offer }.
draft-useful-2 = Jag har något som kanske kan hjälpa dig: { $offer }.

draft-hear = Jag ser fram emot att höra av dig.
draft-hear-on = Jag ser fram emot att höra av dig { $on }.
draft-coming-1 = Kanske ses vi på { $event } { $on }?
draft-coming-2 = Kommer du också till { $event } { $on }?
draft-again-1 = På återseende!
draft-again-2 = Jag ser fram emot att träffa dig igen.
draft-again-3 = Det vore roligt att ses igen.

draft-repair-act = Jag lovade att { $what }. Det hinner jag inte i tid, och det beklagar jag. Jag gör det { $by }.
draft-repair-thing = Jag lovade dig något som jag inte hinner i tid: { $what }. Det beklagar jag. Du får det { $by }.
draft-repair-unnamed = Det jag lovade dig hinner jag inte i tid, och det beklagar jag. Du får det { $by }.

draft-coffee-again = Jag skrev till dig { $when } och frågar en gång till, bara denna enda gång.
draft-coffee-tip = { $name } föreslog att jag skulle skriva till dig.
draft-coffee-motive-1 = Jag säger öppet varför jag gärna vill träffa dig: { $motive }.
draft-coffee-motive-2 = Låt mig säga öppet varför jag skriver till dig: { $motive }.
draft-coffee-matter-1 = Jag vill gärna tala med dig om detta: { $about }.
draft-coffee-matter-2 = Det jag gärna vill tala med dig om är detta: { $about }.
draft-coffee-useful-1 = Jag ger dig gärna något som kanske kan hjälpa dig: { $offer }.
draft-coffee-useful-2 = Och jag kan ge dig något som du kanske har nytta av: { $offer }.
draft-coffee-later = Jag har inget att ta med ännu, men jag hjälper dig gärna senare med detta: { $offer }.
draft-coffee-on = Har du en halvtimme för en kopp kaffe { $on }? En annan dag går lika bra, och ett nej är helt i sin ordning. Stort tack för din tid.
draft-coffee-open-1 = Har du en halvtimme för en kopp kaffe nästa vecka eller veckan efter? Du väljer dag och plats, och ett nej är helt i sin ordning. Stort tack för din tid.
draft-coffee-open-2 = Ska vi ta en kopp kaffe nästa vecka eller veckan efter? Dag och plats väljer du, och ett nej är helt i sin ordning. Stort tack för din tid.

draft-favour-help = Tack så mycket för din hjälp.
draft-favour-advice = Tack så mycket för ditt goda råd.
draft-favour-introduction = Tack så mycket för att du förde oss samman.
draft-favour-invitation = Tack så mycket för inbjudan.
draft-favour-coffee = Stort tack för din tid och för samtalet över kaffet.
draft-favour-what = Jag tänker på det här: { $what }.
draft-report = Jag vill gärna berätta vad din hjälp ledde till.
draft-report-what = Jag vill gärna berätta vad din hjälp ledde till: { $what }.

# Introducing two people to each other
draft-subject-introduction-ask = Får jag presentera dig för någon?
draft-subject-introduction = { $one } och { $other }
draft-greeting-two = Hej { $one } och { $other }!
draft-introduction-sought = En person som jag känner väl söker något, och då kom jag att tänka på dig: { $need }.
draft-introduction-untold = Det finns en person som jag känner väl och som jag gärna vill att du träffar.
draft-introduction-because = Det jag tänkte på är: { $offer }.
draft-introduction-remembered = Jag minns vad du söker: { $need }.
draft-introduction-somebody = Jag känner en person som kanske kan hjälpa dig, { $name }: { $offer }.
draft-introduction-somebody-untold = Jag känner en person som jag gärna vill att du träffar: { $name }.
draft-introduction-may = Passar det dig att jag presenterar er för varandra? Ett kort ja räcker, och ett nej går lika bra.
draft-introduction-meet = Jag känner er båda väl och tycker att ni ska träffas: { $one } och { $other }.
draft-introduction-seeks = { $name } söker det här: { $need }.
draft-introduction-offers = { $name } är den att fråga om det här: { $offer }.
draft-introduction-over = Vad sägs om ett kort samtal nästa vecka? Resten lämnar jag till er. Jag hör gärna hur det går.

draft-closing-1 = Många hälsningar
    .formal = Vänliga hälsningar
draft-closing-2 = Varma hälsningar
    .formal = Med vänliga hälsningar

# Vad ett utkast saknar: till användaren
draft-lacks-name = Ett namn att hälsa på.
draft-lacks-detail = Något att minnas personen för: inget på kortets baksida är markerat som detaljen.
draft-lacks-detail-held-back = Något att minnas personen för: det du har noterat är privat eller sagt i förtroende och stannar utanför.
draft-lacks-detail-too-long = Något att minnas personen för: det du har noterat är för långt för en mening.
draft-lacks-useful = Något du har lovat, eller som personen har nytta av.
draft-lacks-promise-unnamed = Vad du lovade: det står på en baksida som inte hör hemma i ett brev, är för långt eller passar inte in i en mening.
draft-lacks-next-step = Ett nästa steg: ett löfte, en dag, en kväll då ni ses.
draft-lacks-outcome = Vad det ledde till. Skriv det själv.
draft-lacks-why = Varför de två ska träffas: inget är antecknat om den ena som passar det den andra behöver och som får berättas.
draft-lacks-two-languages = Ett gemensamt språk: de har olika, så utkastet är på { $language ->
    [da] danska
    [sv] svenska
    [nb] norska
    [de] tyska
   *[en] engelska
}.
draft-lacks-motive = Varför du vill träffas, öppet sagt.
draft-lacks-matter = Vad mötet handlar om: ett bestämt ämne.
draft-lacks-weaker-form = Vad du kan bidra med: ett erbjudande om hjälp senare är den svagare formen.
draft-lacks-left-out = { draft-part } Som du skrev det ber det om ett jobb, säljer, berömmer dig, ger råd eller berättar något privat, och stannar ute. Säg det på ett annat sätt.
draft-lacks-reads-as = Hur det hela ännu kan läsas: { $label ->
    [open_agenda] en öppen dagordning
    [me_focus] bara om dig själv
    [asks_for_job] som om du ber om ett jobb
    [sells] som försäljning
    [no_thanks] utan tack
    [no_next_step] utan ett nästa steg
   *[other] inte som ett brev bör
}. Säg det med egna ord.
draft-lacks-signature = Din underskrift.
draft-lacks-language = Personens språk: utkastet är på { $language ->
    [da] danska
    [sv] svenska
    [nb] norska
    [de] tyska
   *[en] engelska
}, som ditt.
draft-lacks-tone = Om ni är du med varandra: utkastet säger Sie tills du väljer.
draft-lacks-speaks-of-them = { draft-part } Din anteckning talar om personen, inte till. Säg det med egna ord.
draft-lacks-other-language = { draft-part } Din anteckning är på { $language ->
    [da] danska
    [sv] svenska
    [nb] norska
    [de] tyska
   *[en] engelska
}. Översätt den.
draft-part = { $part ->
    [motive] Ditt motiv.
    [matter] Ditt ämne.
    [detail] Det du minns.
    [introduction] Presentationen.
    [promise] Ditt löfte.
    [repair] Ditt löfte.
    [useful] Ditt erbjudande.
   *[other] Det de gjorde.
}

# On the terminal
draft-subject-line = Ämne: { $subject }
draft-lacks = Saknas:
draft-look = Med dina egna ord, läs igenom det:
queue-draft-hint = För att skriva till någon: { $command }
queue-repair-hint = Dröjer ett löfte ännu längre: { $command }
draft-detail-hint = För att anteckna en detalj: { $command }
person-language = Skriv på { $language ->
    [da] danska
    [sv] svenska
    [nb] norska
    [de] tyska
   *[en] engelska
}
person-tone-familiar = Med förnamn
person-tone-formal = Artigt, med hela namnet
night-draft = Det första brevet som utkast: { $name }
