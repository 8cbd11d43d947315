package app.twopocket

/** The backs of the cards: notes taken about the person the same evening, out of sight. */
class BackRoom internal constructor(private val lanes: Lanes, private val room: Backs) {
    /** Writes the back of a card, in place of what stood there, and proposes the promises found in its text. */
    suspend fun write(card: CardId, notes: Notes): Back = lanes.write { room.write(card, notes) }

    /** The back of a card; null while nothing stands on it. */
    suspend fun get(card: CardId): Back? = lanes.read { room.get(card) }

    /** Promises found on the back of a card that wait to be accepted or dismissed. */
    suspend fun proposals(card: CardId): List<Proposal> = lanes.read { room.proposals(card) }
}
