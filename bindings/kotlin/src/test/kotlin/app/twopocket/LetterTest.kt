package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** What the user writes to those met: drafts of it, and the check. */
class LetterTest {
    @TempDir
    lateinit var folder: Path

    private val tomorrow = LocalDate.of(2026, 11, 20)

    @Test
    fun `the queue is tomorrow's as soon as a night is lived`() = companion(folder) {
        assertEquals(LocalDate.of(2026, 11, 19), it.followUps.queueDay())
        it.line("Signe Raun")
        assertEquals(tomorrow, it.followUps.queueDay())
        val letters = setOf(ItemKind.FOLLOW_UP, ItemKind.THANKS, ItemKind.REPORT)
        assertEquals(letters, ItemKind.entries.filter { kind -> kind.takesWords }.toSet())
    }

    @Test
    fun `a draft says what it lacks, and is in the language and the tone that were chosen`() = companion(folder) {
        val card = met(it)
        val item = it.followUps.queue(tomorrow).items.single()
        val draft = it.drafts.draft(item.id)
        assertEquals(Triple(DraftKind.FOLLOW_UP, card.contact, "Signe Raun"), Triple(draft.kind, draft.contact, draft.name))
        assertEquals(Language.EN to LanguageFrom.ASSUMED, draft.language to draft.languageFrom)
        for (missing in listOf(DraftMissing.Detail, DraftMissing.Signature, DraftMissing.Language(Language.EN))) {
            assertContains(draft.missing, missing)
        }
        val words = Words.of(Language.DE)
        assertContains(words[DraftMissing.Language(Language.EN).saying], "Englisch")
        for (missing in draft.missing) assertNotEquals(missing.saying.key, words[missing.saying])
        assertEquals(DraftPart.GREETING, draft.paragraphs.first().part)
        for (paragraph in draft.paragraphs) assertContains(draft.text, paragraph.text)
        val german = it.drafts.draft(item.id, Manner(Language.DE))
        assertEquals(Triple(Language.DE, LanguageFrom.CHOSEN, Tone.FORMAL), Triple(german.language, german.languageFrom, german.tone))
        assertContains(german.missing, DraftMissing.Tone)
        assertEquals(Tone.FAMILIAR, it.people.setTone(card.contact, Tone.FAMILIAR).tone)
        val familiar = it.drafts.draft(item.id, Manner(Language.DE))
        assertEquals(Tone.FAMILIAR to false, familiar.tone to (DraftMissing.Tone in familiar.missing))
        assertNull(it.people.setTone(card.contact, null).tone)
    }

    @Test
    fun `a repair tells the new day and changes nothing`() = companion(folder) {
        val signe = met(it).contact
        val promise = it.promises.add(NewPromise(signe, owner = Owner.ME, what = "send the report", due = tomorrow))
        val repair = it.drafts.repair(promise.id, tomorrow.plusDays(6))
        assertEquals(DraftKind.REPAIR, repair.kind)
        assertContains(repair.paragraphs.single { part -> part.part == DraftPart.REPAIR }.text, "report")
        assertEquals(promise, it.promises.get(promise.id))
        val past = failure<CompanionException.Invalid> { it.drafts.repair(promise.id, LocalDate.of(2026, 11, 18)) }
        assertEquals(FieldName.WHEN to Reason.IN_THE_PAST, past.field to past.reason)
    }

    @Test
    fun `thanks go back to the last favour, else to the conversation`() = companion(folder) {
        val signe = met(it).contact
        assertTrue(it.drafts.thanks(signe).paragraphs.none { part -> part.part == DraftPart.FAVOUR })
        it.ties.receive(NewReceived(signe, ReceivedKind.ADVICE, "where to moor"))
        val thanks = it.drafts.thanks(signe)
        assertEquals(DraftKind.THANKS to signe, thanks.kind to thanks.contact)
        assertContains(thanks.paragraphs.map { part -> part.part }, DraftPart.FAVOUR)
    }

    @Test
    fun `the check names each fault with its place and the better form`() = companion(folder) {
        val asking = "Could you give me a job in your department"
        val checked = it.checks.text("Thank you for the talk. $asking?", About(language = Language.EN))
        assertEquals(Language.EN, checked.language)
        assertContains(checked.merits, TextLabel.THANKS)
        val job = checked.findings.first()
        assertEquals(TextLabel.ASKS_FOR_JOB to Place(0u, 24u, 24u + asking.length.toUInt()), job.label to job.place)
        assertTrue(job.confidence in 0.5..1.0, "${job.confidence}")
        for (words in Language.entries.map { language -> Words.of(language) }) {
            for (key in listOf("", ".why", ".better").map { part -> job.better + part }) assertNotEquals(key, words[key])
        }
        val long = failure<CompanionException.Invalid> { it.checks.text("a".repeat(20_001)) }
        assertEquals(FieldName.TEXT to Reason.TOO_LONG, long.field to long.reason)
    }

    /** Somebody met at a night that was closed, by a user who writes English. */
    private suspend fun met(all: TwoPocket): Card {
        all.settings.set(all.settings.get().copy(language = Language.EN))
        val night = all.events.begin(NewEvent(name = "Pier night"))
        val card = all.line("Signe Raun").also { all.pockets.put(it.id, Pocket.RIGHT) }
        all.events.closeNight(night.id)
        return card
    }
}
