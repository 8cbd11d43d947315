package app.twopocket

/** The people behind the cards. */
class PersonRoom internal constructor(private val lanes: Lanes, private val room: People) {
    /** People by name, organisation, title or address, from the first letter; all of them for an empty query. */
    suspend fun find(query: String = "", page: PageRequest = PageRequest()): PersonPage = lanes.read { room.find(query, page) }
}
