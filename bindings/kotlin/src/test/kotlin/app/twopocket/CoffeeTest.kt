package app.twopocket

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNull

/** Coffee invitations, in the rooms that no night asks. */
class CoffeeTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `one invitation of a person is under way until it is taken away`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        assertNull(it.coffees.underWay(signe))
        val prepared = it.coffees.prepare(signe, Homework(motive = "learn to splice", about = "splicing hemp"))
        assertEquals("learn to splice", prepared.motive)
        assertEquals(prepared.coffee, it.coffees.underWay(signe))
        val again = failure<CompanionException.Invalid> { it.coffees.prepare(signe) }
        assertEquals(FieldName.COFFEE to Reason.EXISTS, again.field to again.reason)
        it.coffees.remove(prepared.coffee.id)
        assertNull(it.coffees.underWay(signe))
        assertEquals(0uL, it.coffees.list().total)
    }

    @Test
    fun `the day of a meeting is agreed on and moved`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val coffee = it.coffees.prepare(signe, Homework(about = "splicing hemp")).coffee.id
        assertEquals(CoffeeState.SENT, it.coffees.sent(coffee).coffee.state)
        assertNull(it.coffees.accepted(coffee).coffee.meeting)
        val day = LocalDate.of(2026, 12, 1)
        assertEquals(day, it.coffees.meetOn(coffee, day).coffee.meeting)
    }

    @Test
    fun `findings and reasons have a text in every language`() = runBlocking {
        val findings = listOf(
            HomeworkFinding.OpenAgenda, HomeworkFinding.MeFocus, HomeworkFinding.MotiveUnknown, HomeworkFinding.MotiveUnstated,
            HomeworkFinding.MotiveHides(TextLabel.SELLS), HomeworkFinding.MotiveHides(TextLabel.ASKS_FOR_JOB),
            HomeworkFinding.MotiveDiffers, HomeworkFinding.NeedUnknown, HomeworkFinding.NothingToContribute,
            HomeworkFinding.WeakerForm, HomeworkFinding.BorrowedReason,
        )
        val reasons = listOf(
            CandidateReason.Offers("old maps"), CandidateReason.Wished, CandidateReason.Ahead, CandidateReason.Chemistry(5u),
        )
        for (words in Language.entries.map { language -> Words.of(language) }) {
            for (saying in findings.map { it.saying } + reasons.map { it.saying }) {
                val text = words[saying]
                assertFalse(text == saying.key || "{" in text, "${words.language} $text")
            }
        }
    }
}
