package app.twopocket

/** What was received and offered, and the ties it makes. Judged over time, and never a debt. */
class TieRoom internal constructor(private val lanes: Lanes, private val room: Ties) {
    /** Logs something that a contact did for the user. Its thanks are planned, unless they were said aloud. */
    suspend fun receive(received: NewReceived): Received = lanes.write { room.receive(received) }

    /** What was received, of a contact or of all, the latest first. */
    suspend fun received(contact: ContactId? = null, page: PageRequest = PageRequest()): ReceivedPage =
        lanes.read { room.received(contact, page) }

    /** Takes something back that was logged by mistake, with its thanks. An offer taken up by it is open again. */
    suspend fun remove(received: ReceivedId): Unit = lanes.write { room.remove(received) }

    /** Logs help that a contact offered. */
    suspend fun offered(contact: ContactId, what: String): HelpOffer = lanes.write { room.offered(contact, what) }

    /** An offer was taken up: help was received, to be thanked for. */
    suspend fun takeUp(offer: HelpOfferId): Received = lanes.write { room.takeUp(offer) }

    /** An offer was declined. */
    suspend fun decline(offer: HelpOfferId): HelpOffer = lanes.write { room.decline(offer) }

    /** Takes back a decline said by mistake. */
    suspend fun reopen(offer: HelpOfferId): HelpOffer = lanes.write { room.reopen(offer) }

    /** Offers of a state, or all of them, the latest first. */
    suspend fun offers(state: OfferState? = null, page: PageRequest = PageRequest()): HelpOfferPage =
        lanes.read { room.offers(state, page) }

    /** Give and get with one contact. */
    suspend fun tie(contact: ContactId): Tie = lanes.read { room.tie(contact) }

    /** Give and get with everybody to whom the user gave, or of whom they received, by name. */
    suspend fun list(page: PageRequest = PageRequest()): TiePage = lanes.read { room.list(page) }

    /** Give and get with everybody together, over the last days; over all there are for null. */
    suspend fun overall(days: UInt? = null): GiveAndGet = lanes.read { room.overall(days) }
}
