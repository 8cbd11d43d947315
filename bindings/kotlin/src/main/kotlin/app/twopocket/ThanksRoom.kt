package app.twopocket

/** What is to be done after favours: thanks, a report, a next give. */
class ThanksRoom internal constructor(private val lanes: Lanes, private val room: ThanksOwed) {
    /** What is open after favours and answered asks, in the order of the days planned. */
    suspend fun owed(page: PageRequest = PageRequest()): ThanksPage = lanes.read { room.owed(page) }

    /** One of them. */
    suspend fun get(item: ItemId): Thanks = lanes.read { room.get(item) }

    /** It was done by a letter, a call or another way. Logs the effort. */
    suspend fun done(item: ItemId, by: Channel): Thanks = lanes.write { room.done(item, by) }

    /** Takes back a done said by mistake, with the effort it logged. */
    suspend fun notDone(item: ItemId): Thanks = lanes.write { room.notDone(item) }

    /** Thanks were said aloud: that is all there is to do. Returns what was thanked for by it. */
    suspend fun saidAloud(contact: ContactId, event: EventId? = null): List<Thanks> =
        lanes.write { room.saidAloud(contact, event) }
}
