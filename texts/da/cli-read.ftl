## Hjælp: programmet som helhed og læseren alene

cli-twopocket = To lommer til en aften med netværk: tag imod kort, behold eller kassér, følg op i tide.
    .example = twopocket night tests/samples/harbour-night
cli-global =
    .data = Brug denne database i stedet for den i din datamappe
    .zone = Tidszonen, du er i, fx Europe/Copenhagen
    .at = Lad, som om klokken er dette, fx 2026-11-19T21:40
    .language = Programmets sprog: da, sv, nb, de eller en
    .json = Skriv resultatet som ét JSON-dokument
    .jsonl = Skriv resultatet som JSON, ét objekt pr. linje
    .yes = Spørg ikke, svar ja
    .help = Vis denne hjælp
    .version = Vis versionen

cli-read = Se, hvad læseren får ud af et input, uden database
cli-read-print = Læs trykte kort: genkendt tekst som JSON eller fotos
    .example = twopocket read print kort.json foto.jpg --jsonl
    .files = Filer med genkendte linjer (.json) eller fotos (.jpg, .png); uden filer læses standardinput
    .region = Landet, som numre uden landekode læses i, fx DK
cli-read-vcard = Læs kontaktfiler: vCard, MECARD, BIZCARD
    .example = twopocket read vcard kontakter.vcf --region DK
    .files = Kontaktfiler i en hvilken som helst tegnkodning; uden filer læses standardinput
    .region = Landet, som numre uden landekode læses i, fx DK
cli-read-line = Læs linjer om et menneske
    .example = twopocket read line linjer.jsonl --jsonl
    .files = Filer med ét JSON-objekt pr. linje; uden filer læses standardinput
    .region = Landet, som numre uden landekode læses i, når linjen ikke selv nævner et
cli-read-note = Find løfterne i noter
    .example = twopocket read note noter.jsonl --jsonl
    .files = Filer med ét JSON-objekt pr. linje; uden filer læses standardinput
cli-read-invitation = Find, hvad kaffeinvitationer mangler: emne, motiv, noget til modtageren
    .example = twopocket read invitation invitationer.jsonl --jsonl
    .files = Filer med ét JSON-objekt pr. linje; uden filer læses standardinput
cli-read-message = Find, hvad beskeder gør: beder om job, sælger, takker, praler og mere
    .example = twopocket read message beskeder.jsonl --jsonl
    .files = Filer med ét JSON-objekt pr. linje; uden filer læses standardinput
