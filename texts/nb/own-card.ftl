## The own card: signature, code, introduction

own-signature-mobile = Mobil { $number }
own-signature-phone = Tlf. { $number }
own-code-title = Visittkortet mitt som QR-kode
own-code-description = Skann den med mobilkameraet, så har du meg blant kontaktene dine.
own-introduction-too-long = Lengre enn tolv sekunder
    .better = Behold hvem du er, hva man kan vente av deg, og én ting å bli nysgjerrig på; resten hører til samtalen.
own-introduction-too-many-sentences = Mer enn to setninger
    .better = Én setning er nok, to er rikelig: la så den andre spørre.
own-introduction-name-not-first = Det fulle navnet ditt kommer ikke først
    .better = Begynn med fornavn og etternavn: det er det den andre trenger for å finne deg igjen.
own-introduction-no-name = Kortet ditt har ikke noe navn ennå
    .better = Sett navnet ditt på kortet, så kan det sjekkes at du sier det først.
own-introduction-life-story = Den forteller et liv
    .better = Si hva du gjør nå; veien dit er for den som spør.
own-introduction-boasting = Den skryter
    .better = Si hva du gjør for hvem, og la andre oppdage hvor godt.
own-introduction-sells = Den selger
    .better = Nevn noe å bli nysgjerrig på i stedet for noe å kjøpe.
