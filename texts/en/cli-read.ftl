## Help: the program as a whole, and the reader alone

cli-twopocket = Two pockets for a night of networking: capture cards, keep or discard, follow up in time.
    .example = twopocket night tests/samples/harbour-night
cli-global =
    .data = Database to use instead of the one in your data folder
    .zone = Time zone you are in, as in Europe/Copenhagen
    .at = Act as if it were this moment, as in 2026-11-19T21:40
    .language = Language of the program: da, sv, nb, de or en
    .json = Print the records as one JSON document
    .jsonl = Print the records as JSON, one a line
    .yes = Don't ask, answer yes
    .help = Show this help
    .version = Show the version

cli-read = Show what the reader makes of an input, without a database
cli-read-print = Read printed cards: recognised text as JSON, or photos
    .example = twopocket read print card.json photo.jpg --jsonl
    .files = Files with recognised lines (.json) or photos (.jpg, .png); standard input if none
    .region = Country in which numbers without a country code are read, as in DK
cli-read-vcard = Read contact files: vCard, MECARD, BIZCARD
    .example = twopocket read vcard contacts.vcf --region DK
    .files = Contact files of any encoding; standard input if none
    .region = Country in which numbers without a country code are read, as in DK
cli-read-line = Read lines about a person
    .example = twopocket read line lines.jsonl --jsonl
    .files = Files with one JSON object a line; standard input if none
    .region = Country in which numbers without a country code are read, where a line names none
cli-read-note = Find the promises in notes
    .example = twopocket read note notes.jsonl --jsonl
    .files = Files with one JSON object a line; standard input if none
cli-read-invitation = Find what coffee invitations lack: matter, motive, something for the receiver
    .example = twopocket read invitation invitations.jsonl --jsonl
    .files = Files with one JSON object a line; standard input if none
cli-read-message = Find what messages do: ask for a job, sell, thank, boast and more
    .example = twopocket read message messages.jsonl --jsonl
    .files = Files with one JSON object a line; standard input if none
