package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** The 70, the 20 and the 10: acts of the user, how they split, and whether an ask is carried. */
class EffortTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `an effort is logged, put right, and taken back`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val logged = it.efforts.log(NewEffort(EffortKind.GIVE, signe, what = "a place to moor", minutes = 30u))
        val effort = logged.effort
        assertEquals(Triple("Signe Raun", 30u, it.events.current()?.id), Triple(effort.name, effort.weight, effort.event))
        assertNull(logged.gate, "nothing speaks against giving")
        assertEquals(logged, it.efforts.get(effort.id))
        assertEquals(listOf(effort), it.efforts.list(EffortScope.Contact(signe)).items)
        val edited = it.efforts.edit(effort.id, EffortEdit(EffortKind.SHARE, "where the boat lies")).effort
        assertEquals(Triple(EffortKind.SHARE, "where the boat lies", null), Triple(edited.kind, edited.what, edited.minutes))
        it.efforts.remove(effort.id)
        assertEquals(0uL, it.efforts.list(EffortScope.All).total)
        assertEquals(Thing.EFFORT, failure<CompanionException.NotFound> { it.efforts.get(effort.id) }.what)
    }

    @Test
    fun `how efforts split is told for a night, an arena and days, with the fault, the gap and what comes next`() = companion(folder) {
        val arena = it.arenas.add(ArenaDetails(name = "Pier"))
        val night = it.events.begin(NewEvent(arena = arena.id))
        it.efforts.log(NewEffort(EffortKind.GIVE, minutes = 60u))
        it.efforts.log(NewEffort(EffortKind.ASK, minutes = 40u))
        val split = it.efforts.split(EffortScope.All)
        assertEquals(listOf(600u, 0u, 400u), split.parts.map { part -> part.tenths })
        assertEquals(listOf(-100, -200, 300), split.parts.map { part -> part.off })
        assertEquals(listOf(SplitFinding.AskAboveTen(300u, 300uL), SplitFinding.GiveBelowSeventy(100u, 34uL)), split.findings)
        for (scope in listOf(EffortScope.Night(night.id), EffortScope.Arena(arena.id), EffortScope.Days(1u))) {
            assertEquals(split, it.efforts.split(scope), "$scope")
        }
        val history = it.efforts.history(EffortScope.All, 90u, 3u)
        assertEquals(LocalDate.of(2026, 8, 22) to LocalDate.of(2026, 11, 19), history.first().from to history.last().until)
        assertEquals(listOf(SplitFinding.NothingLogged), history.first().split.findings)
        assertEquals(split, history.last().split)
        val next = it.efforts.nextAct(EffortScope.All)
        assertEquals(EffortKind.GIVE to listOf<NextReason>(NextReason.AskAboveTen), next.kind to next.reasons)
        val why = assertNotNull(NextReason.AskAboveTen.saying)
        assertNotEquals(why.key, Words.of(Language.SV)[why])
        assertNull(NextReason.NothingLogged.saying, "the finding says it")
        val none = failure<CompanionException.Invalid> { it.efforts.split(EffortScope.Days(0u)) }
        assertEquals(FieldName.AMOUNT to Reason.OUT_OF_RANGE, none.field to none.reason)
    }

    @Test
    fun `an ask of somebody just met is logged all the same, with what speaks against it`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val gate = it.efforts.askGate(signe, "a hall for the spring")
        assertFalse(gate.carries)
        assertEquals(Trust.NONE, gate.trust)
        assertEquals(listOf(GateReason.JustMet(0u), GateReason.GiveMore(2u), GateReason.ShareMore(1u)), gate.missing)
        assertTrue(BetterForm.GiveFirst(null, null) in gate.better, "${gate.better}")
        val danish = Words.of(Language.DA)
        assertContains(danish[gate.missing[1].saying], "2 ting")
        for (saying in (gate.missing.map { reason -> reason.saying } + gate.better.map { form -> form.saying })) {
            assertNotEquals(saying.key, danish[saying])
        }
        assertEquals(gate, it.efforts.log(NewEffort(EffortKind.ASK, signe, what = "a hall for the spring")).gate)
    }

    @Test
    fun `an answered ask is followed by thanks, a report and a next give`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val ask = it.efforts.log(NewEffort(EffortKind.ASK, signe, what = "a hall for the spring")).effort
        assertNull(ask.answered)
        assertEquals(it.now(), it.efforts.answered(ask.id).answered)
        assertEquals(ThanksKind.entries.toSet(), it.thanks.owed().items.map { item -> item.kind }.toSet())
        val again = failure<CompanionException.Invalid> { it.efforts.answered(ask.id) }
        assertEquals(FieldName.EFFORT to Reason.SETTLED, again.field to again.reason)
    }

    @Test
    fun `whether a give helped is noted and taken back`() = companion(folder) {
        val give = it.efforts.log(NewEffort(EffortKind.GIVE, what = "a tip")).effort
        assertEquals(listOf(false, null), listOf(false, null).map { helped -> it.efforts.helped(give.id, helped).helped })
        val share = it.efforts.log(NewEffort(EffortKind.SHARE, what = "a story")).effort
        val wrong = failure<CompanionException.Invalid> { it.efforts.helped(share.id, true) }
        assertEquals(FieldName.EFFORT to Reason.WRONG_KIND, wrong.field to wrong.reason)
    }
}
