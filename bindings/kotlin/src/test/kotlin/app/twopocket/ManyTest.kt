package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.minutes

/** Lists that are long. */
class ManyTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `ten thousand cards are listed in pages, each once and in order`() = companion(folder, patience = 5.minutes) {
        val captured = (0 until CARDS).chunked(NIGHT).flatMap { numbers ->
            val night = it.events.plan(NewEvent(name = "Night of ${name(numbers.first())}"))
            val file = numbers.joinToString("") { number -> "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name(number)}\r\nEND:VCARD\r\n" }
            it.cards.capture(Capture.File(file.toByteArray()), night.id).let { first -> listOf(first.card.id) + first.also }
        }
        assertEquals(CARDS, captured.size)
        val listed = mutableListOf<Card>()
        var after: String? = null
        do {
            val page = it.cards.list(page = PageRequest(after, 200u))
            assertEquals(CARDS.toULong(), page.total)
            assertTrue(page.items.size == 200 || page.next == null)
            listed += page.items
            after = page.next
        } while (after != null)
        assertEquals(captured, listed.map { card -> card.id })
        assertEquals(List(CARDS, ::name), listed.map { card -> card.name })
    }

    private fun name(number: Int) = "Guest ${letters(number)}"

    /** A name with a figure in it would be read as something else. */
    private fun letters(number: Int) =
        "$number".padStart(4, '0').map { 'a' + it.digitToInt() }.joinToString("").replaceFirstChar(Char::uppercase)

    private companion object {
        const val CARDS = 10_000

        /** Cards of one night, from one file. */
        const val NIGHT = 10
    }
}
