## The own card in the terminal

own-card-empty = Ditt kort är tomt. Börja: twopocket own-card set --name "Förnamn Efternamn"
own-card-no-name = Ditt kort behöver ett namn innan det kan skannas: twopocket own-card set --name "Förnamn Efternamn"
own-card-too-long = Ditt kort har { $bytes } byte, en QR-kod rymmer { $limit }. Ta bort: { $drop }
own-card-tagline = Slogan
own-card-paper = Papperskort
own-card-scan-hint = Svår att skanna? På ljus bakgrund: twopocket own-card qr --invert
own-card-written = Skrivet: { $file }
own-signature-none = Ingen underskrift än: ditt kort har inget namn. twopocket own-card set --name "Förnamn Efternamn"
own-signature-missing = På ditt kort men inte i underskriften: { $links }
own-signature-unknown = I underskriften men inte på ditt kort: { $links }
own-signature-whole = Alla länkar på ditt kort är med, och inga andra.
own-introduced-none = Inget skrivet på det här språket än: ditt fullständiga namn, vad man kan vänta sig av dig, något att bli nyfiken på. twopocket own-card introduction TEXT
own-introduced-length = { $count ->
    [one] 1 ord, tar ca { $seconds } s att säga
   *[other] { $count } ord, tar ca { $seconds } s att säga
}
own-introduced-good = Kort, och ditt namn först: säg den nu högt en gång.
own-paper-uncounted = Inte räknade. Säg hur många de är: twopocket own-card left ANTAL
own-paper-left = { $count ->
    [one] 1 kvar
   *[other] { $count } kvar
}
own-paper-low = { $left } papperskort kvar, { $enough } är bra att ha till en kväll: de går åt fortare än man tror, och de bästa kommer sist. Dela ut dem med självrespekt, ett i taget.
own-paper-out = Inga papperskort kvar: låt trycka nya, och visa din kod så länge (twopocket own-card qr).

cli-own-card = Ditt eget kort: som kod att skanna, som underskrift, i en mening, på papper
    .example = twopocket own-card
cli-own-card-show = Visa ditt kort
    .example = twopocket own-card show
cli-own-card-set = Ändra vad som står på ditt kort; en tom text tar bort det
    .example = twopocket own-card set --name "Rikke Dam" --mobile "20 30 40 50" --link linkedin.com/in/rikkedam
    .name = Ditt fullständiga namn
    .title = Vad du gör
    .organisation = Var du arbetar
    .tagline = En rad om vad du står för
    .mobile = Mobilnummer; kan anges flera gånger
    .phone = Telefonnummer på jobbet; kan anges flera gånger
    .email = E-postadress; kan anges flera gånger
    .link = Webbadress eller profil; kan anges flera gånger
    .street = Gata och nummer
    .postcode = Postnummer
    .city = Ort
    .country = Land, t.ex. DK
cli-own-card-qr = Visa ditt kort som QR-kod, eller skriv den som bild
    .example = twopocket own-card qr --png card.png
    .svg = Skriv den som SVG i den här filen
    .png = Skriv den som PNG i den här filen
    .invert = För en terminal med ljus bakgrund
cli-own-card-signature = Visa vad som står under dina brev, och kontrollera länkarna
    .example = twopocket own-card signature --check "Rikke, damkort.example"
    .check = Kontrollera den här texten i stället
    .language-of-letter = Språket; ditt eget om inget anges
cli-own-card-introduction = Visa eller skriv meningen som du presenterar dig med, och kontrollera den
    .example = twopocket own-card introduction "Rikke Dam, I draw maps of places that are gone."
    .text = Vad du säger; en tom text tar bort den
    .language-of-letter = Språket; ditt eget om inget anges
cli-own-card-left = Hur många papperskort som finns kvar
    .example = twopocket own-card left 40
    .number = Så många finns det
cli-own-card-handed = Du har delat ut ett papperskort
    .example = twopocket own-card handed
    .number = Hur många; ett om du inte säger något annat
