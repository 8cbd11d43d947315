## Ge, dela, be om: vad du gör för ditt nätverk, och hur det fördelar sig

effort-give = Ge
effort-share = Dela
effort-ask = Be om
effort-none = Inget är antecknat ännu. Börja med att ge: twopocket effort give PERSON TEXT
effort-removed = Tillbakataget: { $what }
effort-not-logged = Inget antecknades.
effort-ask-sure = Vill du anteckna det ändå?
effort-better = Bättre
effort-speaks-against = Det som talar emot att fråga
effort-follow-up = uppföljning
effort-introduction = introduktion
effort-coffee = kaffe
effort-thanks = efter en tjänst
effort-helped = det hjälpte
effort-not-helped = det hjälpte inte
effort-answered = besvarat
effort-did-it-help = Hjälpte det { $name }? { $what } ({ $day })

gate-asks-for-job = Det ber rakt ut om ett jobb.
gate-sells = Det säljer något.
gate-not-met = Ni har aldrig träffats på riktigt, så vitt man vet.
gate-just-met = { $days ->
    [0] Ni träffades för första gången för mindre än ett dygn sedan.
    [one] Ni träffades för första gången för ett dygn sedan.
   *[other] Ni träffades för första gången för { $days } dagar sedan.
}
gate-dormant = { $months ->
    [one] Ni har inte hörts på en månad, och nu skriver du för att du behöver något.
   *[other] Ni har inte hörts på { $months } månader, och nu skriver du för att du behöver något.
}
gate-give-more = { $count ->
    [one] Ge en sak till, så har du gett nog för att fråga.
   *[other] Ge { $count } saker till, så har du gett nog för att fråga.
}
gate-share-more = { $count ->
    [one] De känner dig inte tillräckligt ännu: berätta något om dig själv en gång till.
   *[other] De känner dig inte tillräckligt ännu: berätta något om dig själv { $count } gånger till.
}
gate-same-ask = { $count ->
    [one] Du har frågat en till om samma sak.
   *[other] Du har frågat { $count } andra om samma sak.
}

better-say-why = Säg varför du vill byta, och vilka utmaningar du söker.
better-advice = Säg att du är glad för alla råd.
better-recommendation = Låt det vara upp till dem att rekommendera dig.
better-offer-time-for = Erbjud lite av din tid eller kunskap: de är intresserade av { $interest }.
better-offer-time = Erbjud lite av din tid eller kunskap.
better-meet = Träffas först.
better-write = Skriv först utan att vilja något.
better-give-what = Ge först: du har { $offer }, de skulle ha nytta av { $need }.
better-give = Ge något först.
better-share = Berätta först vad som driver dig och vad du kämpar med.
better-ask-one = Fråga den som kan hjälpa mest, och om något bestämt.

balance-days = { $count ->
    [one] I dag
   *[other] De senaste { $count } dagarna
}
balance-all = Allt som är antecknat
balance-at-least = minst { $target } %
balance-about = ungefär { $target } %
balance-at-most = högst { $target } %
balance-good = Som det ska vara.
balance-nothing = Inget är antecknat ännu.
balance-ask-above = Du ber om { $over } för mycket. Ge i { $time }, så stämmer det igen.
balance-give-below = Det saknas { $short } i att ge. Ge i { $time }, så är gapet slutet.
balance-default = { $count ->
    [one] En handling har inga minuter och räknas som { $minutes }.
   *[other] { $count } handlingar har inga minuter och räknas som { $minutes } var.
}
balance-next = Härnäst
balance-history = Månad för månad
balance-no-act = inget

next-give-what = Ge { $name } något: du har { $offer }, de skulle ha nytta av { $need }.
next-give-to = Ge { $name } något.
next-give = Ge någon något: ett tips, en hand, en kontakt.
next-share-with = Låt { $name } lära känna dig: vad som driver dig, vad du kämpar med.
next-share = Låt någon lära känna dig: vad som driver dig, vad du kämpar med.
next-ask-of = Du kan gott be { $name } om något, något bestämt.
next-ask = Du kan gott be om något, något bestämt.
why-ask-above = Mer än en tiondel av tiden har du bett om något.
why-share-below = Du ger mycket och berättar lite om dig själv.
why-no-give = Du har inte gett dem något ännu.
why-not-shared = De har fått något av dig och känner dig knappt.
why-carried = Du har gett och delat nog för det, om du behöver det.
why-keep-giving = Man fortsätter att ge, också när allt är bra.

duration-hours = { $hours } tim
duration-minutes = { $minutes } min

night-split = { $count ->
    [one] Gett, delat, bett om: en handling mot 70-20-10
   *[other] Gett, delat, bett om: { $count } handlingar mot 70-20-10
}

error-not-found-effort = Den handlingen finns inte. Se: twopocket effort list
part-effort = Handlingen
reason-not-in-arena = den hör till en annan arena
reason-derived = den följer av ett hållet löfte eller något som är gjort; ta tillbaka det i stället
reason-wrong-kind = den är av ett annat slag
error-effort-say-yes = Inget antecknades. Säg --yes om det ska antecknas ändå.
