## Hvad en teksts gennemgang finder: navnet på det, .why det støder, .better hvad man kan skrive i stedet

check-asks-for-job = Beder om et job
    .why = Den, der bliver spurgt lige ud, må sige ja eller nej, og siger oftest nej.
    .better = Skriv, hvorfor du vil noget nyt, hvilke udfordringer du søger, og at du er glad for ethvert råd. En anbefaling kommer først på tale, hvis nogen spørger.
check-sells = Sælger
    .why = Den, man sælger til, var et middel og ikke et møde.
    .better = Tilbyd din tid eller viden, uden beregning. Har de brug for det, du sælger, spørger de selv.
check-me-focus = Handler kun om dig
    .why = Der er intet i det for den, der læser.
    .better = Begynd med dem: hvad de har brug for, og hvad du kan gøre ved det. Sig så åbent, hvad du selv håber på.
check-open-agenda = Foreslår at mødes om ingenting bestemt
    .why = En time uden en sag er svær at sige ja til.
    .better = Nævn den ene ting, du vil tale om, og hvor længe det tager.
check-boasting = Praler
    .why = Ros af en selv gør andre mindre.
    .better = Fortæl, hvad du arbejder på, og hvad der er svært ved det.
check-life-story = Fortæller en livshistorie
    .why = De har ikke bedt om en krønike og læser den ikke.
    .better = Én sætning om dig, den, der betyder noget her. Så et spørgsmål til dem.
check-unasked-advice = Giver råd, ingen har bedt om
    .why = Det siger, at du kender deres sager bedre end de selv.
    .better = Spørg, hvordan de gør, eller fortæl, hvad der virkede for dig, og lad det blive ved det.
check-you-owe-me = Kræver en tjeneste igen
    .why = Det, der blev givet med en regning, var ingen gave.
    .better = Bed ligefrem om det, du har brug for, og lad det, du gav, være ude af det.
check-private-remark = Siger noget privat
    .why = Det blev sagt til dig, ikke til denne kreds.
    .better = Udelad det. Spørg, når I er alene.
check-no-thanks = Siger ikke tak
    .why = De gav dig deres tid, eller mere.
    .better = Sig tak i én sætning, for én ting, som du mener.
check-no-next-step = Har intet næste skridt
    .why = Det slutter, og det gør kontakten også.
    .better = Foreslå én ting med en dag på, eller stil et spørgsmål, der kan besvares med ja.

check-asks-advice = beder om et råd, der kan gives
check-thanks = siger tak
check-motive-stated = siger åbent, hvad du vil
check-contribution-offered = tilbyder noget
check-next-step = har et næste skridt

check-nothing = Der er intet at ændre.
check-good = Godt: { $merits }.
check-instead = I stedet: { $better }
check-interest = Noget, de holder af, at tilbyde tid eller viden til: { $interest }
