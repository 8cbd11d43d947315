import Foundation

/// The user's own card, signature and introduction, and the paper cards left.
public struct OwnCardRoom: Sendable {
    private let lanes: Lanes
    private let room: OwnCards

    init(_ lanes: Lanes, _ room: OwnCards) { (self.lanes, self.room) = (lanes, room) }

    /// The own card as it stands.
    public func get() async throws(CompanionError) -> OwnCard {
        try await lanes.read { [room] in try room.get() }
    }

    /// Replaces what stands on it, and returns it: each part as whoever scans the card will read it.
    public func save(_ details: OwnDetails) async throws(CompanionError) -> OwnCard {
        try await lanes.write { [room] in try room.save(details: details) }
    }

    /// The own card as a code.
    public func code() async throws(CompanionError) -> OwnCode {
        try await lanes.read { [room] in try room.code() }
    }

    /// What stands under letters in a language; in the user's own for nil.
    public func signature(_ language: Language? = nil) async throws(CompanionError) -> Signature {
        try await lanes.read { [room] in try room.signature(language: language) }
    }

    /// Compares the links of a text with those of the card.
    public func checkSignature(_ text: String) async throws(CompanionError) -> SignatureCheck {
        try await lanes.read { [room] in try room.checkSignature(text: text) }
    }

    /// How the user introduces themselves in a language; in their own for nil.
    public func introduction(_ language: Language? = nil) async throws(CompanionError) -> OwnIntroduction {
        try await lanes.read { [room] in try room.introduction(language: language) }
    }

    /// Checks an introduction without keeping it.
    public func checkIntroduction(
        _ text: String, _ language: Language? = nil
    ) async throws(CompanionError) -> OwnIntroduction {
        try await lanes.read { [room] in try room.checkIntroduction(text: text, language: language) }
    }

    /// Keeps an introduction, whatever its faults, and returns it with them. An empty text takes it away.
    public func introduce(_ text: String, _ language: Language? = nil) async throws(CompanionError) -> OwnIntroduction {
        try await lanes.write { [room] in try room.introduce(text: text, language: language) }
    }

    /// The paper cards left, for the night that is begun or comes next.
    public func paper() async throws(CompanionError) -> PaperCards {
        try await lanes.read { [room] in try room.paper() }
    }

    /// Says how many paper cards there are; nil stops counting them.
    public func countPaper(_ left: UInt32?) async throws(CompanionError) -> PaperCards {
        try await lanes.write { [room] in try room.countPaper(left: left) }
    }

    /// So many paper cards were handed out; the count never falls below none.
    public func handed(_ cards: UInt32 = 1) async throws(CompanionError) -> PaperCards {
        try await lanes.write { [room] in try room.handed(cards: cards) }
    }
}

extension IntroductionFault {
    /// What it is called; with `.better` behind its key, what to say instead.
    public var saying: Saying { sayingOfIntroductionFault(fault: self) }
}

extension OwnLink {
    /// What it leads to, as it is called in every language; nil for a page of one's own.
    public var called: String? { nameOfLink(kind: kind) }
}

extension Qr {
    /// The code as a PNG of one bit a pixel, eight pixels a module, its quiet zone around it.
    public func png() -> Data { pngOfQr(qr: self) }

    /// The code as an SVG of its own, with a title and a description for whoever can't see it.
    public func svg(title: String, description: String) -> String {
        svgOfQr(qr: self, title: title, description: description)
    }
}
