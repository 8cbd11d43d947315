package app.twopocket

import kotlinx.coroutines.runBlocking
import java.io.File
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals

/**
 * What calls cost through the bindings, over the store that `twopocket-bench` has made; `cargo xtask bench` runs it, with the
 * library as it is shipped. Each line: what it is, a tab, and the median in microseconds.
 */
class Bench {
    private val told = StringBuilder()

    @Test
    fun figures() = runBlocking {
        val store = Path.of(System.getProperty("twopocket.bench"))
        val time = manualTime(Instant.parse("2026-11-19T19:00:00Z"), "Europe/Copenhagen")
        TwoPocket.open(Options(path = store, time = time, seed = 7uL)).use { all ->
            val fifty = PageRequest(limit = 50u)
            val card = all.cards.list(page = PageRequest(limit = 1u)).items.single().id
            assertEquals(List(50) { ItemKind.FOLLOW_UP }, all.followUps.queue(page = fifty).items.map { it.kind })
            report("empty call", 20_000) { all.now() }
            report("one card", 2_000) { all.cards.get(card) }
            report("page of 50 queue items", 200) { all.followUps.queue(page = fifty) }
            report("page of 50 nights to sort", 20) { all.followUps.queue(LocalDate.of(2026, 11, 30), fifty) }
            report("10,000 people in pages of 200", 5) { assertEquals(10_000, everybody(all)) }
        }
        File("$store.kotlin").writeText(told.toString())
    }

    private suspend fun everybody(all: TwoPocket): Int {
        var people = 0
        var after: String? = null
        do {
            val page = all.people.find(page = PageRequest(after, 200u))
            people += page.items.size
            after = page.next
        } while (after != null)
        return people
    }

    /** The JVM compiles what runs often: as many calls before as are measured. */
    private suspend fun report(what: String, calls: Int, call: suspend () -> Unit) {
        repeat(calls) { call() }
        val took = LongArray(calls) {
            val started = System.nanoTime()
            call()
            System.nanoTime() - started
        }
        took.sort()
        told.append("$what\t${took[calls / 2] / 1_000.0}\n")
    }
}
