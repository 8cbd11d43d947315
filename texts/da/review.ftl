## Hvor godt netværket bruges

review-quotient = Netværkskvotient: { $figure } (siden { $from })
review-too-early = Det er for tidligt for en netværkskvotient: færre end tre af dens tal er kendt.
review-history = Før
review-no-acts = Der er endnu ikke gjort noget, som dette tal hviler på.
review-no-mistakes = Ingen af de klassiske fejl bliver begået.
measure-follow-ups = Opfølgning inden tre dage
measure-promises = Løfter holdt
measure-give-and-get = Du giver lige så meget, som du får
measure-split = Tæt på 70-20-10
measure-introductions = Introduktioner, der førte til noget
measure-circle = Inderkredsen holdes varm
measure-purpose = Aftener med et formål
measure-initiative = Kontakt, du tog
measure-unknown = endnu intet at måle på
measure-up = op fra { $before }
measure-down = ned fra { $before }
act-good = ja
act-bad = nej
review-next-follow-ups = Næste skridt: skriv dagen efter. Efter tre dage er det meste glemt.
review-next-promises = Næste skridt: hold, hvad du har lovet, eller sig til i tide, at det kommer senere.
review-next-give-and-get = Næste skridt: giv noget, der koster dig lidt og hjælper dem.
review-next-split = Næste skridt: et tip, et navn, en hånd. At give kommer før at dele, at dele før at spørge.
review-next-introductions = Næste skridt: spørg, hvad der kom ud af dine introduktioner, og lav en, der passer.
review-next-circle = Næste skridt: ring til en fra inderkredsen, hvis tur det er.
review-next-purpose = Næste skridt: sig om din næste aften, hvad du går efter.
review-next-initiative = Næste skridt: skriv først, før nogen skriver til dig.
mistake-talking-of-oneself = Om { $count } af { $of }, du talte med, har du ikke noteret noget.
    .better = Stil ét spørgsmål mere, og skriv ned, hvad de svarede.
mistake-no-thanks = { $count ->
    [one] En tak er over tiden.
   *[other] { $count } tak er over tiden.
}
    .better = Sig det hellere sent end aldrig, i én sætning.
mistake-no-follow-up = { $count ->
    [one] En opfølgning er over tiden.
   *[other] { $count } opfølgninger er over tiden.
}
    .better = Skriv i dag: hvad I talte om, og én ting, du gør.
mistake-expecting-a-job = Du bad direkte om et job.
    .better = Fortæl, hvorfor du vil noget nyt, og hvilke udfordringer du søger, og vær glad for ethvert råd. Giv dem noget først.
mistake-own-advantage-first = Du bad nogen om noget, før du havde givet eller delt noget.
    .better = Giv dem to ting, der hjælper, før du spørger igen.
mistake-counting-contacts = { $count } af { $of } gemte kort er tomme på bagsiden.
    .better = Skriv, hvad du husker, eller slip kortene: tre gode samtaler er mere værd.
mistake-too-many = { $count } mennesker på én gang er flere, end du kan følge med i.
    .better = Vælg dem, der er tiden værd, og slip de andre venligt.
mistake-impressing = Det, du fortalte om dig selv, roser dig.
    .better = Fortæl, hvad du kæmper med, og hvad du er på vej efter.
mistake-selling = Du solgte noget til nogen i dit netværk.
    .better = Tilbyd tid eller viden i stedet; den, der vil købe, spørger selv.
mistake-no-time = { $of ->
    [0] I fire uger har du ikke haft tid til dit netværk.
   *[other] På fire uger har du brugt { $count } af de { $of } minutter, du havde sat af.
}
    .better = Sæt en halv time af om ugen, på et fast tidspunkt.
mistake-too-late = Du tog først kontakten op igen, da du havde brug for noget.
    .better = Skriv til to, du ikke har hørt fra længe, nu hvor du ikke skal bruge noget.
mistake-only-reacting = { $count } af { $of } kontakter kom fra de andre.
    .better = Vær den første næste gang: et tip, et spørgsmål, en invitation.
worth-nights = { $count ->
    [0] ingen aftener det seneste år
    [one] én aften, { $last }
   *[other] { $count } aftener, senest { $last }
}
worth-cost = Pris
worth-minutes = { $count ->
    [one] ét minut
   *[other] { $count } minutter
}
worth-came-of-it = Udbytte
worth-came = gode samtaler: { $talks }, beholdte kontakter: { $kept }
worth-give-and-get = Give og få
worth-flows = givet { $given ->
    [one] én gang
   *[other] { $given } gange
}, fået { $received ->
    [one] én gang
   *[other] { $received } gange
}
worth-gives-nothing = Der kom intet ud af { $nights } aftener: ingen beholdt, intet fået. Er det tiden værd?
worth-little-in-common = Du har noget til fælles med { $common } af { $known } der. Er det dem, du leder efter?
worth-nothing-given = Du har ikke givet noget der på { $nights } aftener. Hvad kan du bidrage med?
worth-time-to-contribute = Siden { $since } er det tid til at bidrage med noget mellem to møder.
worth-no-purpose = Der er ikke sat ord på formålet.
time-set-aside = Der er sat { $minutes ->
    [one] 1 minut
   *[other] { $minutes } minutter
} af til netværket om ugen.
time-not-set-aside = Der er ikke sat tid af endnu. Gør det: twopocket settings weekly-minutes 60
time-week = { $minutes } min, { $nights } af dem på aftener
