/// Arenas: where one networks and why, and whom the user wants to know there.
public struct ArenaRoom: Sendable {
    private let lanes: Lanes
    private let room: Arenas

    init(_ lanes: Lanes, _ room: Arenas) { (self.lanes, self.room) = (lanes, room) }

    /// Adds an arena.
    public func add(_ arena: ArenaDetails) async throws(CompanionError) -> Arena {
        try await lanes.write { [room] in try room.add(arena: arena) }
    }

    /// Changes an arena: what is not given stays, and an empty text takes away what stood there.
    public func edit(_ arena: ArenaId, _ details: ArenaDetails) async throws(CompanionError) -> Arena {
        try await lanes.write { [room] in try room.edit(arena: arena, details: details) }
    }

    /// One arena.
    public func get(_ arena: ArenaId) async throws(CompanionError) -> Arena {
        try await lanes.read { [room] in try room.get(arena: arena) }
    }

    /// All arenas by name.
    public func list(page: PageRequest = PageRequest()) async throws(CompanionError) -> ArenaPage {
        try await lanes.read { [room] in try room.list(page: page) }
    }

    /// Writes down somebody the user wants to know. If they were met there already, the wish is fulfilled at once.
    public func wish(_ arena: ArenaId, _ wish: NewWish) async throws(CompanionError) -> Wish {
        try await lanes.write { [room] in try room.wish(arena: arena, wish: wish) }
    }

    /// An arena's wish list, in the order in which it was written.
    public func wishes(_ arena: ArenaId, page: PageRequest = PageRequest()) async throws(CompanionError) -> WishPage {
        try await lanes.read { [room] in try room.wishes(arena: arena, page: page) }
    }

    /// The user says who a wish turned out to be, where no name told; nil takes that back.
    public func found(_ wish: WishId, _ contact: ContactId?) async throws(CompanionError) -> Wish {
        try await lanes.write { [room] in try room.found(wish: wish, contact: contact) }
    }

    /// Takes a wish off the list.
    public func unwish(_ wish: WishId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.unwish(wish: wish) }
    }

    /// The people met at an arena's nights, by name, with what the user can contribute to each.
    public func members(_ arena: ArenaId, page: PageRequest = PageRequest()) async throws(CompanionError) -> ArenaMemberPage {
        try await lanes.read { [room] in try room.members(arena: arena, page: page) }
    }

    /// Notes what the user can contribute to somebody met there; an empty text takes the note away.
    public func contributeTo(
        _ arena: ArenaId, _ contact: ContactId, _ text: String
    ) async throws(CompanionError) -> ArenaMember {
        try await lanes.write { [room] in try room.contributeTo(arena: arena, contact: contact, text: text) }
    }
}
