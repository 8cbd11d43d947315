package app.twopocket

import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.io.TempDir
import java.io.RandomAccessFile
import java.nio.file.Path
import java.time.LocalDate
import java.util.UUID
import kotlin.io.path.createDirectory
import kotlin.io.path.createSymbolicLinkPointingTo
import kotlin.io.path.fileSize
import kotlin.io.path.readBytes
import kotlin.io.path.writeText
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** Every error that can be provoked from here is caught by its own type, with its fields. */
class ErrorTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `what is not there says what it would have been`() = companion(folder) {
        assertEquals(Thing.CARD, failure<CompanionException.NotFound> { it.cards.get(CardId(UUID.randomUUID())) }.what)
        assertEquals(Thing.EVENT, failure<CompanionException.NotFound> { it.events.get(EventId(UUID.randomUUID())) }.what)
    }

    @Test
    fun `what was disposed of says when`() = companion(folder) {
        val night = it.events.begin()
        val card = it.line("Signe Raun")
        it.pockets.put(card.id, Pocket.LEFT)
        it.setNow(at("2026-11-19T23:10"))
        assertEquals(listOf(card.id), it.events.closeNight(night.id).erased)
        val erased = failure<CompanionException.Erased> { it.pockets.put(card.id, Pocket.RIGHT) }
        assertEquals(at("2026-11-19T23:10"), erased.at.instant)
        assertEquals(ZONE, erased.at.zone)
    }

    @Test
    fun `a request that can't be carried out says which part and why`() = companion(folder) {
        it.events.begin()
        val second = failure<CompanionException.Invalid> { it.events.begin() }
        assertEquals(Reason.ANOTHER_BEGUN, second.reason)
        val empty = failure<CompanionException.Invalid> { it.line("  ") }
        assertEquals(FieldName.CAPTURE to Reason.EMPTY, empty.field to empty.reason)
        val page = failure<CompanionException.Invalid> { it.people.find(page = PageRequest(limit = 201u)) }
        assertEquals(FieldName.PAGE to Reason.OUT_OF_RANGE, page.field to page.reason)
    }

    @Test
    fun `a day that no calendar of ours has is a request, not a fault`() = companion(folder) {
        val invalid = failure<CompanionException.Invalid> { it.followUps.queue(LocalDate.MAX) }
        assertEquals(FieldName.WHEN to Reason.UNREADABLE, invalid.field to invalid.reason)
        val box = ScanLine("Signe", listOf(1.0, 2.0, 3.0), 1.0, null, 0u, emptyList())
        val scan = Capture.Scan(Scan(emptyList(), listOf(box)))
        assertEquals(FieldName.CAPTURE, failure<CompanionException.Invalid> { it.cards.capture(scan) }.field)
    }

    @Test
    fun `a photo that is too large says how large one may be`() = companion(folder) {
        val limit = failure<CompanionException.TooLarge> { it.cards.capture(Capture.Photo(ByteArray(600_000), null)) }.limit
        assertEquals(512uL * 1024uL, limit)
    }

    @Test
    fun `a follow-up put off too long says its last day, and can be put off all the same`() = companion(folder) {
        val card = it.line("Signe Raun")
        it.pockets.put(card.id, Pocket.RIGHT)
        val item = it.followUps.queue(LocalDate.of(2026, 11, 20)).items.single()
        val late = LocalDate.of(2026, 11, 23)
        val past = failure<CompanionException.PastDeadline> { it.followUps.snooze(item.id, late) }
        assertEquals(LocalDate.of(2026, 11, 22), past.deadline)
        assertEquals(late, it.followUps.snooze(item.id, late, late = true).planned)
    }

    @Test
    fun `after the end every call says so`() = companion(folder) {
        val card = it.line("Signe Raun")
        it.shut()
        failure<CompanionException.Closed> { it.pockets.put(card.id, Pocket.RIGHT) }
        failure<CompanionException.Closed> { it.cards.list() }
        failure<CompanionException.Closed> { it.followUps.queue() }
        failure<CompanionException.Closed> { it.revision() }
        failure<CompanionException.Closed> { it.arenas.list() }
        failure<CompanionException.Closed> { it.settings.get() }
        failure<CompanionException.Closed> { it.reminders.toArm() }
        failure<CompanionException.Closed> { it.changesSince(0) }
        it.shut() // and the end itself may come twice
    }

    @Test
    fun `a store in a folder that is not there says so`() = companion(folder) {
        val elsewhere = options(folder.resolve("no such folder"))
        assertEquals(Thing.FILE, failure<CompanionException.NotFound> { TwoPocket.open(elsewhere) }.what)
    }

    @Test
    fun `a file that is something else is named so and left as it is`() = companion(folder) {
        val other = folder.resolve("letter").toFile().apply { mkdir() }.toPath()
        val letter = other.resolve("night.db").apply { writeText("Dear all, this is no database. ".repeat(100)) }
        val before = letter.readBytes()
        failure<CompanionException.NotADatabase> { TwoPocket.open(options(other)) }
        assertContentEquals(before, letter.readBytes())
    }

    @Test
    fun `a file of a newer version says both versions and is left as it is`() {
        val file = storeOf("Signe Raun")
        RandomAccessFile(file.toFile(), "rw").use {
            it.seek(USER_VERSION)
            it.writeInt(9_999)
        }
        val before = file.readBytes()
        fails<CompanionException.Newer> {
            assertEquals(9_999u, it.found)
            assertTrue(it.supported in 1u..<9_999u)
        }
        assertContentEquals(before, file.readBytes())
    }

    @Test
    fun `a damaged file says so`() {
        val file = storeOf("Signe Raun")
        RandomAccessFile(file.toFile(), "rw").use {
            it.seek(PAGE)
            it.write(ByteArray((file.fileSize() - PAGE).toInt()) { 0x5A })
        }
        fails<CompanionException.Damaged> {}
    }

    @Test
    fun `a store that another process holds is busy`() = companion(folder) {
        it.line("Signe Raun")
        held(folder.resolve("night.db-shm")).use { _ -> failure<CompanionException.Busy> { it.line("Bo Lind") } }
        assertEquals(1uL, it.cards.list().total)
    }

    @Test
    fun `a panic is an error that names a place, says nothing of what it said, and the next call works`() = companion(folder) {
        it.line("Signe Raun")
        val fault = failure<CompanionException.Internal> { provokePanic("Signe Raun") }
        assertTrue(fault.id.startsWith("panic at "), fault.id)
        assertFalse(fault.toString().contains("Signe"))
        assertEquals(1uL, it.cards.list().total)
        it.line("Bo Lind")
    }

    @Test
    fun `a store that can't be written says so`() = companion(folder) {
        val other = folder.resolve("other").createDirectory()
        other.resolve("night.db").createSymbolicLinkPointingTo(other.resolve("no such folder/night.db"))
        failure<CompanionException.ReadOnly> { TwoPocket.open(options(other)) }
    }

    @Test
    fun `no room left on the device says so`() = companion(folder) {
        it.line("Signe Raun")
        failure<CompanionException.StorageFull> { provokeStorageFull() }
        it.line("Bo Lind")
    }

    @Test
    fun `work that was cancelled says so`() = companion(folder) {
        it.backups.begin(folder.resolve("saved.db")).use { backup ->
            backup.cancel()
            failure<CompanionException.Cancelled> { backup.step() }
        }
    }

    /** The file of a store in which one line was captured. */
    private fun storeOf(line: String): Path {
        companion(folder) { it.line(line) }
        return folder.resolve("night.db")
    }

    private inline fun <reified E : CompanionException> fails(crossinline check: (E) -> Unit) = kotlinx.coroutines.runBlocking {
        check(failure<E> { TwoPocket.open(options(folder)).close() })
    }

    companion object {
        @JvmStatic
        @AfterAll
        fun `every kind of error was caught`() {
            val kinds = CompanionException::class.java.declaredClasses.filter { CompanionException::class.java.isAssignableFrom(it) }
            assertTrue(kinds.size >= 14, "$kinds")
            assertEquals(emptySet(), kinds.toSet() - caught)
        }

        /** Offset of the schema's version in the header of an SQLite file. */
        private const val USER_VERSION = 60L
        private const val PAGE = 4_096L
    }
}
