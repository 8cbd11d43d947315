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

    /** Networking events and their nights. */
    val events = EventRoom(lanes, companion.events())

    /** Captures and cards. */
    val cards = CardRoom(lanes, companion.cards())

    /** The people behind the cards. */
    val people = PersonRoom(lanes, companion.people())

    /** The two pockets. */
    val pockets = PocketRoom(lanes, companion.pockets())

    /** The follow-up queue. */
    val followUps = FollowUpRoom(lanes, companion.followUps())

    /** The time it is for the companion. */
    fun now(): Moment = companion.now()

    /** The phone has travelled: later moments are lived in this zone, an IANA name. */
    suspend fun setZone(zone: String): Unit = lanes.write { companion.setZone(zone) }

    /** Sets a manual clock. */
    suspend fun setNow(at: Instant): Unit = lanes.write { companion.setNow(at.toEpochMilli()) }

    /** The store's revision: it rises by one with every commit that changes something. */
    suspend fun revision(): Long = lanes.read { companion.revision() }

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
