package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalTime
import kotlin.io.path.copyTo
import kotlin.io.path.createDirectory
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** A database of every version there ever was opens, and holds what was put into it. */
class GoldenTest {
    @TempDir
    lateinit var temporary: Path

    @Test
    fun `every old database opens with all that was in it`() {
        val golden = Path.of(System.getProperty("twopocket.root")).resolve("tests/databases").listDirectoryEntries("v*.db")
        assertTrue(golden.size >= 2, "$golden")
        for (file in golden) {
            val folder = temporary.resolve(file.name).createDirectory()
            file.copyTo(folder.resolve("night.db"))
            companion(folder, manualTime(at("2026-11-20T09:30"), ZONE)) { holds(it) }
        }
    }

    private suspend fun holds(all: TwoPocket) {
        assertEquals(emptyList(), all.backups.check())
        val people = all.people.find().items
        assertEquals(listOf("Anna Holt", "Peter Madsen", null), people.map { it.name })
        val anna = all.people.get(people[0].id)
        assertNotNull(anna.lastContact)
        assertEquals(listOf(PromiseState.OPEN), anna.promises.map { it.state })
        val notes = assertNotNull(all.backs.get(anna.cards[0].id)).notes
        assertEquals("swims in the harbour" to 4.toUByte(), notes.detail to notes.chemistry)
        val event = all.events.list().items.single()
        assertEquals("Harbour night" to "peers", event.name to event.purpose)
        val left = all.disposal.left().single()
        assertNull(assertNotNull(left.disposal).due, "a promise holds it")
        val photo = all.cards.list(event.id, Pocket.UNSORTED).items.single { it.hasPhoto }
        assertContentEquals(byteArrayOf(-1, -40, -1, -39), all.cards.photo(photo.id))
        val queue = all.followUps.queue().items
        assertEquals(listOf(ItemKind.SORT, ItemKind.FOLLOW_UP), queue.map { it.kind })
        assertEquals(LocalTime.of(9, 0), all.followUps.get(queue[1].id).plannedTime)
        all.line("Bo Lind") // and it is written to
    }
}
