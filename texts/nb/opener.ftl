## Isbrytere: hva man sier (selve teksten, og .follow-1 og .follow-2 for å komme videre), og hva man bør vite om det
## Replikkene kan sies i ett åndedrag. Det som står i et argument, gjengis slik det ble notert, så det aldri må bøyes.

situation-alone-at-table = Alene ved et bord
situation-after-talk = Etter et foredrag
situation-at-the-bar = I baren
situation-joining-group = Inn i en gruppe
situation-deepening = Dypere i praten
situation-someone-senior = En som har kommet lenger
situation-silence = Når det blir stille
situation-goodbye = Ha det

opener-reason-role = passer til hvem dere er for hverandre
opener-reason-talk = det har vært et foredrag
opener-reason-card = du har nettopp fått et kort
opener-reason-ground = dette har dere til felles: { $ground }
opener-reason-exchange = du har { $offer }, de kan trenge { $need }
opener-reason-interest = det har de selv fortalt deg om: { $interest }
opener-reason-arena = passer i dette nettverket
opener-reason-private = her er det rom for det private
opener-reason-worked = { $times ->
    [one] har fungert for deg én gang
   *[other] har fungert for deg { $times } ganger
}
opener-reason-flat = { $times ->
    [one] har falt til jorden én gang
   *[other] har falt til jorden { $times } ganger
}
opener-reason-original = ikke det alle spør om

# Jobben, og det som driver folk

opener-work = Hva jobber du med, da?
    .why = Alle kan svare, og svaret gir deg tre ting å spørre videre om.
    .when = Med hvem som helst, når du vil ha en trygg start.
    .caution = De har hørt det hele kvelden. Spør raskt om det som ligger bak tittelen.
    .follow-1 = Hvordan ser en god dag ut i den jobben?
    .follow-2 = Og hva har overrasket deg mest?
opener-work-good-day = Hva har vært det beste på jobben denne uka?
    .why = Folk lyser opp når de får begynne med noe godt.
    .when = Når du ellers ville ha spurt hva de jobber med.
    .caution = Har uka vært tung, så la dem si det uten å muntre dem opp.
    .follow-1 = Hva var det som gjorde at det gikk så bra?
    .follow-2 = Hvem andre var med på det?
opener-inspires = Hva lar du deg inspirere av for tiden?
    .why = Du spør etter mennesket og ikke stillingen, og vet hva dere kan snakke om neste gang.
    .when = Så snart dere har hilst; i en gruppe også.
    .caution = Gi tid til å tenke. Ikke fyll pausen med ditt eget svar.
    .follow-1 = Hvor kom du over det?
    .follow-2 = Har det endret noe for deg?
opener-inspires-group = Dere virker helt oppslukt – får jeg lov til å lytte med?
    .why = Du ber om å få lytte, ikke om å bli hørt på, og da gjør en gruppe plass.
    .when = Når en gruppe er godt i gang og ringen står åpen.
    .caution = Lytt på ordentlig først. Vent et par replikker før du sier noe selv.
    .follow-1 = Hvordan kom dere inn på det?
    .follow-2 = Og hva tenker dere andre?
opener-reading = Hva leser du om dagen?
    .why = Det leder bort fra titler, og det folk leser, viser hva de bryr seg om.
    .when = Når dere har et par rolige minutter.
    .caution = Ikke alle leser bøker. Podkaster, aviser og kokebøker teller også.
    .follow-1 = Hva fikk deg til å velge akkurat den?
    .follow-2 = Hvem ville du gitt den til?
opener-reading-recommend = Er det en bok eller podkast du stadig anbefaler?
    .why = Folk gir gjerne noe godt videre, og du får en grunn til å ta kontakt.
    .when = Når praten trenger påfyll.
    .caution = Si bare at du skal lese den hvis du gjør det.
    .follow-1 = Hva satte seg hos deg?
    .follow-2 = Hvor bør jeg begynne?

# Foredraget

opener-talk-how = Hva syntes du om foredraget?
    .why = Dere har nettopp hørt det samme, så ingen er utenfor.
    .when = Bare etter et foredrag som dere begge har hørt.
    .caution = Ikke overkjør dem med din egen dom. Hør dem helt ut.
    .follow-1 = Hva traff deg mest?
    .follow-2 = Kjenner du det igjen fra din egen hverdag?
opener-talk-takeaway = Hva tar du med deg hjem fra foredraget?
    .why = Det gjør foredraget til noe eget.
    .when = Etter et foredrag, på vei ut av salen.
    .caution = 'Ingenting' er også et svar. Smil, og spør hva de hadde håpet på.
    .follow-1 = Hvordan ville du bruke det?
    .follow-2 = Hva savnet du?
opener-talk-question = Hva skulle du gjerne ha spurt foredragsholderen om?
    .why = Mange går hjem med et spørsmål de aldri fikk stilt.
    .when = Etter et foredrag, helst når det var knapt med tid til spørsmål.
    .caution = Ikke gi svaret selv, heller ikke om du kan det.
    .follow-1 = Hva tror du svaret hadde blitt?
    .follow-2 = Skal vi gå bort og spørre?

# Noe å drikke, en liten tjeneste

opener-drink = Jeg skal hente noe å drikke – vil du at jeg tar med noe til deg?
    .why = En liten vennlighet som ikke koster noe, og du har en grunn til å komme tilbake.
    .when = Når noen står alene, eller praten har gått i stå.
    .caution = Et nei er et nei, og ikke press alkohol på noen.
    .follow-1 = Har du vært her før?
    .follow-2 = Hva har du fått med deg i kveld?
opener-bar-choice = Jeg klarer ikke å bestemme meg – hva tok du?
    .why = Et lett spørsmål som ber om et lite råd.
    .when = I køen eller ved baren.
    .caution = Det er bare en dør. Ha neste spørsmål klart.
    .follow-1 = Ville du tatt det en gang til?
    .follow-2 = Hvordan havnet du her i kveld?
opener-favour-eye = Kan du passe på glasset mitt et øyeblikk?
    .why = Vi blir glad i dem vi har hjulpet, mer enn i dem som har hjulpet oss.
    .when = Når dere deler bord og du faktisk har et ærend.
    .caution = Hold det smått, kom fort tilbake, og si takk.
    .follow-1 = Takk! Er det noe jeg kan gjøre for deg?
    .follow-2 = Er du også her alene?
opener-favour-who = Du ser ut til å kjenne folk her – hvem bør jeg hilse på?
    .why = En liten tjeneste som viser at du stoler på vurderingen deres, og den ender ofte med en presentasjon.
    .when = Når noen virker hjemmevant.
    .caution = Ikke stikk så fort du har et navn. Den du spurte, teller også.
    .follow-1 = Hvor kjenner dere hverandre fra?
    .follow-2 = Og hvem håper du selv å treffe?
opener-favour-introduction = Kan jeg få prøve presentasjonen min på deg? Den er på én setning.
    .why = Du ber om ærlig hjelp, og de får vite hvem du er uten at du brer deg.
    .when = Når dere allerede har god tone.
    .caution = Én setning er én setning. Spør straks etter deres.
    .follow-1 = Hva oppfattet du at jeg gjør?
    .follow-2 = Hvordan høres din egen ut?

# Faget deres

opener-field-way-in = Hvordan havnet du i faget ditt?
    .why = Alle har en historie om det, og få blir spurt.
    .when = Når du vet hva de jobber med.
    .caution = La historien gå sin gang. Det er ikke din tur ennå.
    .follow-1 = Var det noen som hjalp deg på veien?
    .follow-2 = Ville du gått samme vei i dag?
opener-field-now = Hva holder du på med akkurat nå?
    .why = Det handler om i dag og ikke om tittelen, så svaret er ferskt.
    .when = Med nesten alle, og gjerne etter et foredrag.
    .caution = Noen får ikke lov til å si det. Spør da om noe som er ferdig.
    .follow-1 = Hva er det vanskeligste med det?
    .follow-2 = Hva ville hjulpet deg mest?
opener-field-changed = Hva har endret seg mest i faget ditt siden du begynte?
    .why = Det viser respekt for erfaring og gir deg et helt fag på fem minutter.
    .when = Med en som har vært med en stund.
    .caution = Ikke få dem til å føle seg gamle.
    .follow-1 = Har det blitt bedre?
    .follow-2 = Hva tror du kommer nå?
opener-field-misunderstood = Hva er det folk flest misforstår ved jobben din?
    .why = De fleste har gått og ventet på at noen skal spørre.
    .when = Når du vet hva de gjør, og vil under overflaten.
    .caution = Kanskje du er en av dem. Le av det.
    .follow-1 = Hvordan forklarer du det til familien?
    .follow-2 = Hva skulle du ønske at flere visste?

# Til dem som har kommet lenger

opener-ahead-love = Hva er du mest glad i ved jobben din?
    .why = De som har nådd langt, blir ofte bedt om noe og sjelden spurt om gleden.
    .when = Med en som er der du gjerne vil være.
    .caution = Ingen smiger. Spørsmålet er kompliment nok.
    .follow-1 = Har det alltid vært sånn?
    .follow-2 = Når kjente du det sist?
opener-ahead-challenges = Hva må jeg være forberedt på hvis jeg vil gå samme vei som deg?
    .why = Du får vite det som ikke står i noen annonse, og viser at du mener alvor.
    .when = Med en som har gått veien du selv vil gå.
    .caution = Du spør om veien, ikke om en jobb.
    .follow-1 = Hvordan kom du deg gjennom det?
    .follow-2 = Hva ville du gjort annerledes?
opener-ahead-skills = Hvilke ferdigheter har du hatt mest bruk for?
    .why = Et klart spørsmål som er lett å svare på og nyttig for deg.
    .when = Med en mer erfaren, når du vet litt om jobben deres.
    .caution = Ikke svar med en liste over alt du selv kan.
    .follow-1 = Hvordan lærte du det?
    .follow-2 = Hvilken av dem er undervurdert?
opener-ahead-wish-known = Hva skulle du ønske at du visste da du begynte?
    .why = Det gir lov til å være klok og ærlig på én gang.
    .when = Med en som har kommet lenger enn deg.
    .caution = Svaret kan bli personlig. Behold det for deg selv.
    .follow-1 = Hvem kunne ha sagt det til deg?
    .follow-2 = Ville du ha hørt etter?
opener-ahead-advice = Hvilket råd ville du gitt en som begynner i dag?
    .why = Det er lettere å gi råd til 'en' enn til deg, og du kan bruke det likevel.
    .when = Med en som ligger foran deg, når tiden er knapp.
    .caution = Ta imot rådet uten å forsvare deg, og fortell siden hvordan det gikk.
    .follow-1 = Hvor ville du begynt?
    .follow-2 = Kan jeg fortelle deg en dag hvordan det gikk?
opener-ahead-again = Hvilken beslutning ville du tatt igjen uten å nøle?
    .why = Det har ingen spurt dem om i kveld, og det viser hva som har båret dem.
    .when = Med en erfaren, når det er ro til et ordentlig svar.
    .caution = Ikke spør om det motsatte, det de angrer på, første gang dere møtes.
    .follow-1 = Hva gjorde deg så sikker?
    .follow-2 = Hva førte den til?

# Blant likesinnede

opener-peer-employers = Hvem synes du er en god arbeidsgiver her i området?
    .why = Likesinnede vet det ingen annonse forteller, og du kan gi like mye tilbake.
    .when = Blant folk med samme mål som deg.
    .caution = Sjefen kan stå i rommet. Ingen sladder, og ikke fisk etter jobb.
    .follow-1 = Hva er det de gjør så bra?
    .follow-2 = Hva skulle til for at du byttet?
opener-peer-salary = Hvordan forbereder du deg til en lønnssamtale?
    .why = Få snakker om det, og begge vinner på det når noen gjør det.
    .when = Blant likesinnede, der ingen andre hører det.
    .caution = Spør om framgangsmåten, aldri om tallet. Det blir mellom dere.
    .follow-1 = Hva har virket for deg?
    .follow-2 = Hva gjør du når de sier nei?
opener-peer-experience = Hva har du lært mest av på jobben i år?
    .why = Det åpner for å bytte erfaringer i stedet for titler.
    .when = Blant likesinnede, når du vil mer enn å småprate.
    .caution = Vær klar til å fortelle noe selv, også noe som gikk galt.
    .follow-1 = Hva gjorde du annerledes etterpå?
    .follow-2 = Hadde det hjulpet å kjenne en som hadde vært gjennom det?
opener-peer-training = Har du vært på et kurs som var verdt pengene?
    .why = Jordnært, lett å svare på, og dere har begge nytte av svaret.
    .when = Blant likesinnede, og fint etter et foredrag.
    .caution = Ikke gjør det til en liste over dine egne vitnemål.
    .follow-1 = Hva kan du nå som du ikke kunne før?
    .follow-2 = Hva har du lyst til å lære deg nå?
opener-peer-meetings = Hvilke andre treff synes du det er verdt å gå på?
    .why = Du får et godt tips og kanskje en grunn til å møtes igjen.
    .when = Blant likesinnede, tidlig i praten eller rett før dere skilles.
    .caution = Ikke snakk ned kvelden du er på.
    .follow-1 = Hva er det som er så bra med dem?
    .follow-2 = Skal vi gå sammen på det neste?

# Det felles, det kjente

opener-ground-how = { $ground } – det er jeg også opptatt av. Hvordan begynte det for deg?
    .why = Det to mennesker deler, er den korteste veien fra fremmed til kjent.
    .when = Bare når dere virkelig har det til felles.
    .caution = Spør før du forteller. Det gjelder ikke å vite mest.
    .follow-1 = Hva er det beste med det?
    .follow-2 = Hvem deler du det med?
opener-ground-latest = Vi har visst noe til felles: { $ground }. Har du kommet over noe nytt?
    .why = Dere hopper over småpraten og lander i noe begge liker.
    .when = Når du vet det fra en tidligere prat eller har forberedt deg.
    .caution = Har du lest det et sted, så si hvor.
    .follow-1 = Hva må jeg ikke gå glipp av?
    .follow-2 = Skal jeg sende deg det jeg selv har funnet?
opener-interest-again = Du fortalte meg en gang om dette: { $interest }. Hvordan går det med det?
    .why = Få ting gleder mer enn å bli husket.
    .when = Bare med en som selv har fortalt deg om det.
    .caution = Ikke foran andre hvis det ble sagt på tomannshånd.
    .follow-1 = Hva skjedde etter at vi snakket sist?
    .follow-2 = Hva blir det neste?

# Noe nyttig å tilby

opener-offer-useful = Du kunne trenge { $need }, ikke sant? Jeg har { $offer } – ville det hjelpe?
    .why = Du gir først, og noe det faktisk er bruk for.
    .when = Bare når det du har, passer til det de trenger.
    .caution = Et tilbud, ikke et salg. Et nei er helt greit, og du venter ingenting igjen.
    .follow-1 = Hva ville vært mest nyttig for deg?
    .follow-2 = Når trenger du det?
opener-offer-send = Jeg har kanskje noe til deg: { $offer }. Skal jeg sende det i morgen?
    .why = Det er en gave, og morgendagens melding skriver nesten seg selv.
    .when = Bare når det dekker et behov du kjenner til; best mot slutten.
    .caution = Det er et løfte. Skriv det ned, og hold det.
    .follow-1 = Hvordan får jeg lettest tak i deg?
    .follow-2 = Er det noe annet du leter etter?

# Å lytte

opener-listen-more = Det høres spennende ut – fortell mer!
    .why = Det beste spørsmålet er ofte å be om mer av det de er i gang med å fortelle.
    .when = Hver gang øynene deres lyser opp.
    .caution = Si det bare hvis du mener det. Legg bort telefonen, og hold blikket der.
    .follow-1 = Hva var det beste?
    .follow-2 = Hvordan begynte det?
opener-listen-heard = La meg se om jeg har forstått det – hva er viktigst for deg i dette?
    .why = Den som hører sin egen tanke bli tatt opp, føler seg hørt.
    .when = Når noen har fortalt deg noe lengre.
    .caution = Spør; ikke fortell dem hva de mener.
    .follow-1 = Hvorfor er det sånn, tror du?
    .follow-2 = Hva ville vært en god løsning?
opener-listen-feel = Hvordan var det for deg?
    .why = Det flytter praten fra hva som skjedde, til hva det betydde.
    .when = Når noen forteller om noe stort, godt eller vondt.
    .caution = Slipp det med en gang hvis de ser bort.
    .follow-1 = Hadde du noen å snakke med om det?
    .follow-2 = Og hvordan ser du på det i dag?
opener-listen-then = Og hva skjedde så?
    .why = Fire ord, og de forteller videre.
    .when = Når en historie stopper rett før den blir spennende.
    .caution = Ikke for å skynde på noen.
    .follow-1 = Hadde du regnet med det?
    .follow-2 = Hva lærte du av det?

# Ha det

opener-bye-thanks = Takk for praten – du har gitt meg noe å tenke på.
    .why = Folk husker slutten, og en takk som blir sagt høyt, er en god slutt.
    .when = Når dere skilles, før praten går tom.
    .caution = Si hva det var. En takk for alt er fort glemt.
    .follow-1 = Ses vi her igjen?
    .follow-2 = Hvordan får jeg best tak i deg?
opener-bye-write = Takk, dette var hyggelig. Kan jeg skrive til deg i morgen?
    .why = Neste steg er avtalt, og meldingen i morgen er ventet.
    .when = Når du gjerne vil holde kontakten.
    .caution = Spør bare hvis du gjør det. Det er et løfte.
    .follow-1 = Hvilken adresse bruker du helst?
    .follow-2 = Er det noe jeg skal sende med?
opener-bye-others = Takk for at du tok deg tid. Nå skal jeg ikke oppta deg lenger.
    .why = Du slipper taket på en vennlig måte, og de tenker godt om deg etterpå.
    .when = Når den andre ser seg rundt, eller dere har hatt tiden deres.
    .caution = Ikke se etter den neste mens du sier det.
    .follow-1 = Hvem håper du å treffe i kveld?
    .follow-2 = Skal jeg presentere deg for noen?
opener-bye-introduce = Takk for praten! Er det noen her jeg kan presentere deg for?
    .why = Du går med en gave i stedet for en unnskyldning.
    .when = Når du kjenner noen få i rommet.
    .caution = Tilby bare folk du kjenner godt nok.
    .follow-1 = Hva kunne du tenke deg å snakke med dem om?
    .follow-2 = Kan jeg si det du fortalte om jobben din?

# Kortet i hånden

opener-card-name = Det må da ligge en historie bak navnet på kortet ditt?
    .why = Et kort som blir sett på, er en honnør til den som ga det.
    .when = Bare når du nettopp har fått et kort i hånden.
    .caution = Spør om firmanavnet eller bildet, ikke om hvor personen kommer fra.
    .follow-1 = Hvem kom på det?
    .follow-2 = Hva tenker folk når de hører det?
opener-card-title = Kortet ditt gjør meg nysgjerrig – hva ligger i den tittelen?
    .why = Du viser at du har lest det før det havner i lomma.
    .when = Bare når du nettopp har fått et kort i hånden.
    .caution = Se på kortet, og så opp igjen. Ingen snakker med en isse.
    .follow-1 = Hva ville du selv ha skrevet?
    .follow-2 = Hvilken del av det liker du best?

# Selve kvelden

opener-occasion-here = Hva fikk deg til å komme i kveld?
    .why = Dere kom begge av en grunn, så det er lett å svare og spørre tilbake.
    .when = Tidlig på kvelden, med hvem som helst.
    .caution = Ikke bruk svaret til å ramse opp dine egne grunner.
    .follow-1 = Har du funnet det?
    .follow-2 = Hvem har du lyst til å treffe?
opener-table-join = Er det greit at jeg slår meg ned her? Jeg kjenner ingen ennå.
    .why = Ærlig og avvæpnende: de fleste husker følelsen.
    .when = Når noen står eller sitter alene.
    .caution = Venter de på noen, så ønsk god kveld og gå videre.
    .follow-1 = Kjenner du mange her?
    .follow-2 = Hvordan fikk du høre om kvelden?
opener-group-join = Kan jeg bli med? Dere ser ut til å ha det hyggelig.
    .why = Grupper sier nesten alltid ja til den som spør vennlig.
    .when = Når gruppen står åpen ut mot rommet.
    .caution = To som stikker hodene sammen, er ingen gruppe.
    .follow-1 = Hva snakket dere om?
    .follow-2 = Hvor kjenner dere hverandre fra?
opener-private-free = Hva liker du å gjøre når du har fri?
    .why = De som møtes som mennesker, har lettere for å møtes igjen.
    .when = Bare der det er rom for det private.
    .caution = Ikke spør om partner, barn eller helse hvis de ikke tar det opp selv.
    .follow-1 = Hvordan begynte du med det?
    .follow-2 = Hvor gjør man det her i området?
opener-best-so-far = Hva har vært det beste med kvelden så langt?
    .why = Det snur en pause til noe godt og sender deg kanskje til en du bør treffe.
    .when = Når kvelden har vart en stund.
    .caution = Ikke klag, ikke engang på kald kaffe.
    .follow-1 = Hvem fortalte deg det?
    .follow-2 = Hva håper du fortsatt på?
