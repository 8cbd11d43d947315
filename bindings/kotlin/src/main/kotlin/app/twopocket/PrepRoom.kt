package app.twopocket

/** Prep lists: the people expected at an event, with what is known of them. */
class PrepRoom internal constructor(private val lanes: Lanes, private val room: PrepLists) {
    /** Adds somebody to an event's prep list. If they were captured at it already, they are found at once. */
    suspend fun add(event: EventId, person: PrepDetails): Prep = lanes.write { room.add(event, person) }

    /** Changes an entry: what is not given stays, and an empty text takes away what stood there. */
    suspend fun edit(prep: PrepId, person: PrepDetails): Prep = lanes.write { room.edit(prep, person) }

    /** The user says who an entry turned out to be, where no name told; null takes that back. */
    suspend fun found(prep: PrepId, contact: ContactId?): Prep = lanes.write { room.found(prep, contact) }

    /** Takes somebody off the list. */
    suspend fun remove(prep: PrepId): Unit = lanes.write { room.remove(prep) }

    /** An event's prep list, in the order in which it was written. */
    suspend fun list(event: EventId, page: PageRequest = PageRequest()): PrepPage = lanes.read { room.list(event, page) }
}
