## Hur väl nätverket används

review-quotient = Nätverkskvot: { $figure } (sedan { $from })
review-too-early = Det är för tidigt för en nätverkskvot: färre än tre av dess tal är kända.
review-history = Tidigare
review-no-acts = Inget har gjorts ännu som det här talet vilar på.
review-no-mistakes = Inget av de klassiska misstagen begås.
measure-follow-ups = Uppföljning inom tre dagar
measure-promises = Hållna löften
measure-give-and-get = Du ger lika mycket som du får
measure-split = Nära 70-20-10
measure-introductions = Introduktioner som ledde till något
measure-circle = Innersta kretsen hålls varm
measure-purpose = Kvällar med ett syfte
measure-initiative = Kontakt som du tog
measure-unknown = ännu inget att mäta på
measure-up = upp från { $before }
measure-down = ner från { $before }
act-good = ja
act-bad = nej
review-next-follow-ups = Nästa steg: skriv dagen efter. Efter tre dagar är det mesta glömt.
review-next-promises = Nästa steg: håll det du lovat, eller säg till i tid att det kommer senare.
review-next-give-and-get = Nästa steg: ge något som kostar dig lite och hjälper dem.
review-next-split = Nästa steg: ett tips, ett namn, en hand. Att ge kommer före att dela, att dela före att be.
review-next-introductions = Nästa steg: fråga vad som blev av dina introduktioner, och gör en som passar.
review-next-circle = Nästa steg: ring någon i innersta kretsen vars tur det är.
review-next-purpose = Nästa steg: säg vad du vill med din nästa kväll.
review-next-initiative = Nästa steg: skriv först, innan någon skriver till dig.
mistake-talking-of-oneself = Om { $count } av { $of } som du talade med har du inte antecknat något.
    .better = Ställ en fråga till och skriv ner vad de svarade.
mistake-no-thanks = { $count ->
    [one] Ett tack är försenat.
   *[other] { $count } tack är försenade.
}
    .better = Säg det hellre sent än aldrig, i en mening.
mistake-no-follow-up = { $count ->
    [one] En uppföljning är försenad.
   *[other] { $count } uppföljningar är försenade.
}
    .better = Skriv i dag: vad ni talade om och en sak du gör.
mistake-expecting-a-job = Du bad rakt ut om ett jobb.
    .better = Berätta varför du vill byta och vilka utmaningar du söker, och var glad för varje råd. Ge dem något först.
mistake-own-advantage-first = Du bad någon om något innan du hade gett eller delat något.
    .better = Ge dem två saker som hjälper innan du ber igen.
mistake-counting-contacts = { $count } av { $of } sparade kort är tomma på baksidan.
    .better = Skriv vad du minns, eller släpp korten: tre goda samtal är mer värda.
mistake-too-many = { $count } personer på en gång är fler än du hinner med.
    .better = Välj dem som är värda tiden och släpp de andra vänligt.
mistake-impressing = Det du berättade om dig själv är beröm.
    .better = Berätta vad du kämpar med och vad du strävar efter.
mistake-selling = Du sålde något till någon i ditt nätverk.
    .better = Erbjud tid eller kunskap i stället; den som vill köpa frågar själv.
mistake-no-time = { $of ->
    [0] På fyra veckor har du inte haft tid för ditt nätverk.
   *[other] På fyra veckor har du använt { $count } av de { $of } minuter du avsatt.
}
    .better = Lägg in en halvtimme i veckan, på en fast tid.
mistake-too-late = Du tog upp kontakten igen först när du behövde något.
    .better = Skriv till två som du inte hört av på länge, nu när du inte behöver något.
mistake-only-reacting = { $count } av { $of } kontakter togs av de andra.
    .better = Var först nästa gång: ett tips, en fråga, en inbjudan.
worth-nights = { $count ->
    [0] inga kvällar det senaste året
    [one] en kväll, { $last }
   *[other] { $count } kvällar, senast { $last }
}
worth-cost = Kostnad
worth-minutes = { $count ->
    [one] en minut
   *[other] { $count } minuter
}
worth-came-of-it = Utbyte
worth-came = goda samtal: { $talks }, behållna kontakter: { $kept }
worth-give-and-get = Ge och få
worth-flows = gett { $given ->
    [one] en gång
   *[other] { $given } gånger
}, fått { $received ->
    [one] en gång
   *[other] { $received } gånger
}
worth-gives-nothing = Inget kom av { $nights } kvällar: ingen behållen, inget fått. Är det värt det?
worth-little-in-common = Du har något gemensamt med { $common } av { $known } där. Är det dem du söker?
worth-nothing-given = Du har inte gett något där på { $nights } kvällar. Vad kan du bidra med?
worth-time-to-contribute = Sedan { $since } är det dags att bidra med något mellan två träffar.
worth-no-purpose = Inget syfte är uttalat.
time-set-aside = { $minutes ->
    [one] 1 minut i veckan är avsatt
   *[other] { $minutes } minuter i veckan är avsatta
} för nätverket.
time-not-set-aside = Ingen tid är avsatt ännu. Gör det: twopocket settings weekly-minutes 60
time-week = { $minutes } min, varav { $nights } på kvällar
