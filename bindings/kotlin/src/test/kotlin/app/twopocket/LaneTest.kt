package app.twopocket

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.io.TempDir
import java.lang.reflect.Modifier
import java.nio.file.Path
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.coroutines.Continuation
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** Who calls from where, and how many at once. */
@OptIn(ExperimentalCoroutinesApi::class)
class LaneTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `a call that waits does not hold the thread it was made from`() = companion(folder) { all ->
        all.line("Signe Raun")
        onOneThread {
            val holder = held(folder.resolve("night.db-shm"))
            val waiting = async { all.line("Bo Lind") }
            repeat(30) { delay(10) } // the one thread is free all the while
            assertTrue(waiting.isActive, "the store is held, and yet the call has returned")
            holder.close()
            waiting.await()
        }
        assertEquals(2uL, all.cards.list().total)
    }

    @Test
    fun `a read does not wait for a write`() = companion(folder) { all ->
        all.line("Signe Raun")
        onOneThread {
            val holder = held(folder.resolve("night.db-shm"))
            val waiting = async { all.line("Bo Lind") }
            assertEquals(1uL, all.cards.list().total)
            assertTrue(waiting.isActive)
            holder.close()
            waiting.await()
        }
    }

    @Test
    fun `nothing in the wrapper can be called without suspending, but what waits for nothing`() {
        val rooms = TwoPocket::class.java.methods.map { it.returnType }.filter { it.name.endsWith("Room") }
        assertTrue(rooms.size >= 17, "$rooms")
        val ready = setOf("now", "close", "getChanges") + rooms.map { "get" + it.simpleName }
        for (type in rooms + TwoPocket::class.java + BackupWork::class.java) {
            val methods = type.declaredMethods.filter { Modifier.isPublic(it.modifiers) && !Modifier.isStatic(it.modifiers) }
            val blocking = methods.filter { it.parameterTypes.lastOrNull() != Continuation::class.java }
            // A flow does nothing before it is collected, which suspends.
            val idle = rooms + Flow::class.java
            val left = blocking.filter { it.name !in ready && it.returnType !in idle }.map { it.name }
            assertEquals(emptyList(), left, type.simpleName)
        }
    }

    @Test
    fun `eight callers at once, each on a thread of its own, get each their answer`() = runBlocking {
        val companion = TwoPocketCompanion.open(options(folder))
        val pool = Executors.newFixedThreadPool(8)
        val work = List(8) { caller ->
            Callable {
                List(10) { number ->
                    val line = "Guest number $number of caller $caller"
                    val card = companion.cards().capture(Capture.Line(line)).card
                    companion.pockets().put(card.id, if (number % 2 == 0) Pocket.RIGHT else Pocket.LEFT)
                    companion.people().find("", PageRequest())
                    assertEquals(line, companion.cards().raw(card.id).single().bytes.decodeToString())
                    card.id
                }
            }
        }
        val cards = pool.invokeAll(work).flatMap { it.get() }
        pool.shutdown()
        assertEquals(80, cards.toSet().size)
        val list = { pocket: Pocket -> companion.cards().list(null, pocket, PageRequest()).total }
        assertEquals(40uL to 40uL, list(Pocket.RIGHT) to list(Pocket.LEFT))
        companion.shut()
    }

    @Test
    fun `a database may be open twice, and each sees what the other wrote`() = companion(folder) { one ->
        TwoPocket.open(options(folder).copy(seed = null)).use { other -> // or both would make the same ids
            val card = one.line("Signe Raun")
            assertEquals(card, other.cards.get(card.id))
            coroutineScope {
                listOf(one, other).map { all -> async { repeat(10) { all.line("Guest number $it") } } }.awaitAll()
            }
            other.pockets.put(card.id, Pocket.LEFT)
            assertEquals(Pocket.LEFT, one.cards.get(card.id).pocket)
            assertEquals(one.revision(), other.revision())
        }
        assertTrue(one.cards.list().total > 0uL)
    }

    /** Where a shell's screens are: one thread, on which nothing may wait. */
    private suspend fun onOneThread(act: suspend CoroutineScope.() -> Unit) =
        Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { main -> withContext(main) { coroutineScope(act) } }
}
