package app.twopocket

import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId

const val ZONE = "Europe/Copenhagen"

/** Six in the evening of the night that the tests play on. */
val evening: Instant = at("2026-11-19T18:00")

fun at(local: String): Instant = LocalDateTime.parse(local).atZone(ZoneId.of(ZONE)).toInstant()

fun options(folder: Path, time: TimeSource = manualTime(evening, ZONE)) =
    Options(path = folder.resolve("night.db"), time = time, seed = 7uL)

/** Runs a test on a companion that is opened before and shut after it. */
fun companion(folder: Path, time: TimeSource = manualTime(evening, ZONE), test: suspend (TwoPocket) -> Unit) = runBlocking {
    withTimeout(60_000) { TwoPocket.open(options(folder, time)).use { test(it) } }
}

suspend fun TwoPocket.line(text: String): Card = cards.capture(Capture.Line(text)).card

/** What a call fails with. */
suspend inline fun <reified E : Throwable> failure(call: suspend () -> Unit): E {
    try {
        call()
    } catch (error: Throwable) {
        return error as? E ?: throw error
    }
    throw AssertionError("it did not fail with ${E::class.simpleName}")
}
