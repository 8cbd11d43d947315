package app.twopocket

/** Arenas: where one networks and why, and whom the user wants to know there. */
class ArenaRoom internal constructor(private val lanes: Lanes, private val room: Arenas) {
    /** Adds an arena. */
    suspend fun add(arena: ArenaDetails): Arena = lanes.write { room.add(arena) }

    /** Changes an arena: what is not given stays, and an empty text takes away what stood there. */
    suspend fun edit(arena: ArenaId, details: ArenaDetails): Arena = lanes.write { room.edit(arena, details) }

    /** One arena. */
    suspend fun get(arena: ArenaId): Arena = lanes.read { room.get(arena) }

    /** All arenas by name. */
    suspend fun list(page: PageRequest = PageRequest()): ArenaPage = lanes.read { room.list(page) }

    /** Writes down somebody the user wants to know. If they were met there already, the wish is fulfilled at once. */
    suspend fun wish(arena: ArenaId, wish: NewWish): Wish = lanes.write { room.wish(arena, wish) }

    /** An arena's wish list, in the order in which it was written. */
    suspend fun wishes(arena: ArenaId, page: PageRequest = PageRequest()): WishPage = lanes.read { room.wishes(arena, page) }

    /** The user says who a wish turned out to be, where no name told; null takes that back. */
    suspend fun found(wish: WishId, contact: ContactId?): Wish = lanes.write { room.found(wish, contact) }

    /** Takes a wish off the list. */
    suspend fun unwish(wish: WishId): Unit = lanes.write { room.unwish(wish) }

    /** The people met at an arena's nights, by name, with what the user can contribute to each. */
    suspend fun members(arena: ArenaId, page: PageRequest = PageRequest()): ArenaMemberPage =
        lanes.read { room.members(arena, page) }

    /** Notes what the user can contribute to somebody met there; an empty text takes the note away. */
    suspend fun contributeTo(arena: ArenaId, contact: ContactId, text: String): ArenaMember =
        lanes.write { room.contributeTo(arena, contact, text) }
}
