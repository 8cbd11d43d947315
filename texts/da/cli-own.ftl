## The own card in the terminal

own-card-empty = Dit kort er tomt. Begynd: twopocket own-card set --name "Fornavn Efternavn"
own-card-no-name = Dit kort skal have et navn, før det kan scannes: twopocket own-card set --name "Fornavn Efternavn"
own-card-too-long = Dit kort fylder { $bytes } byte, en QR-kode kan rumme { $limit }. Fjern: { $drop }
own-card-tagline = Slogan
own-card-paper = Papirkort
own-card-scan-hint = Svær at scanne? På lys baggrund: twopocket own-card qr --invert
own-card-written = Skrevet: { $file }
own-signature-none = Ingen underskrift endnu: dit kort har intet navn. twopocket own-card set --name "Fornavn Efternavn"
own-signature-missing = På dit kort og ikke i underskriften: { $links }
own-signature-unknown = I underskriften og ikke på dit kort: { $links }
own-signature-whole = Alle links på dit kort er med, og ingen andre.
own-introduced-none = Intet skrevet på dette sprog endnu: dit fulde navn, hvad man kan vente af dig, noget at blive nysgerrig på. twopocket own-card introduction TEKST
own-introduced-length = { $count ->
    [one] 1 ord, siges på ca. { $seconds } s
   *[other] { $count } ord, siges på ca. { $seconds } s
}
own-introduced-good = Kort, og dit navn først: sig den nu højt én gang.
own-paper-uncounted = Ikke talt. Sig, hvor mange der er: twopocket own-card left ANTAL
own-paper-left = { $count ->
    [one] 1 tilbage
   *[other] { $count } tilbage
}
own-paper-low = { $left } papirkort tilbage, { $enough } er gode at have til en aften: de går hurtigere, end man tror, og de bedste kommer sidst. Giv dem ud med selvrespekt, ét ad gangen.
own-paper-out = Ingen papirkort tilbage: få nogle trykt, og vis din kode imens (twopocket own-card qr).

cli-own-card = Dit eget kort: som kode til at scanne, som underskrift, i én sætning, på papir
    .example = twopocket own-card
cli-own-card-show = Vis dit kort
    .example = twopocket own-card show
cli-own-card-set = Ret, hvad der står på dit kort; en tom tekst fjerner det
    .example = twopocket own-card set --name "Rikke Dam" --mobile "20 30 40 50" --link linkedin.com/in/rikkedam
    .name = Dit fulde navn
    .title = Hvad du laver
    .organisation = Hvor du arbejder
    .tagline = En linje om, hvad du står for
    .mobile = Mobilnummer; kan angives flere gange
    .phone = Telefonnummer på arbejde; kan angives flere gange
    .email = E-mailadresse; kan angives flere gange
    .link = Webadresse eller profil; kan angives flere gange
    .street = Vej og nummer
    .postcode = Postnummer
    .city = By
    .country = Land, f.eks. DK
cli-own-card-qr = Vis dit kort som QR-kode, eller skriv den som billede
    .example = twopocket own-card qr --png card.png
    .svg = Skriv den som SVG i denne fil
    .png = Skriv den som PNG i denne fil
    .invert = Til en terminal med lys baggrund
cli-own-card-signature = Vis, hvad der står under dine breve, og tjek dets links
    .example = twopocket own-card signature --check "Rikke, damkort.example"
    .check = Tjek denne tekst i stedet
    .language-of-letter = Sproget; dit eget, hvis intet nævnes
cli-own-card-introduction = Vis eller skriv den sætning, du præsenterer dig med, og tjek den
    .example = twopocket own-card introduction "Rikke Dam, I draw maps of places that are gone."
    .text = Hvad du siger; en tom tekst fjerner den
    .language-of-letter = Sproget; dit eget, hvis intet nævnes
cli-own-card-left = Hvor mange papirkort der er tilbage
    .example = twopocket own-card left 40
    .number = Så mange er der
cli-own-card-handed = Du har givet et papirkort ud
    .example = twopocket own-card handed
    .number = Hvor mange; ét, hvis du ikke siger andet
