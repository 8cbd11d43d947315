## Giv, del, bed om: hvad du gør for dit netværk, og hvordan det fordeler sig

effort-give = Give
effort-share = Dele
effort-ask = Bede om
effort-none = Der er ikke noteret noget endnu. Begynd med at give: twopocket effort give PERSON TEKST
effort-removed = Taget tilbage: { $what }
effort-not-logged = Der blev ikke noteret noget.
effort-ask-sure = Vil du notere det alligevel?
effort-better = Bedre
effort-speaks-against = Det taler imod at spørge
effort-follow-up = opfølgning
effort-introduction = introduktion
effort-coffee = kaffe
effort-thanks = efter en tjeneste
effort-helped = det hjalp
effort-not-helped = det hjalp ikke
effort-answered = besvaret
effort-did-it-help = Hjalp det { $name }? { $what } ({ $day })

gate-asks-for-job = Det beder ligeud om et job.
gate-sells = Det sælger noget.
gate-not-met = I har aldrig mødt hinanden ansigt til ansigt, så vidt vides.
gate-just-met = { $days ->
    [0] I mødtes første gang for mindre end et døgn siden.
    [one] I mødtes første gang for et døgn siden.
   *[other] I mødtes første gang for { $days } dage siden.
}
gate-dormant = { $months ->
    [one] I har ikke haft kontakt i en måned, og nu skriver du, fordi du mangler noget.
   *[other] I har ikke haft kontakt i { $months } måneder, og nu skriver du, fordi du mangler noget.
}
gate-give-more = { $count ->
    [one] Giv én ting mere, så har du givet nok til at spørge.
   *[other] Giv { $count } ting mere, så har du givet nok til at spørge.
}
gate-share-more = { $count ->
    [one] De kender dig ikke godt nok endnu: fortæl noget om dig selv én gang til.
   *[other] De kender dig ikke godt nok endnu: fortæl noget om dig selv { $count } gange til.
}
gate-same-ask = { $count ->
    [one] Du har spurgt én anden om det samme.
   *[other] Du har spurgt { $count } andre om det samme.
}

better-say-why = Sig, hvorfor du vil noget andet, og hvilke udfordringer du søger.
better-advice = Sig, at du er glad for ethvert råd.
better-recommendation = Lad det være op til dem at anbefale dig.
better-offer-time-for = Tilbyd lidt af din tid eller viden: de er optaget af { $interest }.
better-offer-time = Tilbyd lidt af din tid eller viden.
better-meet = Mød hinanden først.
better-write = Skriv først uden at ville noget.
better-give-what = Giv først: du har { $offer }, de kunne bruge { $need }.
better-give = Giv noget først.
better-share = Fortæl først, hvad der driver dig, og hvad du kæmper med.
better-ask-one = Spørg den, der kan hjælpe mest, og om noget bestemt.

balance-days = { $count ->
    [one] I dag
   *[other] De sidste { $count } dage
}
balance-all = Alt, hvad der er noteret
balance-at-least = mindst { $target } %
balance-about = omkring { $target } %
balance-at-most = højst { $target } %
balance-good = Som det skal være.
balance-nothing = Der er ikke noteret noget endnu.
balance-ask-above = Du beder om { $over } for meget. Giv i { $time }, så passer det igen.
balance-give-below = Der mangler { $short } i at give. Giv i { $time }, så er hullet lukket.
balance-default = { $count ->
    [one] Én handling har ingen minutter og tæller som { $minutes }.
   *[other] { $count } handlinger har ingen minutter og tæller som { $minutes } hver.
}
balance-next = Det næste
balance-history = Måned for måned
balance-no-act = intet

next-give-what = Giv { $name } noget: du har { $offer }, de kunne bruge { $need }.
next-give-to = Giv { $name } noget.
next-give = Giv nogen noget: et tip, en hånd, en kontakt.
next-share-with = Lad { $name } lære dig at kende: hvad der driver dig, hvad du kæmper med.
next-share = Lad nogen lære dig at kende: hvad der driver dig, hvad du kæmper med.
next-ask-of = Du kan godt bede { $name } om noget, noget bestemt.
next-ask = Du kan godt bede om noget, noget bestemt.
why-ask-above = Mere end en tiendedel af tiden har du bedt om noget.
why-share-below = Du giver meget og fortæller lidt om dig selv.
why-no-give = Du har ikke givet dem noget endnu.
why-not-shared = De har fået noget af dig og kender dig knap nok.
why-carried = Du har givet og delt nok til det, hvis du har brug for det.
why-keep-giving = Man bliver ved med at give, også når alt er godt.

duration-hours = { $hours } t.
duration-minutes = { $minutes } min.

night-split = { $count ->
    [one] Givet, delt, bedt om: én handling mod 70-20-10
   *[other] Givet, delt, bedt om: { $count } handlinger mod 70-20-10
}

error-not-found-effort = Den handling findes ikke. Se: twopocket effort list
part-effort = Handlingen
reason-not-in-arena = den hører til en anden arena
reason-derived = den følger af et holdt løfte eller noget, der er gjort; tag det tilbage i stedet
reason-wrong-kind = den er af en anden slags
error-effort-say-yes = Der blev ikke noteret noget. Sig --yes, hvis det skal noteres alligevel.
