package app.twopocket

import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** What listeners hear. */
class ChangeTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `changes come in the order of the commits, whoever makes them`() = companion(folder) {
        it.events.begin()
        val before = it.revision()
        val heard = CopyOnWriteArrayList<Changed>()
        coroutineScope {
            // That the night began may be told a little after it was committed: to whoever listens by then.
            val later = it.changes.filter { change -> change.revision > before }
            val listening = launch(start = CoroutineStart.UNDISPATCHED) { later.take(20).toList(heard) }
            List(20) { number -> async { it.line("Guest number $number") } }.awaitAll()
            listening.join()
        }
        assertEquals(((before + 1)..(before + 20)).toList(), heard.map { it.revision })
        assertTrue(heard.all { Room.CARD in it.rooms })
    }

    @Test
    fun `a listener that throws harms nobody`() = runBlocking {
        val companion = TwoPocketCompanion.open(options(folder))
        companion.listen(listener { throw IllegalStateException("an exception of Signe's") })
        val heard = CompletableDeferred<Changed>()
        companion.listen(listener { heard.complete(it) })
        companion.events().begin(NewEvent())
        assertEquals(listOf(Room.EVENT), heard.await().rooms)
        assertEquals(companion.revision(), heard.await().revision)
        companion.shut()
    }

    @Test
    fun `a listener may call the companion, and end it`() = runBlocking {
        val companion = TwoPocketCompanion.open(options(folder))
        val heard = CompletableDeferred<Long>()
        companion.listen(listener {
            heard.complete(companion.revision())
            companion.shut()
        })
        companion.events().begin(NewEvent())
        assertEquals(1, heard.await())
    }

    private fun listener(hear: (Changed) -> Unit) = object : ChangeListener {
        override fun changed(change: Changed) = hear(change)
    }
}
