package app.twopocket

/** The user's own card, signature and introduction, and the paper cards left. */
class OwnCardRoom internal constructor(private val lanes: Lanes, private val room: OwnCards) {
    /** The own card as it stands. */
    suspend fun get(): OwnCard = lanes.read { room.get() }

    /** Replaces what stands on it, and returns it: each part as whoever scans the card will read it. */
    suspend fun save(details: OwnDetails): OwnCard = lanes.write { room.save(details) }

    /** The own card as a code. */
    suspend fun code(): OwnCode = lanes.read { room.code() }

    /** What stands under letters in a language; in the user's own for null. */
    suspend fun signature(language: Language? = null): Signature = lanes.read { room.signature(language) }

    /** Compares the links of a text with those of the card. */
    suspend fun checkSignature(text: String): SignatureCheck = lanes.read { room.checkSignature(text) }

    /** How the user introduces themselves in a language; in their own for null. */
    suspend fun introduction(language: Language? = null): OwnIntroduction = lanes.read { room.introduction(language) }

    /** Checks an introduction without keeping it. */
    suspend fun checkIntroduction(text: String, language: Language? = null): OwnIntroduction =
        lanes.read { room.checkIntroduction(text, language) }

    /** Keeps an introduction, whatever its faults, and returns it with them. An empty text takes it away. */
    suspend fun introduce(text: String, language: Language? = null): OwnIntroduction =
        lanes.write { room.introduce(text, language) }

    /** The paper cards left, for the night that is begun or comes next. */
    suspend fun paper(): PaperCards = lanes.read { room.paper() }

    /** Says how many paper cards there are; null stops counting them. */
    suspend fun countPaper(left: UInt?): PaperCards = lanes.write { room.countPaper(left) }

    /** So many paper cards were handed out; the count never falls below none. */
    suspend fun handed(cards: UInt = 1u): PaperCards = lanes.write { room.handed(cards) }
}

/** What a fault of an introduction is called; with `.better` behind its key, what to say instead. */
val IntroductionFault.saying: Saying
    get() = sayingOfIntroductionFault(this)

/** What the link leads to, as it is called in every language; null for a page of one's own. */
val OwnLink.called: String?
    get() = nameOfLink(kind)

/** The code as a PNG of one bit a pixel, eight pixels a module, its quiet zone around it. */
fun Qr.png(): ByteArray = pngOfQr(this)

/** The code as an SVG of its own, with a title and a description for whoever can't see it. */
fun Qr.svg(title: String, description: String): String = svgOfQr(this, title, description)
