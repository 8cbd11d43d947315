## The own card in the terminal

own-card-empty = Your card is empty. Begin: twopocket own-card set --name "First Last"
own-card-no-name = Your card needs a name before it can be scanned: twopocket own-card set --name "First Last"
own-card-too-long = Your card has { $bytes } bytes, a QR code holds { $limit }. Take away: { $drop }
own-card-tagline = Tagline
own-card-paper = Paper cards
own-card-scan-hint = Hard to scan? On a light background: twopocket own-card qr --invert
own-card-written = Written: { $file }
own-signature-none = No signature yet: your card has no name. twopocket own-card set --name "First Last"
own-signature-missing = On your card and not in the signature: { $links }
own-signature-unknown = In the signature and not on your card: { $links }
own-signature-whole = Every link of your card is in it, and no other.
own-introduced-none = Nothing written in this language yet: your full name, what to expect of you, something to be curious about. twopocket own-card introduction TEXT
own-introduced-length = { $count ->
    [one] 1 word, about { $seconds } s to say
   *[other] { $count } words, about { $seconds } s to say
}
own-introduced-good = Short, and your name first: now say it aloud once.
own-paper-uncounted = Not counted. Say how many there are: twopocket own-card left NUMBER
own-paper-left = { $count ->
    [one] 1 left
   *[other] { $count } left
}
own-paper-low = { $left ->
    [one] 1 paper card
   *[other] { $left } paper cards
} left, { $enough ->
    [one] 1 is
   *[other] { $enough } are
} good to have for a night: they go faster than one thinks, and the best people come last. Hand them out with self-respect, one at a time.
own-paper-out = No paper cards left: have some printed, and show your code meanwhile (twopocket own-card qr).

cli-own-card = Your own card: as a code to scan, as a signature, in one sentence, on paper
    .example = twopocket own-card
cli-own-card-show = Show your card
    .example = twopocket own-card show
cli-own-card-set = Change what stands on your card; an empty text takes it away
    .example = twopocket own-card set --name "Rikke Dam" --mobile "20 30 40 50" --link linkedin.com/in/rikkedam
    .name = Your full name
    .title = What you do
    .organisation = Where you work
    .tagline = A line of what you stand for
    .mobile = Mobile number; may be given several times
    .phone = Phone number at work; may be given several times
    .email = E-mail address; may be given several times
    .link = Web address or profile; may be given several times
    .street = Street and number
    .postcode = Postal code
    .city = Town
    .country = Country, as in DK
cli-own-card-qr = Show your card as a QR code, or write it as a picture
    .example = twopocket own-card qr --png card.png
    .svg = Write it as SVG into this file
    .png = Write it as PNG into this file
    .invert = For a terminal with a light background
cli-own-card-signature = Show what stands under your letters, and check its links
    .example = twopocket own-card signature --check "Rikke, damkort.example"
    .check = Check this text instead
    .language-of-letter = Language of it; yours if none is named
cli-own-card-introduction = Show or write the sentence in which you introduce yourself, and check it
    .example = twopocket own-card introduction "Rikke Dam, I draw maps of places that are gone."
    .text = What you say; an empty text takes it away
    .language-of-letter = Language of it; yours if none is named
cli-own-card-left = How many paper cards are left
    .example = twopocket own-card left 40
    .number = So many there are
cli-own-card-handed = You handed out a paper card
    .example = twopocket own-card handed
    .number = How many; one unless you say so
