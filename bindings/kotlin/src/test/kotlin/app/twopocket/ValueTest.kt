package app.twopocket

import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.OffsetDateTime
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** What crosses arrives as it left. */
class ValueTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `ids, moments, days and times come back as types of their own`() = companion(folder) {
        val night = it.events.begin(
            NewEvent(name = "Harbour night", starts = LocalDateTime.parse("2026-11-19T17:30"), ends = LocalDateTime.parse("2026-11-20T01:00")),
        )
        assertEquals(LocalDate.of(2026, 11, 19), night.nightOf)
        assertEquals(OffsetDateTime.parse("2026-11-19T17:30+01:00"), night.starts.local)
        assertEquals(OffsetDateTime.parse("2026-11-20T01:00+01:00"), night.ends?.local)
        assertEquals(night, it.events.current())
        val card = it.line("Signe Raun")
        assertEquals(card, it.cards.get(CardId(card.id.value)))
        assertNotEquals<Any>(card.id, EventId(card.id.value))
        it.pockets.put(card.id, Pocket.RIGHT)
        val followUp = it.followUps.get(it.followUps.queue(LocalDate.of(2026, 11, 20)).items.single().id)
        assertEquals(LocalTime.of(9, 0), followUp.plannedTime)
        assertEquals(LocalDate.of(2026, 11, 22), followUp.deadline)
    }

    @Test
    fun `text goes there and back as it is, whatever it is written in`() = companion(folder) {
        val texts = listOf(
            "Zoë 👩🏽‍💻🇩🇰", // emoji of several code points, beyond the basic plane
            "A\u030Asa Bla\u030Aba\u0308r", // combining marks, not composed
            "نور الهدى", // right to left
            "\u202Eמשה\u202C Cohen", // with direction marks
            "𝒮igne\u0000\uFFFD", // beyond the basic plane, a zero and a replacement character
            "名刺 ÆØÅ æøå ẞ",
        )
        for (text in texts) {
            val event = it.events.plan(NewEvent(name = "x", purpose = text, starts = LocalDateTime.parse("2026-12-01T18:00")))
            assertEquals(text, it.events.get(event.id).purpose)
            val arena = it.arenas.add(ArenaDetails(name = "x", contribution = text))
            assertEquals(text, it.arenas.get(arena.id).contribution)
            val card = it.cards.capture(Capture.Line(text)).card
            val notes = Notes(text, detail = text, interests = listOf(text), openness = Openness.IN_GROUP)
            it.backs.write(card.id, notes)
            assertEquals(notes, it.backs.get(card.id)?.notes)
            assertContentEquals(text.toByteArray(), it.cards.raw(card.id).single().bytes)
        }
    }

    @Test
    fun `each kind of field crosses with its parts, both ways`() = companion(folder) {
        val card = it.line("Signe Raun")
        val values = mapOf(
            FieldKind.PHONE to Value.Phone(Phone("+4522334455", PhoneKind.MOBILE, "7")),
            FieldKind.ADDRESS to Value.Address(Address(street = "Kajen 1", city = "Aarhus", country = "DK")),
            FieldKind.BIRTHDAY to Value.Birthday(Birthday(null, 2u, 29u)),
            FieldKind.EMAIL to Value.Email("signe@havgaard.example"),
            FieldKind.OTHER to Value.Other("X-SPOUSE", "Bo"),
        )
        for ((kind, value) in values) {
            val field = it.cards.edit(card.id, kind, listOf(value)).fields.single { it.value == value }
            assertEquals(Source.TYPED, field.source)
        }
        assertTrue(it.cards.get(card.id).fields.map { it.value }.containsAll(values.values))
    }

    @Test
    fun `a contact file crosses as its bytes`() = companion(folder) {
        val file = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Signe Raun\r\nEMAIL:signe@havgaard.example\r\nEND:VCARD\r\n".toByteArray()
        val captured = it.cards.capture(Capture.File(file))
        assertEquals("Signe Raun", captured.card.name)
        assertEquals(Form.FILE, captured.card.form)
        assertContentEquals(file, it.cards.raw(captured.card.id).single().bytes)
        assertTrue(it.cards.capture(Capture.File(file)).again)
    }

    @Test
    fun `times are told to the millisecond`() = companion(folder) {
        val instant = at("2026-11-19T21:00").plusMillis(1)
        it.setNow(instant)
        val card = it.line("Signe Raun")
        assertEquals(instant, card.captured.instant)
        assertEquals(instant, it.cards.get(card.id).captured.instant)
        assertEquals(OffsetDateTime.parse("2026-11-19T21:00:00.001+01:00"), card.captured.local)
        val early = java.time.Instant.ofEpochMilli(-1)
        it.setNow(early)
        assertEquals(early, it.now().instant)
    }

    @Test
    fun `what changed since a revision is told in the order of its last change`() = companion(folder) {
        val night = it.events.begin()
        val before = it.revision()
        val card = it.line("Signe Raun")
        val changes = it.changesSince(before)
        assertTrue(changes.any { change -> change.room == Room.CARD && change.uid == card.id.value })
        assertTrue(changes.all { change -> change.revision > before && change.uid != night.id.value || change.room == Room.EVENT })
        assertEquals(changes.map { change -> change.revision }.sorted(), changes.map { change -> change.revision })
        assertEquals(emptyList(), it.changesSince(it.revision()))
    }

    @Test
    fun `time stands until it is set, and zones can change`() = companion(folder) {
        assertEquals(evening, it.now().instant)
        it.setNow(at("2026-11-19T21:00"))
        it.setZone("Europe/Helsinki")
        assertEquals(OffsetDateTime.parse("2026-11-19T22:00+02:00"), it.line("Signe Raun").captured.local)
        it.setZone("Nowhere/Land")
        assertEquals("Nowhere/Land", it.now().zone)
    }

    @Test
    fun `the machine's clock is a time source too, and can't be set`() = companion(folder, TimeSource.System("UTC")) {
        val before = System.currentTimeMillis()
        assertTrue(it.line("Signe Raun").captured.atMs in before..before + 10_000)
        assertEquals(Reason.NOT_MANUAL, failure<CompanionException.Invalid> { it.setNow(evening) }.reason)
    }

    @Test
    fun `pages follow each other to the end`() = companion(folder) {
        repeat(5) { number -> it.line("Guest number $number") }
        val first = it.cards.list(page = PageRequest(limit = 2u))
        assertEquals(2 to 5uL, first.items.size to first.total)
        val second = it.cards.list(page = PageRequest(after = first.next, limit = 2u))
        val last = it.cards.list(page = PageRequest(after = second.next, limit = 2u))
        assertNull(last.next)
        assertEquals(5, (first.items + second.items + last.items).map { it.id }.toSet().size)
    }

    @Test
    fun `puts are taken back one by one`() = companion(folder) {
        val card = it.line("Signe Raun")
        assertNull(it.pockets.undo(card.event))
        assertEquals(Pocket.LEFT, it.pockets.put(card.id, Pocket.LEFT).pocket)
        assertEquals(Pocket.UNSORTED, it.pockets.undo(card.event)?.pocket)
        assertEquals(listOf(true), it.pockets.history(card.event).items.map { it.takenBack })
    }

    @Test
    fun `many callers at once get each their answer`() = companion(folder) {
        val cards = coroutineScope {
            List(50) { number -> async { it.line("Guest number $number").also { card -> it.cards.get(card.id) } } }.awaitAll()
        }
        assertEquals(50, cards.map { it.id }.toSet().size)
        assertEquals(50uL, it.cards.list().total)
    }
}
