package app.twopocket

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.channels.BufferOverflow
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.SharedFlow
import kotlinx.coroutines.flow.asSharedFlow
import kotlinx.coroutines.withContext
import java.time.Instant

/**
 * The open store and its rooms, off the main thread. Everything is called from here; the generated objects are called from
 * nowhere else.
 *
 * Calls fail with a [CompanionException]. After [shut] or [close] every call fails with [CompanionException.Closed].
 */
class TwoPocket private constructor(private val companion: TwoPocketCompanion) : AutoCloseable {
    private val lanes = Lanes()
    private val heard = MutableSharedFlow<Changed>(extraBufferCapacity = 64, onBufferOverflow = BufferOverflow.DROP_OLDEST)

    /** What commits changed, in their order. A slow collector loses the oldest, never the newest. */
    val changes: SharedFlow<Changed> = heard.asSharedFlow()

    /** Arenas and their wish lists. */
    val arenas = ArenaRoom(lanes, companion.arenas())

    /** Networking events and their nights. */
    val events = EventRoom(lanes, companion.events())

    /** Prep lists. */
    val prep = PrepRoom(lanes, companion.prep())

    /** Captures and cards. */
    val cards = CardRoom(lanes, companion.cards())

    /** The people behind the cards. */
    val people = PersonRoom(lanes, companion.people())

    /** Talks that went somewhere. */
    val conversations = ConversationRoom(lanes, companion.conversations())

    /** The two pockets. */
    val pockets = PocketRoom(lanes, companion.pockets())

    /** What is due to be erased, and what is held. */
    val disposal = DisposalRoom(lanes, companion.disposal())

    /** The backs of the cards. */
    val backs = BackRoom(lanes, companion.backs())

    /** Promises, and those proposed. */
    val promises = PromiseRoom(lanes, companion.promises())

    /** The follow-up queue. */
    val followUps = FollowUpRoom(lanes, companion.followUps())

    /** What the user did for the network: give, share, ask. */
    val efforts = EffortRoom(lanes, companion.efforts())

    /** What a phone is to arm. */
    val reminders = ReminderRoom(lanes, companion.reminders())

    /** Offers, needs and interests. */
    val needs = NeedRoom(lanes, companion.needs())

    /** Openers. */
    val openers = OpenerRoom(lanes, companion.openers())

    /** The user's own card, signature and introduction, and the paper cards left. */
    val ownCard = OwnCardRoom(lanes, companion.ownCard())

    /** Nights that are played, and the ladder for the shy. */
    val challenges = ChallengeRoom(lanes, companion.challenges())

    /** Cues. */
    val cues = CueRoom(lanes, companion.cues())

    /** What was received and offered, and the ties it makes. */
    val ties = TieRoom(lanes, companion.ties())

    /** The inner circle, peers and people ahead; the walk-through; who makes contact. */
    val circle = CircleRoom(lanes, companion.circle())

    /** Coffee invitations. */
    val coffees = CoffeeRoom(lanes, companion.coffees())

    /** Contacts brought together because one can cover the other's need. */
    val introductions = IntroductionRoom(lanes, companion.introductions())

    /** What is to be done after favours. */
    val thanks = ThanksRoom(lanes, companion.thanks())

    /** The check of whatever the user writes. */
    val checks = CheckRoom(lanes, companion.checks())

    /** Letters to those met, to be read over and sent. */
    val drafts = DraftRoom(lanes, companion.drafts())

    /** How well the network is used. */
    val review = ReviewRoom(lanes, companion.review())

    /** Days that are short enough to do, and what waits. */
    val pace = PaceRoom(lanes, companion.pace())

    /** Contacts from files and into files. */
    val exchange = ExchangeRoom(lanes, companion.exchange())

    /** Backups, restoring them, and the health of the store. */
    val backups = BackupRoom(lanes, companion.backups())

    /** The user's settings. */
    val settings = SettingsRoom(lanes, companion.settings())

    /** The time it is for the companion. */
    fun now(): Moment = companion.now()

    /** The phone has travelled: later moments are lived in this zone, an IANA name. */
    suspend fun setZone(zone: String): Unit = lanes.write { companion.setZone(zone) }

    /** Sets a manual clock. */
    suspend fun setNow(at: Instant): Unit = lanes.write { companion.setNow(at.toEpochMilli()) }

    /** The store's revision: it rises by one with every commit that changes something. */
    suspend fun revision(): Long = lanes.read { companion.revision() }

    /** Everything that changed after a revision, in the order of its last change. */
    suspend fun changesSince(revision: Long): List<Change> = lanes.read { companion.changesSince(revision) }

    /** Ends all work: calls under way finish first. */
    suspend fun shut(): Unit = withContext(NonCancellable) { lanes.write { companion.shut() } }

    /** The same, blocking. */
    override fun close(): Unit = companion.shut()

    companion object {
        /** Opens the store, or makes it, and does what has come due. */
        suspend fun open(options: Options): TwoPocket = withContext(Dispatchers.IO) {
            TwoPocket(TwoPocketCompanion.open(options)).apply {
                companion.listen(object : ChangeListener {
                    override fun changed(change: Changed) {
                        heard.tryEmit(change)
                    }
                })
            }
        }
    }
}
