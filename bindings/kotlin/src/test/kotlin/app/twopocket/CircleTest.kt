package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.test.Test
import kotlin.test.assertEquals

/** The inner circle, in the rooms that no night asks. */
class CircleTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `contacts that were noted are listed, the latest first, and taken back`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val wrote = it.circle.touched(NewTouch(signe, Began.THEM, Channel.MAIL))
        val seen = it.circle.touched(NewTouch(signe, Began.ME, inPerson = true))
        assertEquals(Triple(Began.THEM, Channel.MAIL, false), Triple(wrote.began, wrote.channel, wrote.inPerson))
        assertEquals(listOf(seen, wrote), it.circle.touches(signe).items)
        assertEquals(2uL, it.circle.touches().total)
        it.circle.removeTouch(seen.id)
        assertEquals(listOf(wrote), it.circle.touches(signe).items)
        assertEquals(Thing.TOUCH, failure<CompanionException.NotFound> { it.circle.removeTouch(seen.id) }.what)
    }

    @Test
    fun `how open one is with somebody is said and stays`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        assertEquals(Closeness.PROFESSIONAL, it.circle.standing(signe).closeness)
        assertEquals(Closeness.CLOSE, it.circle.setCloseness(signe, Closeness.CLOSE).closeness)
        assertEquals(Closeness.CLOSE, it.circle.standing(signe).closeness)
    }

    @Test
    fun `members of one group and of all are listed`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val bo = it.line("Bo Lind").contact
        assertEquals(CircleGroup.INNER, it.circle.add(signe).group.group)
        assertEquals(14u, it.circle.add(bo, CircleGroup.AHEAD, every = 14u).member.every)
        assertEquals(listOf(bo), it.circle.members(CircleGroup.AHEAD).items.map { member -> member.contact })
        assertEquals(setOf(signe, bo), it.circle.members().items.map { member -> member.contact }.toSet())
    }
}
