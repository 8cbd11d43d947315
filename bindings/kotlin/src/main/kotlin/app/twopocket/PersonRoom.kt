package app.twopocket

/** The people behind the cards. */
class PersonRoom internal constructor(private val lanes: Lanes, private val room: People) {
    /** People by name, organisation, title or address, from the first letter; all of them for an empty query. */
    suspend fun find(query: String = "", page: PageRequest = PageRequest()): PersonPage = lanes.read { room.find(query, page) }

    /** One person's page. */
    suspend fun get(contact: ContactId): Person = lanes.read { room.get(contact) }

    /** All that is held about a person: what they may ask to see. */
    suspend fun held(contact: ContactId): Held = lanes.read { room.held(contact) }

    /** Adds a person by hand. */
    suspend fun add(person: NewPerson): Person = lanes.write { room.add(person) }

    /** Sets what a person shows of one kind: values not in the list are taken away, new ones count as typed. */
    suspend fun edit(contact: ContactId, kind: FieldKind, values: List<Value>): Person =
        lanes.write { room.edit(contact, kind, values) }

    /** Sets the role. */
    suspend fun setRole(contact: ContactId, role: Role): Person = lanes.write { room.setRole(contact, role) }

    /** Sets the language to write in; null leaves it to be found. */
    suspend fun setLanguage(contact: ContactId, language: Language?): Person =
        lanes.write { room.setLanguage(contact, language) }

    /** Sets how they are addressed; null leaves it to the language. */
    suspend fun setTone(contact: ContactId, tone: Tone?): Person = lanes.write { room.setTone(contact, tone) }

    /** Known contacts who may be the person of this card, the likeliest first. */
    suspend fun recognised(card: CardId): List<Recognised> = lanes.read { room.recognised(card) }

    /** Makes two contacts one. All that the absorbed one held goes to the kept one; it can be taken back. */
    suspend fun merge(keep: ContactId, absorb: ContactId): Person = lanes.write { room.merge(keep, absorb) }

    /** Takes a merge back: everything returns to whom it belonged before. */
    suspend fun unmerge(merge: MergeId): Unmerged = lanes.write { room.unmerge(merge) }

    /** These two are not the same person: they are not proposed again. */
    suspend fun notSame(one: ContactId, other: ContactId): Unit = lanes.write { room.notSame(one, other) }

    /** Erases a person with all their cards, entries and texts, whatever holds them. This can't be undone. */
    suspend fun erase(contact: ContactId): Erasure = lanes.write { room.erase(contact) }
}
