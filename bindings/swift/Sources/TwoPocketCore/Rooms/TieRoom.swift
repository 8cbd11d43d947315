/// What was received and offered, and the ties it makes. Judged over time, and never a debt.
public struct TieRoom: Sendable {
    private let lanes: Lanes
    private let room: Ties

    init(_ lanes: Lanes, _ room: Ties) { (self.lanes, self.room) = (lanes, room) }

    /// Logs something that a contact did for the user. Its thanks are planned, unless they were said aloud.
    public func receive(_ received: NewReceived) async throws(CompanionError) -> Received {
        try await lanes.write { [room] in try room.receive(received: received) }
    }

    /// What was received, of a contact or of all, the latest first.
    public func received(
        _ contact: ContactId? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> ReceivedPage {
        try await lanes.read { [room] in try room.received(contact: contact, page: page) }
    }

    /// Takes something back that was logged by mistake, with its thanks. An offer taken up by it is open again.
    public func remove(_ received: ReceivedId) async throws(CompanionError) {
        try await lanes.write { [room] in try room.remove(received: received) }
    }

    /// Logs help that a contact offered.
    public func offered(_ contact: ContactId, _ what: String) async throws(CompanionError) -> HelpOffer {
        try await lanes.write { [room] in try room.offered(contact: contact, what: what) }
    }

    /// An offer was taken up: help was received, to be thanked for.
    public func takeUp(_ offer: HelpOfferId) async throws(CompanionError) -> Received {
        try await lanes.write { [room] in try room.takeUp(offer: offer) }
    }

    /// An offer was declined.
    public func decline(_ offer: HelpOfferId) async throws(CompanionError) -> HelpOffer {
        try await lanes.write { [room] in try room.decline(offer: offer) }
    }

    /// Takes back a decline said by mistake.
    public func reopen(_ offer: HelpOfferId) async throws(CompanionError) -> HelpOffer {
        try await lanes.write { [room] in try room.reopen(offer: offer) }
    }

    /// Offers of a state, or all of them, the latest first.
    public func offers(
        _ state: OfferState? = nil, page: PageRequest = PageRequest()
    ) async throws(CompanionError) -> HelpOfferPage {
        try await lanes.read { [room] in try room.offers(state: state, page: page) }
    }

    /// Give and get with one contact.
    public func tie(_ contact: ContactId) async throws(CompanionError) -> Tie {
        try await lanes.read { [room] in try room.tie(contact: contact) }
    }

    /// Give and get with everybody to whom the user gave, or of whom they received, by name.
    public func list(page: PageRequest = PageRequest()) async throws(CompanionError) -> TiePage {
        try await lanes.read { [room] in try room.list(page: page) }
    }

    /// Give and get with everybody together, over the last days; over all there are for nil.
    public func overall(days: UInt32? = nil) async throws(CompanionError) -> GiveAndGet {
        try await lanes.read { [room] in try room.overall(days: days) }
    }
}
