## Hjälp: programmet som helhet och läsaren för sig

cli-twopocket = Två fickor för en kväll av nätverkande: ta emot kort, behåll eller släng, följ upp i tid.
    .example = twopocket night tests/samples/harbour-night
cli-global =
    .data = Använd den här databasen i stället för den i din datamapp
    .zone = Tidszonen du är i, t.ex. Europe/Stockholm
    .at = Gör som om klockan vore detta, t.ex. 2026-11-19T21:40
    .language = Programmets språk: da, sv, nb, de eller en
    .json = Skriv resultatet som ett JSON-dokument
    .jsonl = Skriv resultatet som JSON, ett objekt per rad
    .yes = Fråga inte, svara ja
    .help = Visa den här hjälpen
    .version = Visa versionen

cli-read = Se vad läsaren får ut av indata, utan databas
cli-read-print = Läs tryckta kort: igenkänd text som JSON, eller foton
    .example = twopocket read print kort.json foto.jpg --jsonl
    .files = Filer med igenkända rader (.json) eller foton (.jpg, .png); utan filer läses standard in
    .region = Landet som nummer utan landskod läses i, t.ex. SE
cli-read-vcard = Läs kontaktfiler: vCard, MECARD, BIZCARD
    .example = twopocket read vcard kontakter.vcf --region SE
    .files = Kontaktfiler i valfri teckenkodning; utan filer läses standard in
    .region = Landet som nummer utan landskod läses i, t.ex. SE
cli-read-line = Läs rader om en människa
    .example = twopocket read line rader.jsonl --jsonl
    .files = Filer med ett JSON-objekt per rad; utan filer läses standard in
    .region = Landet som nummer utan landskod läses i när raden inte själv nämner något
cli-read-note = Hitta löftena i anteckningar
    .example = twopocket read note anteckningar.jsonl --jsonl
    .files = Filer med ett JSON-objekt per rad; utan filer läses standard in
cli-read-invitation = Hitta vad kaffeinbjudningar saknar: ämne, motiv, något för mottagaren
    .example = twopocket read invitation inbjudningar.jsonl --jsonl
    .files = Filer med ett JSON-objekt per rad; utan filer läses standard in
cli-read-message = Hitta vad meddelanden gör: ber om jobb, säljer, tackar, skryter med mera
    .example = twopocket read message meddelanden.jsonl --jsonl
    .files = Filer med ett JSON-objekt per rad; utan filer läses standard in
