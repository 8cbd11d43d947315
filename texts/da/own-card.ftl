## The own card: signature, code, introduction

own-signature-mobile = Mobil { $number }
own-signature-phone = Tlf. { $number }
own-code-title = Mit visitkort som QR-kode
own-code-description = Scan den med telefonens kamera, så har du mig blandt dine kontakter.
own-introduction-too-long = Længere end tolv sekunder
    .better = Behold hvem du er, hvad man kan vente af dig, og én ting at blive nysgerrig på; resten hører til samtalen.
own-introduction-too-many-sentences = Mere end to sætninger
    .better = Én sætning er nok, to er rigeligt: lad så den anden spørge.
own-introduction-name-not-first = Dit fulde navn kommer ikke først
    .better = Begynd med fornavn og efternavn: det er det, den anden skal bruge for at finde dig igen.
own-introduction-no-name = Dit kort har intet navn endnu
    .better = Sæt dit navn på dit kort, så kan det tjekkes, at du siger det først.
own-introduction-life-story = Den fortæller et liv
    .better = Sig, hvad du laver nu; vejen dertil er til den, der spørger.
own-introduction-boasting = Den praler
    .better = Sig, hvad du gør for hvem, og lad andre opdage, hvor godt.
own-introduction-sells = Den sælger
    .better = Nævn noget at blive nysgerrig på i stedet for noget at købe.
