## Hva en gjennomgang av en tekst finner: hva det heter, .why det støter, .better hva man kan skrive i stedet

check-asks-for-job = Ber om en jobb
    .why = Den som blir spurt rett ut, må si ja eller nei, og sier som oftest nei.
    .better = Skriv hvorfor du vil noe nytt, hvilke utfordringer du søker, og at du er glad for alle råd. En anbefaling kommer på tale først hvis noen spør.
check-sells = Selger
    .why = Den man selger til, var et middel og ikke et møte.
    .better = Tilby tid eller kunnskap, uten betaling. Trenger de det du selger, spør de selv.
check-me-focus = Handler bare om deg
    .why = Det er ingenting i det for den som leser.
    .better = Begynn med dem: hva de trenger, og hva du kan gjøre med det. Si så åpent hva du selv håper på.
check-open-agenda = Foreslår å møtes om ingenting bestemt
    .why = En time uten en sak er vanskelig å si ja til.
    .better = Nevn den ene tingen du vil snakke om, og hvor lang tid det tar.
check-boasting = Skryter
    .why = Ros av en selv gjør andre mindre.
    .better = Fortell hva du arbeider med, og hva som er vanskelig med det.
check-life-story = Forteller en livshistorie
    .why = De har ikke bedt om en krønike og leser den ikke.
    .better = Én setning om deg, den som betyr noe her. Så et spørsmål til dem.
check-unasked-advice = Gir råd ingen har bedt om
    .why = Det sier at du kan sakene deres bedre enn de selv.
    .better = Spør hvordan de gjør det, eller fortell hva som virket for deg, og la det bli med det.
check-you-owe-me = Krever en gjentjeneste
    .why = Det som ble gitt med en regning, var ingen gave.
    .better = Be rett fram om det du trenger, og hold det du ga utenfor.
check-private-remark = Sier noe privat
    .why = Det ble sagt til deg, ikke til denne kretsen.
    .better = Utelat det. Spør når dere er alene.
check-no-thanks = Sier ikke takk
    .why = De ga deg tiden sin, eller mer.
    .better = Takk i én setning, for én ting som du mener.
check-no-next-step = Har ikke noe neste steg
    .why = Det slutter, og det gjør kontakten også.
    .better = Foreslå én ting med en dag på, eller still et spørsmål som kan besvares med ja.

check-asks-advice = ber om et råd som kan gis
check-thanks = sier takk
check-motive-stated = sier åpent hva du vil
check-contribution-offered = tilbyr noe
check-next-step = har et neste steg

check-nothing = Ingenting å endre.
check-good = Bra: { $merits }.
check-instead = I stedet: { $better }
check-interest = Noe de bryr seg om, å tilby tid eller kunnskap til: { $interest }
