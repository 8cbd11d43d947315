package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

/** Openers, cues, and what two people have in common. */
class OpenerTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `an opener that was said is not suggested again the same night, and its state is told`() = companion(folder) {
        val night = it.events.begin(NewEvent(name = "Pier night", hasTalk = true))
        val signe = it.line("Signe Raun").contact
        val first = it.openers.suggest(Ask(Situation.AFTER_TALK, signe)).first().opener
        assertContains(it.openers.all(), first)
        assertContains(first.situations, Situation.AFTER_TALK)
        val shown = it.openers.shown(first.key, signe)
        assertEquals(Triple(first.key, night.id, signe), Triple(shown.opener, shown.event, shown.contact))
        assertEquals(UseState.SHOWN, shown.state)
        assertEquals(UseState.USED, it.openers.used(first.key, signe).state)
        assertFalse(it.openers.suggest(Ask(Situation.AFTER_TALK, signe)).any { suggestion -> suggestion.opener == first })
        assertEquals(shown.id to UseState.WORKED, it.openers.worked().let { use -> use.id to use.state })
        assertEquals(UseState.FLAT, it.openers.flat(first.key, night.id).state)
        val onward = it.openers.onward(first.key)
        assertEquals(2, onward.questions.size)
        assertTrue(onward.listening.isNotEmpty() && onward.listening.all { opener -> opener.listening })
        assertEquals(Thing.OPENER, failure<CompanionException.NotFound> { it.openers.used("no such opener") }.what)
    }

    @Test
    fun `goodbye with thanks makes the person thanked`() = companion(folder) {
        val night = it.events.begin()
        val signe = it.line("Signe Raun").contact
        assertFalse(it.openers.thanked(signe, night.id))
        val thanks = it.openers.all().first { opener -> opener.thanks }
        assertTrue(it.openers.used(thanks.key, signe).thanked)
        assertTrue(it.openers.thanked(signe, night.id))
    }

    @Test
    fun `what both care about is a reason, and stands in the opener's arguments`() = companion(folder) {
        it.events.begin()
        val signe = it.line("Signe Raun").contact
        it.needs.add(null, NeedKind.INTEREST, "old maps")
        it.needs.add(signe, NeedKind.INTEREST, "Old maps")
        val suggestions = it.openers.suggest(Ask(Situation.DEEPENING, signe))
        val ground = suggestions.first { suggestion -> suggestion.reasons.any { reason -> reason is OpenerReason.Ground } }
        assertContains(Words.of("en")[ground.opener.text, ground.textArguments].lowercase(), "old maps")
    }

    @Test
    fun `offers, needs and interests are noted once, listed, and taken away`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val offer = it.needs.add(signe, NeedKind.OFFER, "a hall at the harbour")
        assertEquals(signe to NeedKind.OFFER, offer.contact to offer.kind)
        assertEquals(offer, it.needs.add(signe, NeedKind.OFFER, "A hall at the harbour"))
        val need = it.needs.add(signe, NeedKind.NEED, "a speaker")
        assertEquals(listOf(offer, need), it.needs.list(signe))
        assertEquals(emptyList(), it.needs.list(null))
        assertEquals(listOf(need), it.needs.remove(offer.id))
        assertEquals(Thing.NEED, failure<CompanionException.NotFound> { it.needs.remove(offer.id) }.what)
    }

    @Test
    fun `a cue stays until the next is asked for`() = companion(folder) {
        failure<CompanionException.Invalid> { it.cues.tonight() }
        val night = it.events.begin()
        val cue = it.cues.tonight()
        assertEquals(cue, it.cues.tonight(night.id))
        val next = it.cues.next()
        assertNotEquals(cue.cue, next.cue)
        assertEquals(cue.left - 1u, next.left)
    }
}
