## Gi, del, be om: hva du gjør for nettverket ditt, og hvordan det fordeler seg

effort-give = Gi
effort-share = Dele
effort-ask = Be om
effort-none = Ingenting er notert ennå. Begynn med å gi: twopocket effort give PERSON TEKST
effort-removed = Tatt tilbake: { $what }
effort-not-logged = Ingenting ble notert.
effort-ask-sure = Vil du notere det likevel?
effort-better = Bedre
effort-speaks-against = Det taler mot å spørre
effort-follow-up = oppfølging
effort-introduction = introduksjon
effort-coffee = kaffe
effort-thanks = etter en tjeneste
effort-helped = det hjalp
effort-not-helped = det hjalp ikke
effort-answered = besvart
effort-did-it-help = Hjalp det { $name }? { $what } ({ $day })

gate-asks-for-job = Det ber rett ut om en jobb.
gate-sells = Det selger noe.
gate-not-met = Dere har aldri møttes ansikt til ansikt, så vidt man vet.
gate-just-met = { $days ->
    [0] Dere møttes for første gang for mindre enn et døgn siden.
    [one] Dere møttes for første gang for et døgn siden.
   *[other] Dere møttes for første gang for { $days } dager siden.
}
gate-dormant = { $months ->
    [one] Dere har ikke hatt kontakt på en måned, og nå skriver du fordi du trenger noe.
   *[other] Dere har ikke hatt kontakt på { $months } måneder, og nå skriver du fordi du trenger noe.
}
gate-give-more = { $count ->
    [one] Gi én ting til, så har du gitt nok til å spørre.
   *[other] Gi { $count } ting til, så har du gitt nok til å spørre.
}
gate-share-more = { $count ->
    [one] De kjenner deg ikke godt nok ennå: fortell noe om deg selv én gang til.
   *[other] De kjenner deg ikke godt nok ennå: fortell noe om deg selv { $count } ganger til.
}
gate-same-ask = { $count ->
    [one] Du har spurt én annen om det samme.
   *[other] Du har spurt { $count } andre om det samme.
}

better-say-why = Si hvorfor du vil noe annet, og hvilke utfordringer du ser etter.
better-advice = Si at du er glad for alle råd.
better-recommendation = La det være opp til dem å anbefale deg.
better-offer-time-for = Tilby litt av tiden eller kunnskapen din: de er opptatt av { $interest }.
better-offer-time = Tilby litt av tiden eller kunnskapen din.
better-meet = Møt hverandre først.
better-write = Skriv først uten å ville noe.
better-give-what = Gi først: du har { $offer }, de kunne trenge { $need }.
better-give = Gi noe først.
better-share = Fortell først hva som driver deg, og hva du strever med.
better-ask-one = Spør den som kan hjelpe mest, og om noe bestemt.

balance-days = { $count ->
    [one] I dag
   *[other] De siste { $count } dagene
}
balance-all = Alt som er notert
balance-at-least = minst { $target } %
balance-about = omtrent { $target } %
balance-at-most = høyst { $target } %
balance-good = Slik det skal være.
balance-nothing = Ingenting er notert ennå.
balance-ask-above = Du ber om { $over } for mye. Gi i { $time }, så stemmer det igjen.
balance-give-below = Det mangler { $short } i å gi. Gi i { $time }, så er gapet lukket.
balance-default = { $count ->
    [one] Én handling har ingen minutter og teller som { $minutes }.
   *[other] { $count } handlinger har ingen minutter og teller som { $minutes } hver.
}
balance-next = Det neste
balance-history = Måned for måned
balance-no-act = ingenting

next-give-what = Gi { $name } noe: du har { $offer }, de kunne trenge { $need }.
next-give-to = Gi { $name } noe.
next-give = Gi noen noe: et tips, en hånd, en kontakt.
next-share-with = La { $name } bli kjent med deg: hva som driver deg, hva du strever med.
next-share = La noen bli kjent med deg: hva som driver deg, hva du strever med.
next-ask-of = Du kan godt be { $name } om noe, noe bestemt.
next-ask = Du kan godt be om noe, noe bestemt.
why-ask-above = Mer enn en tidel av tiden har du bedt om noe.
why-share-below = Du gir mye og forteller lite om deg selv.
why-no-give = Du har ikke gitt dem noe ennå.
why-not-shared = De har fått noe av deg og kjenner deg knapt.
why-carried = Du har gitt og delt nok til det, om du trenger det.
why-keep-giving = Man fortsetter å gi, også når alt er bra.

duration-hours = { $hours } t
duration-minutes = { $minutes } min

night-split = { $count ->
    [one] Gitt, delt, bedt om: én handling mot 70-20-10
   *[other] Gitt, delt, bedt om: { $count } handlinger mot 70-20-10
}

error-not-found-effort = Den handlingen finnes ikke. Se: twopocket effort list
part-effort = Handlingen
reason-not-in-arena = den hører til en annen arena
reason-derived = den følger av et holdt løfte eller noe som er gjort; ta det tilbake i stedet
reason-wrong-kind = den er av en annen sort
error-effort-say-yes = Ingenting ble notert. Si --yes om det skal noteres likevel.
