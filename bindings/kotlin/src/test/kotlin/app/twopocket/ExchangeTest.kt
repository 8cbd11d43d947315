package app.twopocket

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** Contacts from files and into files: long work, done in slices that others write between. */
class ExchangeTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `the queue is read and cards are captured while an import runs`() = companion(folder) {
        coroutineScope {
            val import = async { it.exchange.bringIn(contacts(300), stepMs = 0u) }
            repeat(10) { number ->
                assertEquals(0uL, it.followUps.queue().total)
                it.line("Late guest $number, Havgaard")
            }
            val done = import.await()
            assertEquals(ImportState.DONE to 300u, done.state to done.added)
        }
        assertEquals(310uL, it.people.find("").total)
    }

    @Test
    fun `an import cancelled half-way leaves nothing behind`() = companion(folder) {
        failure<CancellationException> {
            it.exchange.bringIn(contacts(60), stepMs = 0u) { throw CancellationException("enough") }
        }
        val cancelled = it.exchange.list().single()
        assertEquals(ImportState.TAKEN_BACK to 60u, cancelled.state to cancelled.takenBack)
        assertEquals(0uL, it.people.find("").total)
    }

    @Test
    fun `an import that was interrupted goes on after the store is opened again`() {
        lateinit var begun: Import
        companion(folder) {
            begun = it.exchange.begin(contacts(60))
            assertFalse(it.exchange.step(begun.id, 0u).finished)
        }
        companion(folder) {
            val found = it.exchange.list().single()
            assertEquals(ImportState.RUNNING to 35u, found.state to found.waiting)
            val steps = mutableListOf<ULong>()
            it.exchange.goOn(begun.id, 0u) { progress -> steps += progress.done }
            assertEquals(listOf(50uL, 60uL), steps)
            assertEquals(60u, it.exchange.get(begun.id).added)
        }
    }

    @Test
    fun `whom the user changed is left alone and named when an import is taken back`() = companion(folder) {
        val import = it.exchange.bringIn(contacts(3))
        val changed = it.people.find("").items.first().id
        it.people.setRole(changed, Role.PEER)
        val back = it.exchange.takeBack(import.id)
        assertEquals(listOf(changed) to 2u, back.left to back.takenBack)
        assertEquals(FieldName.IMPORT, failure<CompanionException.Invalid> { it.exchange.takeBack(import.id) }.field)
    }

    @Test
    fun `an export goes out in parts and comes in again`() = companion(folder) {
        it.exchange.bringIn(contacts(120))
        val parts = it.exchange.export(ExportFormat.VCARD).toList()
        assertTrue(parts.size > 1)
        assertContains(parts.joinToString(""), "X-BOAT;X-KNOTS=7:Pilen 119\r\n")
        val again = it.exchange.bringIn(parts.joinToString("").encodeToByteArray())
        assertEquals(120u to 0u, again.known to again.added)
        assertEquals(121, it.exchange.export(ExportFormat.CSV).toList().joinToString("").lines().count { it.isNotEmpty() })
    }

    private fun contacts(count: Int) = (0..<count).joinToString("") {
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Lind $it\r\nEMAIL:bo$it@lind.example\r\nUID:from-$it\r\n" +
            "X-BOAT;X-KNOTS=7:Pilen $it\r\nEND:VCARD\r\n"
    }.encodeToByteArray()
}
