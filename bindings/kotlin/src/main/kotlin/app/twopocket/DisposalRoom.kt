package app.twopocket

/** What is due to be erased, and what is held. */
class DisposalRoom internal constructor(private val lanes: Lanes, private val room: Disposal) {
    /** The cards in the left pocket, each with when it will be erased or what holds it. */
    suspend fun left(): List<Card> = lanes.read { room.left() }

    /** Erases a left card now, also one that a promise holds; the promise is released. This can't be undone. */
    suspend fun erase(card: CardId): Erasure = lanes.write { room.erase(card) }

    /** Whether all that was erased is gone from the file's bytes. It tries once more if not, so it is a write. */
    suspend fun status(): Erasure = lanes.write { room.status() }
}
