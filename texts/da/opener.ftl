## Isbrydere: hvad man siger (selve teksten, og .follow-1 og .follow-2 til at komme videre), og hvad man skal vide om det
## Replikkerne kan siges i én vejrtrækning. Det, der står i et argument, gengives, som det blev noteret, så det aldrig skal bøjes.

situation-alone-at-table = Alene ved et bord
situation-after-talk = Efter et oplæg
situation-at-the-bar = I baren
situation-joining-group = Ind i en gruppe
situation-deepening = Dybere i samtalen
situation-someone-senior = En, der er længere fremme
situation-silence = Når der bliver stille
situation-goodbye = Farvel

opener-reason-role = passer til, hvem I er for hinanden
opener-reason-talk = der har været et oplæg
opener-reason-card = du har lige fået et kort
opener-reason-ground = det har I til fælles: { $ground }
opener-reason-exchange = du har { $offer }, de kan bruge { $need }
opener-reason-interest = det har de selv fortalt dig om: { $interest }
opener-reason-arena = passer til netværket her
opener-reason-private = her er der plads til det private
opener-reason-worked = { $times ->
    [one] har virket for dig én gang
   *[other] har virket for dig { $times } gange
}
opener-reason-flat = { $times ->
    [one] er faldet til jorden én gang
   *[other] er faldet til jorden { $times } gange
}
opener-reason-original = ikke det, alle spørger om

# Arbejde, og det, der driver folk

opener-work = Hvad laver du så?
    .why = Alle kan svare på det, og svaret giver dig tre ting at spørge videre til.
    .when = Med hvem som helst, når du vil have en sikker start.
    .caution = De har hørt det hele aftenen. Spørg hurtigt til det, der gemmer sig bag titlen.
    .follow-1 = Hvordan ser en god dag ud i det job?
    .follow-2 = Og hvad har overrasket dig mest?
opener-work-good-day = Hvad har været det bedste på arbejdet i denne uge?
    .why = Folk lyser op, når de må begynde med noget godt.
    .when = Når du ellers ville have spurgt, hvad de laver.
    .caution = Har ugen været skidt, så lad dem sige det uden at muntre dem op.
    .follow-1 = Hvad gjorde, at det gik så godt?
    .follow-2 = Hvem var ellers med til det?
opener-inspires = Hvad bliver du inspireret af for tiden?
    .why = Du spørger til mennesket og ikke til stillingen, og du ved, hvad I kan tale om næste gang.
    .when = Så snart I har hilst på hinanden; også i en gruppe.
    .caution = Giv tid til at tænke. Fyld ikke pausen med dit eget svar.
    .follow-1 = Hvor stødte du på det?
    .follow-2 = Har det ændret noget for dig?
opener-inspires-group = I lyder helt opslugte – må jeg lytte med?
    .why = Du beder om lov til at lytte, og det gør en gruppe plads til.
    .when = Når en gruppe er godt i gang, og kredsen står åben.
    .caution = Lyt for alvor først. Vent et par replikker, før du selv siger noget.
    .follow-1 = Hvordan kom I ind på det?
    .follow-2 = Og hvad tænker I andre?
opener-reading = Hvad læser du for tiden?
    .why = Det leder væk fra titler, og det, folk læser, viser, hvad de går op i.
    .when = Når I har et par rolige minutter.
    .caution = Ikke alle læser bøger. Podcasts, aviser og kogebøger tæller også.
    .follow-1 = Hvad fik dig til at vælge den?
    .follow-2 = Hvem ville du give den til?
opener-reading-recommend = Er der en bog eller podcast, du bliver ved med at anbefale?
    .why = Folk giver gerne noget godt videre, og du får en anledning til at skrive.
    .when = Når samtalen trænger til nyt brændstof.
    .caution = Sig kun, at du vil læse den, hvis du gør det.
    .follow-1 = Hvad hængte ved?
    .follow-2 = Hvor skal jeg begynde?

# Oplægget

opener-talk-how = Hvad synes du om oplægget?
    .why = I har lige hørt det samme, så ingen er udenfor.
    .when = Kun efter et oplæg, I begge har hørt.
    .caution = Tromf ikke med din egen dom. Hør deres til ende.
    .follow-1 = Hvad ramte dig mest?
    .follow-2 = Kan du genkende det fra din egen hverdag?
opener-talk-takeaway = Hvad tager du med hjem fra oplægget?
    .why = Det gør oplægget til noget, der er deres eget.
    .when = Efter et oplæg, på vej ud af salen.
    .caution = 'Ingenting' er også et svar. Smil, og spørg, hvad de havde håbet på.
    .follow-1 = Hvordan ville du bruge det?
    .follow-2 = Hvad savnede du?
opener-talk-question = Hvad ville du gerne have spurgt oplægsholderen om?
    .why = Mange går hjem med et spørgsmål, de ikke fik stillet.
    .when = Efter et oplæg, helst når der var for lidt tid til spørgsmål.
    .caution = Giv ikke selv svaret, heller ikke hvis du kender det.
    .follow-1 = Hvad tror du, svaret ville være?
    .follow-2 = Skal vi gå op og spørge?

# Noget at drikke, en lille tjeneste

opener-drink = Jeg henter noget at drikke – skal jeg tage noget med til dig?
    .why = En lille venlighed, der ikke koster noget, og du har en grund til at komme tilbage.
    .when = Når nogen står alene, eller samtalen er gået i stå.
    .caution = Tag et nej for et nej, og pres ikke alkohol på nogen.
    .follow-1 = Har du været her før?
    .follow-2 = Hvad har du nået at opleve i aften?
opener-bar-choice = Jeg kan ikke bestemme mig – hvad har du fået?
    .why = Et let spørgsmål, der beder om et lille råd.
    .when = I køen eller ved baren.
    .caution = Det er kun en dør. Hav det næste spørgsmål klar.
    .follow-1 = Ville du bestille det igen?
    .follow-2 = Hvordan endte du her i aften?
opener-favour-eye = Vil du lige holde øje med mit glas?
    .why = Vi kommer til at holde af dem, vi har hjulpet, mere end af dem, der har hjulpet os.
    .when = Når I deler bord, og du faktisk har et ærinde.
    .caution = Hold det småt, kom hurtigt igen, og sig tak.
    .follow-1 = Tak! Kan jeg gøre noget for dig til gengæld?
    .follow-2 = Er du også kommet alene?
opener-favour-who = Du ser ud til at kende folk her – hvem bør jeg hilse på?
    .why = En lille tjeneste, der viser tillid til deres dømmekraft, og den ender tit med en præsentation.
    .when = Når nogen virker hjemmevant.
    .caution = Stik ikke af, så snart du har et navn. Den, du spurgte, tæller også.
    .follow-1 = Hvor kender I hinanden fra?
    .follow-2 = Og hvem håber du selv at møde?
opener-favour-introduction = Må jeg prøve min præsentation af på dig? Den er på én sætning.
    .why = Du beder om ærlig hjælp, og de hører, hvem du er, uden at du breder dig.
    .when = Når I allerede har det godt sammen.
    .caution = Én sætning er én sætning. Bed straks om deres.
    .follow-1 = Hvad hørte du, at jeg laver?
    .follow-2 = Hvordan lyder din egen?

# Deres fag

opener-field-way-in = Hvordan havnede du i dit fag?
    .why = Alle har en historie om det, og få bliver spurgt.
    .when = Når du ved, hvad de arbejder med.
    .caution = Lad historien gå sin gang. Det er ikke din tur endnu.
    .follow-1 = Var der nogen, der hjalp dig på vej?
    .follow-2 = Ville du gå samme vej i dag?
opener-field-now = Hvad arbejder du på lige nu?
    .why = Det handler om i dag og ikke om titlen, så svaret er friskt.
    .when = Med næsten alle, og især efter et oplæg.
    .caution = Nogle må ikke sige det. Så spørg til noget, der er afsluttet.
    .follow-1 = Hvad er det sværeste ved det?
    .follow-2 = Hvad ville hjælpe dig mest?
opener-field-changed = Hvad har ændret sig mest i dit fag, siden du begyndte?
    .why = Det viser respekt for erfaring og giver dig et helt fag på fem minutter.
    .when = Med en, der har været med i nogle år.
    .caution = Få dem ikke til at føle sig gamle.
    .follow-1 = Er det blevet bedre?
    .follow-2 = Hvad tror du, der kommer nu?
opener-field-misunderstood = Hvad tager folk udefra oftest fejl af ved dit arbejde?
    .why = De fleste har gået og ventet på at blive spurgt.
    .when = Når du ved, hvad de laver, og vil et spadestik dybere.
    .caution = Måske er du selv en af dem. Grin ad det.
    .follow-1 = Hvordan forklarer du det derhjemme?
    .follow-2 = Hvad ville du ønske, flere vidste?

# Til dem, der er længere fremme

opener-ahead-love = Hvad holder du allermest af ved dit arbejde?
    .why = De, der er nået langt, bliver tit bedt om noget og sjældent spurgt om glæden.
    .when = Med en, der er, hvor du gerne vil hen.
    .caution = Ingen smiger. Spørgsmålet er kompliment nok.
    .follow-1 = Har det altid været sådan?
    .follow-2 = Hvornår mærkede du det sidst?
opener-ahead-challenges = Hvad skal jeg være forberedt på, hvis jeg vil gå samme vej som dig?
    .why = Du hører det, der ikke står i noget opslag, og viser, at du mener det.
    .when = Med en, hvis vej du selv vil gå.
    .caution = Du spørger om vejen, ikke om et job.
    .follow-1 = Hvordan kom du igennem det?
    .follow-2 = Hvad ville du gøre anderledes?
opener-ahead-skills = Hvad har du haft mest brug for at kunne?
    .why = Et klart spørgsmål, der er let at svare på og nyttigt for dig.
    .when = Med en mere erfaren, når du kender lidt til deres arbejde.
    .caution = Svar ikke med en liste over alt det, du selv kan.
    .follow-1 = Hvordan lærte du det?
    .follow-2 = Hvad af det er undervurderet?
opener-ahead-wish-known = Hvad ville du ønske, du havde vidst, da du begyndte?
    .why = Det giver lov til at være klog og ærlig på samme tid.
    .when = Med en, der er kommet længere end dig.
    .caution = Svaret kan være personligt. Behold det for dig selv.
    .follow-1 = Hvem kunne have sagt det til dig?
    .follow-2 = Ville du have lyttet?
opener-ahead-advice = Hvilket råd ville du give en, der begynder i dag?
    .why = Det er lettere at give 'en' et råd end at give dig det, og du må bruge det alligevel.
    .when = Med en, der er foran dig, når tiden er knap.
    .caution = Tag imod rådet uden at forsvare dig, og fortæl siden, hvordan det gik.
    .follow-1 = Hvor ville du starte?
    .follow-2 = Må jeg fortælle dig en dag, hvordan det gik?
opener-ahead-again = Hvilken beslutning ville du tage igen uden at tøve?
    .why = Det har ingen spurgt dem om i aften, og det viser, hvad der har båret dem.
    .when = Med en erfaren, når der er ro til et rigtigt svar.
    .caution = Spørg ikke til det modsatte, fortrydelserne, første gang I mødes.
    .follow-1 = Hvad gjorde dig så sikker?
    .follow-2 = Hvad førte den til?

# Ligesindede imellem

opener-peer-employers = Hvor synes du, der er godt at arbejde her på egnen?
    .why = Ligesindede ved det, som ingen annonce fortæller, og du kan give lige så meget igen.
    .when = Blandt folk med samme mål som dig.
    .caution = Chefen kan stå i lokalet. Ingen sladder, og fisk ikke efter et job.
    .follow-1 = Hvad er det, de gør godt?
    .follow-2 = Hvad skulle der til, før du skiftede?
opener-peer-salary = Hvordan forbereder du dig til en lønsamtale?
    .why = Få taler om det, og I får begge noget ud af det, når nogen gør.
    .when = Blandt ligesindede, uden for andres hørevidde.
    .caution = Spørg til fremgangsmåden, aldrig til tallet. Det bliver mellem jer.
    .follow-1 = Hvad har virket for dig?
    .follow-2 = Hvad gør du, når de siger nej?
opener-peer-experience = Hvad har du lært mest af på arbejdet i år?
    .why = Det åbner for at bytte erfaringer i stedet for titler.
    .when = Blandt ligesindede, når du vil mere end småsnak.
    .caution = Vær klar til selv at fortælle noget, også om en fejl.
    .follow-1 = Hvad gjorde du anderledes bagefter?
    .follow-2 = Havde det hjulpet at kende en, der havde prøvet det?
opener-peer-training = Har du været på et kursus, der var pengene værd?
    .why = Jordnært, let at svare på, og I kan begge bruge svaret.
    .when = Blandt ligesindede, og godt efter et oplæg.
    .caution = Gør det ikke til en liste over dine egne eksaminer.
    .follow-1 = Hvad kan du nu, som du ikke kunne før?
    .follow-2 = Hvad vil du gerne lære som det næste?
opener-peer-meetings = Hvilke andre møder synes du er værd at gå til?
    .why = Du får et godt tip og måske en grund til at ses igen.
    .when = Blandt ligesindede, tidligt i snakken eller lige før I skilles.
    .caution = Tal ikke aftenen her ned.
    .follow-1 = Hvad er det gode ved dem?
    .follow-2 = Skal vi følges til det næste?

# Det fælles, det kendte

opener-ground-how = { $ground } – det går jeg også op i. Hvordan kom du i gang med det?
    .why = Det, to mennesker deler, er den korteste vej fra fremmed til bekendt.
    .when = Kun når I virkelig har det til fælles.
    .caution = Spørg, før du fortæller. Det gælder ikke om at vide mest.
    .follow-1 = Hvad er det bedste ved det?
    .follow-2 = Hvem deler du det med?
opener-ground-latest = Vi har vist noget til fælles: { $ground }. Er du stødt på noget nyt?
    .why = I springer småsnakken over og lander i noget, I begge kan lide.
    .when = Når du ved det fra en tidligere snak eller har forberedt dig.
    .caution = Har du læst det et sted, så sig hvor.
    .follow-1 = Hvad må jeg ikke gå glip af?
    .follow-2 = Skal jeg sende dig det, jeg selv har fundet?
opener-interest-again = Du fortalte mig engang om det her: { $interest }. Hvordan går det med det?
    .why = Få ting glæder mere end at blive husket.
    .when = Kun med en, der selv har fortalt dig om det.
    .caution = Ikke foran andre, hvis det blev sagt på tomandshånd.
    .follow-1 = Hvad skete der, efter vi sidst talte sammen?
    .follow-2 = Hvad er det næste?

# Noget nyttigt at tilbyde

opener-offer-useful = Du kunne bruge { $need }, ikke? Jeg har { $offer } – ville det hjælpe?
    .why = Du giver først, og noget, der faktisk er brug for.
    .when = Kun når det, du har, passer til det, de mangler.
    .caution = Et tilbud, ikke et salg. Et nej er fint, og du venter intet igen.
    .follow-1 = Hvad ville være mest nyttigt for dig?
    .follow-2 = Hvornår har du brug for det?
opener-offer-send = Jeg har måske noget til dig: { $offer }. Skal jeg sende det i morgen?
    .why = Det er en gave, og beskeden i morgen skriver næsten sig selv.
    .when = Kun når det dækker et behov, du kender; bedst hen mod slutningen.
    .caution = Det er et løfte. Skriv det ned, og hold det.
    .follow-1 = Hvordan får jeg nemmest fat i dig?
    .follow-2 = Er der andet, du leder efter?

# At lytte

opener-listen-more = Det lyder spændende – fortæl noget mere!
    .why = Det bedste spørgsmål er tit at bede om mere af det, de er i gang med.
    .when = Hver gang deres øjne lyser op.
    .caution = Sig det kun, hvis du mener det. Læg telefonen væk, og bliv med blikket.
    .follow-1 = Hvad var det bedste ved det?
    .follow-2 = Hvordan begyndte det?
opener-listen-heard = Lad mig se, om jeg har forstået det – hvad betyder mest for dig i det?
    .why = Den, der hører sin egen tanke taget op, føler sig hørt.
    .when = Når nogen har fortalt dig noget længere.
    .caution = Spørg; fortæl dem ikke, hvad de mener.
    .follow-1 = Hvorfor mon det er sådan?
    .follow-2 = Hvad ville være en god løsning?
opener-listen-feel = Hvordan var det for dig?
    .why = Det flytter snakken fra, hvad der skete, til hvad det betød.
    .when = Når nogen fortæller om noget stort, godt eller skidt.
    .caution = Slip det straks, hvis de ser væk.
    .follow-1 = Havde du nogen at tale med om det?
    .follow-2 = Og hvordan ser du på det i dag?
opener-listen-then = Og hvad skete der så?
    .why = Fem ord, og de fortæller videre.
    .when = Når en historie stopper, lige før den bliver spændende.
    .caution = Ikke for at skynde på nogen.
    .follow-1 = Havde du regnet med det?
    .follow-2 = Hvad lærte du af det?

# Farvel

opener-bye-thanks = Tak for snakken – du har givet mig noget at tænke over.
    .why = Folk husker slutningen, og et tak, der bliver sagt højt, er en god slutning.
    .when = Når I skilles, før samtalen løber tør.
    .caution = Sig, hvad det var. Et tak for alt er hurtigt glemt.
    .follow-1 = Ses vi her igen?
    .follow-2 = Hvordan får jeg bedst fat i dig?
opener-bye-write = Tak, det har været hyggeligt. Må jeg skrive til dig i morgen?
    .why = Næste skridt er aftalt, og beskeden i morgen er ventet.
    .when = Når du gerne vil holde kontakten.
    .caution = Spørg kun, hvis du gør det. Det er et løfte.
    .follow-1 = Hvilken adresse bruger du helst?
    .follow-2 = Er der noget, jeg skal sende med?
opener-bye-others = Tak, fordi du tog dig tid. Nu skal jeg ikke holde dig fra de andre.
    .why = Du giver venligt slip, og de tænker godt om dig bagefter.
    .when = Når den anden ser sig om, eller I har haft jeres tid.
    .caution = Kig ikke efter den næste, mens du siger det.
    .follow-1 = Hvem håber du at møde i aften?
    .follow-2 = Skal jeg præsentere dig for nogen?
opener-bye-introduce = Tak for snakken! Er der nogen her, jeg kan præsentere dig for?
    .why = Du går med en gave i stedet for en undskyldning.
    .when = Når du kender et par stykker i lokalet.
    .caution = Tilbyd kun folk, du kender godt nok.
    .follow-1 = Hvad ville du gerne tale med dem om?
    .follow-2 = Må jeg sige, hvad du har fortalt om dit arbejde?

# Kortet i hånden

opener-card-name = Der må da være en historie bag navnet på dit kort?
    .why = Et kort, der bliver set på, er en hilsen til den, der gav det.
    .when = Kun når du lige har fået et kort i hånden.
    .caution = Spørg til firmaets navn eller billedet, ikke til hvor personen kommer fra.
    .follow-1 = Hvem fandt på det?
    .follow-2 = Hvad tænker folk, når de hører det?
opener-card-title = Dit kort gør mig nysgerrig – hvad ligger der i den titel?
    .why = Du viser, at du har læst det, før det ryger i lommen.
    .when = Kun når du lige har fået et kort i hånden.
    .caution = Se på kortet, og så op igen. Ingen taler med en isse.
    .follow-1 = Hvad ville du selv have skrevet?
    .follow-2 = Hvilken del af det holder du mest af?

# Aftenen selv

opener-occasion-here = Hvad fik dig til at komme i aften?
    .why = I er begge kommet af en grund, så det er let at svare og spørge igen.
    .when = Tidligt på aftenen, med hvem som helst.
    .caution = Brug ikke svaret til at remse dine egne grunde op.
    .follow-1 = Har du så fundet det?
    .follow-2 = Hvem vil du gerne møde?
opener-table-join = Må jeg slå mig ned her? Jeg kender ikke nogen endnu.
    .why = Ærligt og afvæbnende: de fleste kan huske følelsen.
    .when = Når nogen står eller sidder alene.
    .caution = Venter de på nogen, så ønsk god aften og gå videre.
    .follow-1 = Kender du mange her?
    .follow-2 = Hvordan hørte du om aftenen?
opener-group-join = Må jeg være med? I ser ud til at hygge jer.
    .why = Grupper siger næsten altid ja til en, der spørger venligt.
    .when = Når gruppen står åben ud mod lokalet.
    .caution = To, der stikker hovederne sammen, er ikke en gruppe.
    .follow-1 = Hvad talte I om?
    .follow-2 = Hvor kender I hinanden fra?
opener-private-free = Hvad laver du helst, når du har fri?
    .why = De, der mødes som mennesker, har lettere ved at mødes igen.
    .when = Kun hvor der er plads til det private.
    .caution = Spørg ikke til partner, børn eller helbred, medmindre de selv gør.
    .follow-1 = Hvordan kom du i gang med det?
    .follow-2 = Hvor gør man det her på egnen?
opener-best-so-far = Hvad har været det bedste ved aftenen indtil nu?
    .why = Det vender en pause til noget godt og sender dig måske hen til en, du bør møde.
    .when = Når aftenen har været i gang et stykke tid.
    .caution = Brok dig ikke, heller ikke over kold kaffe.
    .follow-1 = Hvem fortalte dig det?
    .follow-2 = Hvad håber du stadig på?
