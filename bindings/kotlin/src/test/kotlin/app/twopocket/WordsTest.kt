package app.twopocket

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.util.UUID
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals

/** Every word a person reads comes from the core's texts, in the language asked for. */
class WordsTest {
    @TempDir
    lateinit var folder: Path

    private val night = LocalDate.of(2026, 11, 19)

    @Test
    fun `a text has its arguments filled in, in the language asked for`() = runBlocking {
        assertEquals("2 dage tilbage", Words.of("da-DK")["days-left", "count" to arg(2)])
        assertEquals("1 day left", Words.of(Language.EN)["days-left", "count" to arg(1L)])
        assertEquals(listOf("da", "sv", "nb", "de", "en"), Language.entries.map { Words.of(it).language })
        assertEquals("nb", Words.of("nn_NO.UTF-8").language)
        assertEquals("en", Words.of("fr").language)
    }

    @Test
    fun `each kind of argument is written as the language writes it`() = runBlocking {
        val english = Words.of("en")
        val late = LocalTime.of(21, 40)
        assertEquals("Thursday 19 November, 21:40", english["moment-long", "day" to arg(night), "time" to arg(late)])
        assertEquals("2.5, on the pier", english["moment-long", "day" to arg(2.5), "time" to arg("on the pier")])
        assertEquals("Thursday 19 November, 21:40, 3", english["moment-long", "day" to arg(night.atTime(late)), "time" to arg(3)])
    }

    @Test
    fun `days, times and numbers are written as the language writes them`() = runBlocking {
        val danish = Words.of("da")
        assertEquals("torsdag den 19. november", danish.day(night, DayForm.LONG))
        assertEquals(DayForm.entries.size, DayForm.entries.map { danish.day(night, it) }.toSet().size)
        assertEquals("i morgen", danish.near(night.plusDays(1), night))
        assertEquals(danish["days-over", "count" to arg(1)], danish.deadline(night, night.plusDays(1)))
        assertEquals(danish["days-left", "count" to arg(3)], danish.deadline(night.plusDays(3), night))
        assertEquals("21.40", danish.time(LocalTime.of(21, 40)))
        assertEquals("torsdag den 19. november, 21.40", danish.moment(LocalDateTime.of(night, LocalTime.of(21, 40))).replace(" kl.", ","))
        assertEquals("12.345", danish.whole(12_345))
        assertEquals("0,70", danish.decimal(0.7, 2))
    }

    @Test
    fun `what is missing is told by its key, and breaks nothing`() = runBlocking {
        assertEquals("no-such-text", Words.of("sv")["no-such-text"])
        assertNotEquals("", Words.of("sv")["days-left"])
    }

    @Test
    fun `what the rooms name by key has a text in every language`() = companion(folder) {
        val night = it.events.begin(NewEvent(name = "Pier night", hasTalk = true))
        it.line("Signe Raun").also { card -> it.pockets.put(card.id, Pocket.RIGHT) }
        val openers = it.openers.all().flatMap { opener -> listOf("", ".why", ".when").map { part -> opener.text + part } }
        val suggested = it.openers.suggest(Ask(Situation.AFTER_TALK, event = night.id))
        for (words in Language.entries.map { language -> Words.of(language) }) {
            val items = ReadyItem.entries.map { item -> item.text }
            val keys = Situation.entries.map { situation -> situation.text } + items + it.cues.tonight().text + openers
            for (key in keys) assertFalse(words[key, everyArgument].startsWith(key), "${words.language} $key")
            for (reminder in it.reminders.toArm()) {
                assertNotEquals(reminder.textKey, words[reminder.textKey, "count" to arg(reminder.count.toLong())])
            }
            for (reason in suggested.flatMap { suggestion -> suggestion.reasons } + everyReason) {
                val text = words[reason.text, reason.arguments]
                assertFalse(text == reason.text || "{" in text, "${words.language} $text")
            }
        }
    }

    @Test
    fun `what the rooms find has a text in every language`() = runBlocking {
        val steps = LadderStep.entries.flatMap { step -> listOf(step.text, step.text + ".how") }
        val faults = IntroductionFault.entries.flatMap { fault -> listOf(fault.saying.key, fault.saying.key + ".better") }
        for (words in Language.entries.map { language -> Words.of(language) }) {
            for (key in ScoreLineKind.entries.map { kind -> kind.text } + steps + faults) assertNotEquals(key, words[key])
            val worth = everyWorth.map { finding -> finding.text to words[finding.text, finding.arguments] }
            val said = everyCaution.map { caution -> introduction.saying(caution) }
            val cautions = said.map { saying -> saying.key to words[saying] }
            for ((key, text) in worth + cautions) assertFalse(text == key || "{" in text, "${words.language} $text")
        }
    }

    private val everyWorth = listOf(
        WorthFinding.GivesNothing(3u), WorthFinding.LittleInCommon(1u, 9u), WorthFinding.NothingGiven(2u),
        WorthFinding.TimeToContribute(night), WorthFinding.NoPurpose,
    )

    private val introduction = Introduction(
        IntroductionId(UUID.randomUUID()), IntroductionState.PROPOSED, Introduced(null, "Signe Raun"), Introduced(null, "Bo Lind"),
        why = null, steps = emptyList(), hearFrom = null, ledSomewhere = null, cameOfIt = null, cautions = emptyList(),
    )

    private val everyCaution = listOf(
        IntroductionCaution.NotKnownWell(Party.A, 1u), IntroductionCaution.LowChemistry(Party.B),
        IntroductionCaution.SameOrganisation, IntroductionCaution.Before, IntroductionCaution.ManyThisYear(6u),
        IntroductionCaution.NothingMeets,
    )

    private val everyArgument = ArgumentName.entries.associate { it.name.lowercase() to arg("old maps") }

    private val everyReason = listOf(
        OpenerReason.Role(Role.AHEAD), OpenerReason.Talk, OpenerReason.Card, OpenerReason.Ground("sailing"),
        OpenerReason.Exchange("a speaker", "a hall"), OpenerReason.Interest("old maps"), OpenerReason.Arena(ArenaKind.PEERS),
        OpenerReason.Private, OpenerReason.Worked(2u), OpenerReason.Flat(1u), OpenerReason.Original,
    )
}
