## Isbrytare: vad man säger (själva texten, och .follow-1 och .follow-2 för att komma vidare), och vad som är bra att veta
## Replikerna går att säga i ett andetag. Det som står i ett argument återges som det antecknades, så det behöver aldrig böjas.

situation-alone-at-table = Ensam vid ett bord
situation-after-talk = Efter ett föredrag
situation-at-the-bar = I baren
situation-joining-group = In i en grupp
situation-deepening = Djupare i samtalet
situation-someone-senior = Någon som kommit längre
situation-silence = När det blir tyst
situation-goodbye = Hej då

opener-reason-role = passar vem ni är för varandra
opener-reason-talk = det har varit ett föredrag
opener-reason-card = du har just fått ett kort
opener-reason-ground = det har ni gemensamt: { $ground }
opener-reason-exchange = du har { $offer }, de skulle behöva { $need }
opener-reason-interest = det har de själva berättat för dig: { $interest }
opener-reason-arena = passar i det här nätverket
opener-reason-private = här får det privata plats
opener-reason-worked = { $times ->
    [one] har fungerat för dig en gång
   *[other] har fungerat för dig { $times } gånger
}
opener-reason-flat = { $times ->
    [one] har fallit platt en gång
   *[other] har fallit platt { $times } gånger
}
opener-reason-original = inte det som alla frågar

# Jobbet, och det som driver folk

opener-work = Vad jobbar du med?
    .why = Alla kan svara, och svaret ger dig tre saker att fråga vidare om.
    .when = Med vem som helst, när du vill ha en trygg start.
    .caution = De har hört den hela kvällen. Fråga snabbt om det som finns bakom titeln.
    .follow-1 = Hur ser en bra dag ut på det jobbet?
    .follow-2 = Och vad har förvånat dig mest?
opener-work-good-day = Vad har varit roligast på jobbet den här veckan?
    .why = Folk lyser upp när de får börja med något bra.
    .when = När du annars hade frågat vad de jobbar med.
    .caution = Var veckan tung, låt dem säga det utan att du peppar.
    .follow-1 = Vad var det som gjorde att det gick så bra?
    .follow-2 = Vilka fler var med om det?
opener-inspires = Vad inspirerar dig just nu?
    .why = Du frågar efter människan och inte tjänsten, och vet vad ni kan prata om nästa gång.
    .when = Så fort ni har hälsat; i en grupp också.
    .caution = Ge tid att tänka. Fyll inte pausen med ditt eget svar.
    .follow-1 = Hur kom du i kontakt med det?
    .follow-2 = Har det ändrat något för dig?
opener-inspires-group = Ni verkar helt uppslukade – får jag lyssna med?
    .why = Du ber att få lyssna, inte att bli lyssnad på, och då gör en grupp plats.
    .when = När en grupp är inne i ett samtal och ringen står öppen.
    .caution = Lyssna på riktigt först. Vänta några repliker innan du säger något.
    .follow-1 = Hur kom ni in på det?
    .follow-2 = Och vad tycker ni andra?
opener-reading = Vad läser du just nu?
    .why = Det leder bort från titlar, och vad folk läser visar vad de bryr sig om.
    .when = När ni har ett par lugna minuter.
    .caution = Alla läser inte böcker. Poddar, tidningar och kokböcker räknas också.
    .follow-1 = Vad fick dig att välja just den?
    .follow-2 = Vem skulle du ge den till?
opener-reading-recommend = Finns det någon bok eller podd som du tipsar alla om?
    .why = Folk ger gärna något bra vidare, och du får en anledning att höra av dig.
    .when = När samtalet behöver ny näring.
    .caution = Säg bara att du ska läsa den om du tänker göra det.
    .follow-1 = Vad var det som fastnade?
    .follow-2 = Var ska jag börja?

# Föredraget

opener-talk-how = Vad tyckte du om föredraget?
    .why = Ni har just hört samma sak, så ingen står utanför.
    .when = Bara efter ett föredrag som ni båda har hört.
    .caution = Trumfa inte med ditt eget omdöme. Hör deras till punkt.
    .follow-1 = Vad träffade dig mest?
    .follow-2 = Känner du igen det från din egen vardag?
opener-talk-takeaway = Vad tar du med dig hem från föredraget?
    .why = Det gör föredraget till något eget.
    .when = Efter ett föredrag, på väg ut ur salen.
    .caution = 'Ingenting' är också ett svar. Le, och fråga vad de hade hoppats på.
    .follow-1 = Hur skulle du använda det?
    .follow-2 = Vad saknade du?
opener-talk-question = Vad hade du velat fråga talaren?
    .why = Många går därifrån med en fråga som de aldrig ställde.
    .when = Efter ett föredrag, helst när det var ont om tid för frågor.
    .caution = Svara inte själv, även om du vet svaret.
    .follow-1 = Vad tror du att svaret hade blivit?
    .follow-2 = Ska vi gå fram och fråga?

# Något att dricka, en liten tjänst

opener-drink = Jag ska hämta något att dricka – vill du att jag tar med något åt dig?
    .why = En liten vänlighet som inte kostar något, och du har ett skäl att komma tillbaka.
    .when = När någon står ensam, eller samtalet har stannat av.
    .caution = Ett nej är ett nej, och truga inte med alkohol.
    .follow-1 = Har du varit här förut?
    .follow-2 = Vad har du hunnit med i kväll?
opener-bar-choice = Jag kan inte bestämma mig – vad tog du?
    .why = En lätt fråga som ber om ett litet råd.
    .when = I kön eller vid baren.
    .caution = Den är bara en dörr. Ha nästa fråga klar.
    .follow-1 = Skulle du ta det igen?
    .follow-2 = Hur kommer det sig att du är här i kväll?
opener-favour-eye = Skulle du kunna hålla ett öga på mitt glas en stund?
    .why = Vi får lätt att tycka om dem vi har hjälpt, mer än dem som har hjälpt oss.
    .when = När ni delar bord och du faktiskt har ett ärende.
    .caution = Håll det litet, kom snart tillbaka och tacka.
    .follow-1 = Tack! Kan jag göra något för dig i gengäld?
    .follow-2 = Är du också här på egen hand?
opener-favour-who = Du verkar känna folk här – vem borde jag hälsa på?
    .why = En liten tjänst som visar att du litar på deras omdöme, och den slutar ofta med en presentation.
    .when = När någon verkar hemtam.
    .caution = Gå inte så fort du fått ett namn. Den du frågade räknas också.
    .follow-1 = Hur känner ni varandra?
    .follow-2 = Och vem hoppas du själv få träffa?
opener-favour-introduction = Får jag testa min presentation på dig? Den är en mening lång.
    .why = Du ber om ärlig hjälp, och de får veta vem du är utan att du brer ut dig.
    .when = När ni redan trivs ihop.
    .caution = En mening är en mening. Be om deras direkt.
    .follow-1 = Vad uppfattade du att jag gör?
    .follow-2 = Hur låter din?

# Deras område

opener-field-way-in = Hur kom du in i din bransch?
    .why = Alla har en historia om det, och få blir tillfrågade.
    .when = När du vet vad de arbetar med.
    .caution = Låt historien ta sin tid. Det är inte din tur än.
    .follow-1 = Var det någon som hjälpte dig på vägen?
    .follow-2 = Skulle du ta samma väg i dag?
opener-field-now = Vad håller du på med just nu?
    .why = Det handlar om i dag och inte om titeln, så svaret är färskt.
    .when = Med nästan alla, och gärna efter ett föredrag.
    .caution = Somliga får inte berätta. Fråga då om något som är klart.
    .follow-1 = Vad är svårast med det?
    .follow-2 = Vad skulle hjälpa dig mest?
opener-field-changed = Vad har förändrats mest i din bransch sedan du började?
    .why = Det visar respekt för erfarenhet och ger dig en hel bransch på fem minuter.
    .when = Med någon som har varit med ett tag.
    .caution = Få dem inte att känna sig gamla.
    .follow-1 = Har det blivit bättre?
    .follow-2 = Vad tror du kommer härnäst?
opener-field-misunderstood = Vad brukar folk utifrån missförstå med ditt jobb?
    .why = De flesta har gått och väntat på att någon ska fråga.
    .when = När du vet vad de gör och vill under ytan.
    .caution = Du kanske är en av dem. Skratta åt det.
    .follow-1 = Hur förklarar du det för familjen?
    .follow-2 = Vad önskar du att fler visste?

# Till dem som kommit längre

opener-ahead-love = Vad älskar du mest med ditt jobb?
    .why = Den som nått långt blir ofta ombedd om något och sällan tillfrågad om glädjen.
    .when = Med någon som är där du vill vara.
    .caution = Inget smicker. Frågan är komplimang nog.
    .follow-1 = Har det alltid varit så?
    .follow-2 = När kände du det senast?
opener-ahead-challenges = Vad ska jag vara beredd på om jag vill gå samma väg som du?
    .why = Du får veta det som inte står i någon annons, och visar att du menar allvar.
    .when = Med någon vars väg du själv vill gå.
    .caution = Du frågar om vägen, inte om ett jobb.
    .follow-1 = Hur tog du dig igenom det?
    .follow-2 = Vad skulle du göra annorlunda?
opener-ahead-skills = Vilka kunskaper har du haft mest nytta av?
    .why = En tydlig fråga som är lätt att svara på och nyttig för dig.
    .when = Med någon mer erfaren, när du vet lite om deras jobb.
    .caution = Svara inte med en lista på allt du själv kan.
    .follow-1 = Hur lärde du dig det?
    .follow-2 = Vilken av dem är underskattad?
opener-ahead-wish-known = Vad önskar du att du hade vetat när du började?
    .why = Den ger utrymme att vara klok och ärlig på samma gång.
    .when = Med någon som har hunnit längre än du.
    .caution = Svaret kan bli personligt. Behåll det för dig själv.
    .follow-1 = Vem hade kunnat säga det till dig?
    .follow-2 = Hade du lyssnat?
opener-ahead-advice = Vilket råd skulle du ge någon som börjar i dag?
    .why = Det är lättare att råda 'någon' än att råda dig, och du får använda det ändå.
    .when = Med någon som är före dig, när tiden är knapp.
    .caution = Ta emot rådet utan att försvara dig, och berätta sedan hur det gick.
    .follow-1 = Var skulle du börja?
    .follow-2 = Får jag berätta någon gång hur det gick?
opener-ahead-again = Vilket beslut skulle du ta igen utan att tveka?
    .why = Det har ingen frågat dem i kväll, och det visar vad som burit dem.
    .when = Med någon erfaren, när det finns lugn för ett riktigt svar.
    .caution = Fråga inte om motsatsen, det de ångrar, första gången ni ses.
    .follow-1 = Vad gjorde dig så säker?
    .follow-2 = Vad ledde det till?

# Bland likasinnade

opener-peer-employers = Vilka tycker du är bra arbetsgivare här i trakten?
    .why = Likasinnade vet det som ingen annons berättar, och du kan ge lika mycket tillbaka.
    .when = Bland folk med samma mål som du.
    .caution = Chefen kan stå i rummet. Inget skvaller, och fiska inte efter jobb.
    .follow-1 = Vad är det de gör bra?
    .follow-2 = Vad skulle få dig att byta?
opener-peer-salary = Hur förbereder du dig inför ett lönesamtal?
    .why = Få talar om det, och båda vinner på det när någon gör det.
    .when = Bland likasinnade, utom hörhåll för andra.
    .caution = Fråga hur man gör, aldrig om siffran. Det stannar mellan er.
    .follow-1 = Vad har fungerat för dig?
    .follow-2 = Vad gör du när de säger nej?
opener-peer-experience = Vad har du lärt dig mest av på jobbet i år?
    .why = Det öppnar för att byta erfarenheter i stället för titlar.
    .when = Bland likasinnade, när du vill mer än att kallprata.
    .caution = Var beredd att själv berätta något, ett misslyckande också.
    .follow-1 = Vad gjorde du annorlunda efteråt?
    .follow-2 = Hade det hjälpt att känna någon som varit med om det?
opener-peer-training = Har du gått någon kurs som var värd pengarna?
    .why = Jordnära, lätt att svara på, och ni har båda nytta av svaret.
    .when = Bland likasinnade, och bra efter ett föredrag.
    .caution = Gör det inte till en lista över dina egna diplom.
    .follow-1 = Vad kan du nu som du inte kunde förut?
    .follow-2 = Vad vill du lära dig härnäst?
opener-peer-meetings = Vilka andra träffar tycker du är värda att gå på?
    .why = Du får ett bra tips och kanske ett skäl att ses igen.
    .when = Bland likasinnade, tidigt i samtalet eller strax innan ni skiljs åt.
    .caution = Tala inte illa om kvällen du är på.
    .follow-1 = Vad är det som är bra med dem?
    .follow-2 = Ska vi göra sällskap till nästa?

# Det gemensamma, det bekanta

opener-ground-how = { $ground } – det brinner jag också för. Hur kom du in på det?
    .why = Det två människor delar är den kortaste vägen från främling till bekant.
    .when = Bara när ni verkligen har det gemensamt.
    .caution = Fråga innan du berättar. Det är ingen tävling i vem som kan mest.
    .follow-1 = Vad är det bästa med det?
    .follow-2 = Vem delar du det med?
opener-ground-latest = Vi har visst något gemensamt: { $ground }. Har du hittat något nytt på sistone?
    .why = Ni hoppar över kallpratet och landar i något som ni båda gillar.
    .when = När du vet det från ett tidigare samtal eller har förberett dig.
    .caution = Har du läst det någonstans, säg var.
    .follow-1 = Vad får jag inte missa?
    .follow-2 = Ska jag skicka det jag själv har hittat?
opener-interest-again = Du berättade en gång för mig om det här: { $interest }. Hur går det med det?
    .why = Få saker gläder folk mer än att bli ihågkomna.
    .when = Bara med någon som själv har berättat det för dig.
    .caution = Inte inför andra om det sades på tu man hand.
    .follow-1 = Vad hände efter att vi sågs sist?
    .follow-2 = Vad är nästa steg?

# Något nyttigt att erbjuda

opener-offer-useful = Du skulle behöva { $need }, eller hur? Jag har { $offer } – vore det till hjälp?
    .why = Du ger först, och något som verkligen behövs.
    .when = Bara när det du har passar det de behöver.
    .caution = Ett erbjudande, ingen försäljning. Ett nej är okej, och du väntar dig inget tillbaka.
    .follow-1 = Vad skulle du ha mest nytta av?
    .follow-2 = När behöver du det?
opener-offer-send = Jag har kanske något åt dig: { $offer }. Ska jag skicka det i morgon?
    .why = Det är en gåva, och morgondagens meddelande skriver nästan sig självt.
    .when = Bara när det möter ett behov du känner till; bäst mot slutet.
    .caution = Det är ett löfte. Skriv upp det, och håll det.
    .follow-1 = Hur når jag dig lättast?
    .follow-2 = Är det något annat du letar efter?

# Att lyssna

opener-listen-more = Det låter spännande – berätta mer!
    .why = Den bästa frågan är ofta att be om mer av det de håller på att berätta.
    .when = Så fort det börjar lysa i ögonen på den andra.
    .caution = Säg det bara om du menar det. Lägg undan telefonen och håll kvar blicken.
    .follow-1 = Vad var det bästa?
    .follow-2 = Hur började det?
opener-listen-heard = Har jag förstått dig rätt – vad är viktigast för dig i det?
    .why = Den som hör sin egen tanke tas upp känner sig hörd.
    .when = När någon har berättat något längre för dig.
    .caution = Fråga; tala inte om för dem vad de tycker.
    .follow-1 = Varför är det så, tror du?
    .follow-2 = Vad vore en bra lösning?
opener-listen-feel = Hur var det för dig?
    .why = Det flyttar samtalet från vad som hände till vad det betydde.
    .when = När någon berättar om något stort, bra eller dåligt.
    .caution = Släpp det genast om de tittar bort.
    .follow-1 = Hade du någon att prata med om det?
    .follow-2 = Och hur ser du på det i dag?
opener-listen-then = Och vad hände sen?
    .why = Fyra ord, och de berättar vidare.
    .when = När en historia tar slut precis innan den blir spännande.
    .caution = Inte för att skynda på någon.
    .follow-1 = Hade du väntat dig det?
    .follow-2 = Vad lärde du dig av det?

# Hej då

opener-bye-thanks = Tack för pratstunden – du gav mig något att fundera på.
    .why = Folk minns slutet, och ett tack som sägs högt är ett bra slut.
    .when = När ni skiljs åt, innan samtalet sinar.
    .caution = Säg vad det var. Ett tack för allt är snart glömt.
    .follow-1 = Ses vi här igen?
    .follow-2 = Hur når jag dig bäst?
opener-bye-write = Tack, det här var trevligt. Får jag höra av mig i morgon?
    .why = Nästa steg är bestämt, och morgondagens meddelande är väntat.
    .when = När du vill hålla kontakten.
    .caution = Fråga bara om du gör det. Det är ett löfte.
    .follow-1 = Vilken adress använder du helst?
    .follow-2 = Är det något jag ska skicka med?
opener-bye-others = Tack för att du tog dig tid. Nu ska jag inte uppehålla dig längre.
    .why = Du släpper taget vänligt, och de tänker väl om dig efteråt.
    .when = När den andra ser sig omkring, eller ni har haft er stund.
    .caution = Spana inte efter nästa medan du säger det.
    .follow-1 = Vem hoppas du få träffa i kväll?
    .follow-2 = Ska jag presentera dig för någon?
opener-bye-introduce = Tack för pratstunden! Är det någon här jag kan presentera dig för?
    .why = Du går med en gåva i stället för en ursäkt.
    .when = När du känner några i rummet.
    .caution = Erbjud bara folk som du känner tillräckligt väl.
    .follow-1 = Vad skulle du vilja prata med dem om?
    .follow-2 = Får jag säga det du berättade om ditt jobb?

# Kortet i handen

opener-card-name = Det måste finnas en historia bakom namnet på ditt kort?
    .why = Ett kort som någon tittar på hedrar den som gav det.
    .when = Bara när du just har fått ett kort i handen.
    .caution = Fråga om företagets namn eller bilden, inte om varifrån personen kommer.
    .follow-1 = Vem kom på det?
    .follow-2 = Vad tänker folk när de hör det?
opener-card-title = Ditt kort gör mig nyfiken – vad ligger bakom den titeln?
    .why = Du visar att du har läst det innan det åker ner i fickan.
    .when = Bara när du just har fått ett kort i handen.
    .caution = Titta på kortet, och sedan upp igen. Ingen pratar med en hjässa.
    .follow-1 = Vad hade du själv skrivit där?
    .follow-2 = Vilken del av det gillar du bäst?

# Själva kvällen

opener-occasion-here = Vad fick dig att komma hit i kväll?
    .why = Ni kom båda av ett skäl, så det är lätt att svara och fråga tillbaka.
    .when = Tidigt på kvällen, med vem som helst.
    .caution = Använd inte svaret till att rada upp dina egna skäl.
    .follow-1 = Har du hittat det?
    .follow-2 = Vem skulle du vilja träffa?
opener-table-join = Är det okej om jag slår mig ner? Jag känner ingen här än.
    .why = Ärligt och avväpnande: de flesta minns känslan.
    .when = När någon står eller sitter ensam.
    .caution = Väntar de på någon, önska en trevlig kväll och gå vidare.
    .follow-1 = Känner du många här?
    .follow-2 = Hur fick du höra om den här kvällen?
opener-group-join = Får jag vara med? Ni ser ut att ha trevligt.
    .why = Grupper säger nästan alltid ja till den som frågar vänligt.
    .when = När gruppen står öppen ut mot rummet.
    .caution = Två som sticker ihop huvudena är ingen grupp.
    .follow-1 = Vad pratade ni om?
    .follow-2 = Hur känner ni varandra?
opener-private-free = Vad gör du helst när du är ledig?
    .why = De som möts som människor har lättare att mötas igen.
    .when = Bara där det privata får plats.
    .caution = Fråga inte om partner, barn eller hälsa om de inte tar upp det själva.
    .follow-1 = Hur började du med det?
    .follow-2 = Var gör man det här i trakten?
opener-best-so-far = Vad har varit bäst i kväll så här långt?
    .why = Det vänder en paus till något bra och visar dig kanske till någon du bör träffa.
    .when = När kvällen har hållit på ett tag.
    .caution = Klaga inte, inte ens på kallt kaffe.
    .follow-1 = Vem berättade det för dig?
    .follow-2 = Vad hoppas du fortfarande på?
