import Foundation

// A type each, so that a card's id can't be taken for an event's. UniFFI makes none for a custom type over a UUID, so they
// are written here, in the generated code's own module; `uniffi.toml` says how they are made and read.

/// The id of a thing in the store. It prints in small letters, as everywhere else; Foundation's `UUID` prints in capitals.
public protocol TypedId: Hashable, Sendable, CustomStringConvertible {
    var value: UUID { get }
    init(value: UUID)
}

extension TypedId {
    public var description: String { value.uuidString.lowercased() }
}

/// An arena's id.
public struct ArenaId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// A card's id.
public struct CardId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// A coffee invitation's id.
public struct CoffeeId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// A contact's id.
public struct ContactId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// A conversation's id.
public struct ConversationId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// An effort's id.
public struct EffortId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// An event's id.
public struct EventId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of help offered to the user.
public struct HelpOfferId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of an item of the queue: a follow-up, a promise, or an event with cards to sort.
public struct ItemId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of a file of contacts that was brought in.
public struct ImportId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// An introduction's id.
public struct IntroductionId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of a merge of two contacts.
public struct MergeId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of an offer, a need or an interest.
public struct NeedId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of one time that an opener was shown or said.
public struct OpenerUseId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of an entry of a prep list.
public struct PrepId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// A promise's id.
public struct PromiseId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of a promise that was found in a text and proposed.
public struct ProposalId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of something received.
public struct ReceivedId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of a contact that was noted.
public struct TouchId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

/// The id of a wish of an arena's wish list.
public struct WishId: TypedId {
    public let value: UUID
    public init(value: UUID) { self.value = value }
}

extension UUID {
    init(bytes: Data) {
        var raw: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &raw) { _ = bytes.copyBytes(to: $0) }
        self.init(uuid: raw)
    }

    var bytes: Data { withUnsafeBytes(of: uuid) { Data($0) } }
}
