package app.twopocket

/** Offers, needs and interests, of the user and of contacts. */
class NeedRoom internal constructor(private val lanes: Lanes, private val room: Needs) {
    /** Notes an offer, need or interest of a contact, or of the user for null. What is noted already is returned. */
    suspend fun add(of: ContactId?, kind: NeedKind, text: String): Need = lanes.write { room.add(of, kind, text) }

    /** All that is noted of a contact, on the backs of their cards too; of the user for null. */
    suspend fun list(of: ContactId?): List<Need> = lanes.read { room.list(of) }

    /** Takes one away, and returns what is left of the same person. */
    suspend fun remove(need: NeedId): List<Need> = lanes.write { room.remove(need) }
}
