package app.twopocket

/** Two pockets: one gesture puts a card right (keep) or left (discard), and it can be undone all night. */
class PocketRoom internal constructor(private val lanes: Lanes, private val room: Pockets) {
    /** Puts a card into a pocket and returns it as it now stands. Putting it where it already is changes nothing. */
    suspend fun put(card: CardId, into: Pocket): Card = lanes.write { room.put(card, into) }

    /** Takes back the latest put of this night that has not been taken back; null when there is none left. */
    suspend fun undo(event: EventId): Card? = lanes.write { room.undo(event) }

    /** The puts of a night in order, those taken back included. */
    suspend fun history(event: EventId, page: PageRequest = PageRequest()): PutPage = lanes.read { room.history(event, page) }
}
