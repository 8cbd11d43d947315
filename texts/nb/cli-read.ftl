## Hjelp: programmet som helhet, og leseren alene

cli-twopocket = To lommer for en kveld med nettverking: ta imot kort, behold eller kast, følg opp i tide.
    .example = twopocket night tests/samples/harbour-night
cli-global =
    .data = Bruk denne databasen i stedet for den i datamappen din
    .zone = Tidssonen du er i, f.eks. Europe/Oslo
    .at = Lat som om klokken er dette, f.eks. 2026-11-19T21:40
    .language = Språket i programmet: da, sv, nb, de eller en
    .json = Skriv resultatet som ett JSON-dokument
    .jsonl = Skriv resultatet som JSON, ett objekt per linje
    .yes = Ikke spør, svar ja
    .help = Vis denne hjelpen
    .version = Vis versjonen

cli-read = Se hva leseren får ut av inndata, uten database
cli-read-print = Les trykte kort: gjenkjent tekst som JSON, eller bilder
    .example = twopocket read print kort.json bilde.jpg --jsonl
    .files = Filer med gjenkjente linjer (.json) eller bilder (.jpg, .png); uten filer leses standard inn
    .region = Landet som numre uten landkode leses i, f.eks. NO
cli-read-vcard = Les kontaktfiler: vCard, MECARD, BIZCARD
    .example = twopocket read vcard kontakter.vcf --region NO
    .files = Kontaktfiler i hvilken som helst tegnkoding; uten filer leses standard inn
    .region = Landet som numre uten landkode leses i, f.eks. NO
cli-read-line = Les linjer om et menneske
    .example = twopocket read line linjer.jsonl --jsonl
    .files = Filer med ett JSON-objekt per linje; uten filer leses standard inn
    .region = Landet som numre uten landkode leses i når linjen ikke selv nevner noe
cli-read-note = Finn løftene i notater
    .example = twopocket read note notater.jsonl --jsonl
    .files = Filer med ett JSON-objekt per linje; uten filer leses standard inn
cli-read-invitation = Finn hva kaffeinvitasjoner mangler: tema, motiv, noe til mottakeren
    .example = twopocket read invitation invitasjoner.jsonl --jsonl
    .files = Filer med ett JSON-objekt per linje; uten filer leses standard inn
cli-read-message = Finn hva meldinger gjør: ber om jobb, selger, takker, skryter og mer
    .example = twopocket read message meldinger.jsonl --jsonl
    .files = Filer med ett JSON-objekt per linje; uten filer leses standard inn
