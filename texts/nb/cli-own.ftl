## The own card in the terminal

own-card-empty = Kortet ditt er tomt. Begynn: twopocket own-card set --name "Fornavn Etternavn"
own-card-no-name = Kortet ditt må ha et navn før det kan skannes: twopocket own-card set --name "Fornavn Etternavn"
own-card-too-long = Kortet ditt er på { $bytes } byte, en QR-kode rommer { $limit }. Fjern: { $drop }
own-card-tagline = Slagord
own-card-paper = Papirkort
own-card-scan-hint = Vanskelig å skanne? På lys bakgrunn: twopocket own-card qr --invert
own-card-written = Skrevet: { $file }
own-signature-none = Ingen underskrift ennå: kortet ditt har ikke noe navn. twopocket own-card set --name "Fornavn Etternavn"
own-signature-missing = På kortet ditt og ikke i underskriften: { $links }
own-signature-unknown = I underskriften og ikke på kortet ditt: { $links }
own-signature-whole = Alle lenker på kortet ditt er med, og ingen andre.
own-introduced-none = Ikke noe skrevet på dette språket ennå: det fulle navnet ditt, hva man kan vente av deg, noe å bli nysgjerrig på. twopocket own-card introduction TEKST
own-introduced-length = { $count ->
    [one] 1 ord, tar ca. { $seconds } s å si
   *[other] { $count } ord, tar ca. { $seconds } s å si
}
own-introduced-good = Kort, og navnet ditt først: si den nå høyt én gang.
own-paper-uncounted = Ikke talt. Si hvor mange det er: twopocket own-card left ANTALL
own-paper-left = { $count ->
    [one] 1 igjen
   *[other] { $count } igjen
}
own-paper-low = { $left } papirkort igjen, { $enough } er godt å ha til en kveld: de går fortere enn man tror, og de beste kommer sist. Del dem ut med selvrespekt, ett om gangen.
own-paper-out = Ingen papirkort igjen: få trykt noen, og vis koden din imens (twopocket own-card qr).

cli-own-card = Ditt eget kort: som kode til å skanne, som underskrift, i én setning, på papir
    .example = twopocket own-card
cli-own-card-show = Vis kortet ditt
    .example = twopocket own-card show
cli-own-card-set = Endre hva som står på kortet ditt; en tom tekst fjerner det
    .example = twopocket own-card set --name "Rikke Dam" --mobile "20 30 40 50" --link linkedin.com/in/rikkedam
    .name = Det fulle navnet ditt
    .title = Hva du gjør
    .organisation = Hvor du arbeider
    .tagline = En linje om hva du står for
    .mobile = Mobilnummer; kan oppgis flere ganger
    .phone = Telefonnummer på jobb; kan oppgis flere ganger
    .email = E-postadresse; kan oppgis flere ganger
    .link = Nettadresse eller profil; kan oppgis flere ganger
    .street = Gate og nummer
    .postcode = Postnummer
    .city = Sted
    .country = Land, f.eks. DK
cli-own-card-qr = Vis kortet ditt som QR-kode, eller skriv den som bilde
    .example = twopocket own-card qr --png card.png
    .svg = Skriv den som SVG i denne filen
    .png = Skriv den som PNG i denne filen
    .invert = For en terminal med lys bakgrunn
cli-own-card-signature = Vis hva som står under brevene dine, og sjekk lenkene
    .example = twopocket own-card signature --check "Rikke, damkort.example"
    .check = Sjekk denne teksten i stedet
    .language-of-letter = Språket; ditt eget hvis ingenting nevnes
cli-own-card-introduction = Vis eller skriv setningen du presenterer deg med, og sjekk den
    .example = twopocket own-card introduction "Rikke Dam, I draw maps of places that are gone."
    .text = Hva du sier; en tom tekst fjerner den
    .language-of-letter = Språket; ditt eget hvis ingenting nevnes
cli-own-card-left = Hvor mange papirkort som er igjen
    .example = twopocket own-card left 40
    .number = Så mange er det
cli-own-card-handed = Du har delt ut et papirkort
    .example = twopocket own-card handed
    .number = Hvor mange; ett hvis du ikke sier noe annet
