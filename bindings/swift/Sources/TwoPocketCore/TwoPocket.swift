import Foundation

/// The open store and its rooms, off the main thread. Everything is called from here; the generated objects are called from
/// nowhere else.
///
/// Calls fail with a ``CompanionError``. After ``shut()`` every call fails with `Closed`; a call whose task was cancelled
/// before its turn came fails with `Cancelled`, and has done nothing.
public final class TwoPocket: Sendable {
    /// Arenas and their wish lists.
    public let arenas: ArenaRoom
    /// Networking events and their nights.
    public let events: EventRoom
    /// Prep lists.
    public let prep: PrepRoom
    /// Captures and cards.
    public let cards: CardRoom
    /// The people behind the cards.
    public let people: PersonRoom
    /// Talks that went somewhere.
    public let conversations: ConversationRoom
    /// The two pockets.
    public let pockets: PocketRoom
    /// What is due to be erased, and what is held.
    public let disposal: DisposalRoom
    /// The backs of the cards.
    public let backs: BackRoom
    /// Promises, and those proposed.
    public let promises: PromiseRoom
    /// The follow-up queue.
    public let followUps: FollowUpRoom
    /// What the user did for the network: give, share, ask.
    public let efforts: EffortRoom
    /// What was received and offered, and the ties it makes.
    public let ties: TieRoom
    /// The inner circle, peers and people ahead; the walk-through; who makes contact.
    public let circle: CircleRoom
    /// Coffee invitations.
    public let coffees: CoffeeRoom
    /// Contacts brought together because one can cover the other's need.
    public let introductions: IntroductionRoom
    /// What is to be done after favours.
    public let thanks: ThanksRoom
    /// What a phone is to arm.
    public let reminders: ReminderRoom
    /// Offers, needs and interests.
    public let needs: NeedRoom
    /// Openers.
    public let openers: OpenerRoom
    /// The user's own card, signature and introduction, and the paper cards left.
    public let ownCard: OwnCardRoom
    /// Nights that are played, and the ladder for the shy.
    public let challenges: ChallengeRoom
    /// Cues.
    public let cues: CueRoom
    /// The check of whatever the user writes.
    public let checks: CheckRoom
    /// Letters to those met, to be read over and sent.
    public let drafts: DraftRoom
    /// How well the network is used.
    public let review: ReviewRoom
    /// Days that are short enough to do, and what waits.
    public let pace: PaceRoom
    /// Contacts from files and into files.
    public let exchange: ExchangeRoom
    /// Backups, restoring them, and the health of the store.
    public let backups: BackupRoom
    /// The user's settings.
    public let settings: SettingsRoom

    private let companion: TwoPocketCompanion
    private let lanes = Lanes()
    private let announcer = Announcer()

    private init(_ companion: TwoPocketCompanion) throws {
        self.companion = companion
        arenas = ArenaRoom(lanes, companion.arenas())
        events = EventRoom(lanes, companion.events())
        prep = PrepRoom(lanes, companion.prep())
        cards = CardRoom(lanes, companion.cards())
        people = PersonRoom(lanes, companion.people())
        conversations = ConversationRoom(lanes, companion.conversations())
        pockets = PocketRoom(lanes, companion.pockets())
        disposal = DisposalRoom(lanes, companion.disposal())
        backs = BackRoom(lanes, companion.backs())
        promises = PromiseRoom(lanes, companion.promises())
        followUps = FollowUpRoom(lanes, companion.followUps())
        efforts = EffortRoom(lanes, companion.efforts())
        ties = TieRoom(lanes, companion.ties())
        circle = CircleRoom(lanes, companion.circle())
        coffees = CoffeeRoom(lanes, companion.coffees())
        introductions = IntroductionRoom(lanes, companion.introductions())
        thanks = ThanksRoom(lanes, companion.thanks())
        reminders = ReminderRoom(lanes, companion.reminders())
        needs = NeedRoom(lanes, companion.needs())
        openers = OpenerRoom(lanes, companion.openers())
        ownCard = OwnCardRoom(lanes, companion.ownCard())
        challenges = ChallengeRoom(lanes, companion.challenges())
        cues = CueRoom(lanes, companion.cues())
        checks = CheckRoom(lanes, companion.checks())
        drafts = DraftRoom(lanes, companion.drafts())
        review = ReviewRoom(lanes, companion.review())
        pace = PaceRoom(lanes, companion.pace())
        exchange = ExchangeRoom(lanes, companion.exchange())
        backups = BackupRoom(lanes, companion.backups())
        settings = SettingsRoom(lanes, companion.settings())
        try companion.listen(listener: announcer)
    }

    deinit { announcer.finish() }

    /// Opens the store, or makes it, and does what has come due.
    public static func open(_ options: Options) async throws(CompanionError) -> TwoPocket {
        try await Lanes().write { try TwoPocket(TwoPocketCompanion.open(options: options)) }
    }

    /// What commits change from now on, in their order, until the store is shut. A slow reader loses the oldest, never the
    /// newest.
    public func changes() -> AsyncStream<Changed> { announcer.stream() }

    /// The time it is for the companion.
    public var now: Moment { companion.now() }

    /// The phone has travelled: later moments are lived in this zone, an IANA name.
    public func setZone(_ zone: String) async throws(CompanionError) {
        try await lanes.write { [companion] in companion.setZone(zone: zone) }
    }

    /// Sets a manual clock.
    public func setNow(_ now: Date) async throws(CompanionError) {
        try await lanes.write { [companion] in try companion.setNow(atMs: now.milliseconds) }
    }

    /// The store's revision: it rises by one with every commit that changes something.
    public func revision() async throws(CompanionError) -> Int64 {
        try await lanes.read { [companion] in try companion.revision() }
    }

    /// Everything that changed after a revision, in the order of its last change.
    public func changesSince(_ revision: Int64) async throws(CompanionError) -> [Change] {
        try await lanes.read { [companion] in try companion.changesSince(revision: revision) }
    }

    /// Ends all work: calls under way finish first, and streams of changes end after the last one. Cancelling does not stop it.
    public func shut() async {
        let shutting = Task { [lanes, companion] in try await lanes.write { companion.shut() } }
        _ = await shutting.result
        announcer.finish()
    }
}
