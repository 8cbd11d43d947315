package app.twopocket

/** Captures and cards. */
class CardRoom internal constructor(private val lanes: Lanes, private val room: Cards) {
    /** Captures a card. It joins the event named, else the one begun, else a night that begins now. */
    suspend fun capture(capture: Capture, event: EventId? = null): Captured = lanes.write { room.capture(capture, event) }

    /** One card. */
    suspend fun get(card: CardId): Card = lanes.read { room.get(card) }

    /** The cards of a night (of all nights without one), in the order in which they were captured. */
    suspend fun list(event: EventId? = null, pocket: Pocket? = null, page: PageRequest = PageRequest()): CardPage =
        lanes.read { room.list(event, pocket, page) }

    /** The captures behind a card, the first scan first. */
    suspend fun raw(card: CardId): List<Raw> = lanes.read { room.raw(card) }

    /** The card's photo, a JPEG. */
    suspend fun photo(card: CardId): ByteArray = lanes.read { room.photo(card) }

    /** Sets what the card says of one kind: values that are not in the list are taken away, new ones count as typed. */
    suspend fun edit(card: CardId, kind: FieldKind, values: List<Value>): Card = lanes.write { room.edit(card, kind, values) }

    /** The user has looked the fields over. The photo goes, unless photos are kept. */
    suspend fun confirm(card: CardId): Card = lanes.write { room.confirm(card) }

    /** Reads the raw capture again with the reader of today. What was typed stays. */
    suspend fun reread(card: CardId): Card = lanes.write { room.reread(card) }
}
