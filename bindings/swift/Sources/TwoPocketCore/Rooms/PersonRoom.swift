/// The people behind the cards.
public struct PersonRoom: Sendable {
    private let lanes: Lanes
    private let room: People

    init(_ lanes: Lanes, _ room: People) { (self.lanes, self.room) = (lanes, room) }

    /// People by name, organisation, title or address, from the first letter; all of them for an empty query.
    public func find(_ query: String = "", page: PageRequest = PageRequest()) async throws(CompanionError) -> PersonPage {
        try await lanes.read { [room] in try room.find(query: query, page: page) }
    }

    /// One person's page.
    public func get(_ contact: ContactId) async throws(CompanionError) -> Person {
        try await lanes.read { [room] in try room.get(contact: contact) }
    }

    /// All that is held about a person: what they may ask to see.
    public func held(_ contact: ContactId) async throws(CompanionError) -> Held {
        try await lanes.read { [room] in try room.held(contact: contact) }
    }

    /// Adds a person by hand.
    public func add(_ person: NewPerson) async throws(CompanionError) -> Person {
        try await lanes.write { [room] in try room.add(person: person) }
    }

    /// Sets what a person shows of one kind: values not in the list are taken away, new ones count as typed.
    public func edit(_ contact: ContactId, _ kind: FieldKind, _ values: [Value]) async throws(CompanionError) -> Person {
        try await lanes.write { [room] in try room.edit(contact: contact, kind: kind, values: values) }
    }

    /// Sets the role.
    public func setRole(_ contact: ContactId, _ role: Role) async throws(CompanionError) -> Person {
        try await lanes.write { [room] in try room.setRole(contact: contact, role: role) }
    }

    /// Sets the language to write in; nil leaves it to be found.
    public func setLanguage(_ contact: ContactId, _ language: Language?) async throws(CompanionError) -> Person {
        try await lanes.write { [room] in try room.setLanguage(contact: contact, language: language) }
    }

    /// Sets how they are addressed; nil leaves it to the language.
    public func setTone(_ contact: ContactId, _ tone: Tone?) async throws(CompanionError) -> Person {
        try await lanes.write { [room] in try room.setTone(contact: contact, tone: tone) }
    }

    /// Known contacts who may be the person of this card, the likeliest first.
    public func recognised(_ card: CardId) async throws(CompanionError) -> [Recognised] {
        try await lanes.read { [room] in try room.recognised(card: card) }
    }

    /// Makes two contacts one. All that the absorbed one held goes to the kept one; it can be taken back.
    public func merge(keep: ContactId, absorb: ContactId) async throws(CompanionError) -> Person {
        try await lanes.write { [room] in try room.merge(keep: keep, absorb: absorb) }
    }

    /// Takes a merge back: everything returns to whom it belonged before.
    public func unmerge(_ merge: MergeId) async throws(CompanionError) -> Unmerged {
        try await lanes.write { [room] in try room.unmerge(merge: merge) }
    }

    /// These two are not the same person: they are not proposed again.
    public func notSame(_ one: ContactId, _ other: ContactId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.notSame(one: one, other: other) }
    }

    /// Erases a person with all their cards, entries and texts, whatever holds them. This can't be undone.
    public func erase(_ contact: ContactId) async throws(CompanionError) -> Erasure {
        try await lanes.write { [room] in try room.erase(contact: contact) }
    }
}
