package app.twopocket

import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import java.io.RandomAccessFile
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import java.util.concurrent.ConcurrentHashMap
import kotlin.test.assertEquals
import kotlin.time.Duration
import kotlin.time.Duration.Companion.minutes

const val ZONE = "Europe/Copenhagen"

/** Six in the evening of the night that the tests play on. */
val evening: Instant = at("2026-11-19T18:00")

fun at(local: String): Instant = LocalDateTime.parse(local).atZone(ZoneId.of(ZONE)).toInstant()

fun options(folder: Path, time: TimeSource = manualTime(evening, ZONE)) =
    Options(path = folder.resolve("night.db"), time = time, seed = 7uL)

/** Runs a test on a companion that is opened before and shut after it. */
fun companion(
    folder: Path,
    time: TimeSource = manualTime(evening, ZONE),
    patience: Duration = 1.minutes,
    test: suspend (TwoPocket) -> Unit,
) = runBlocking {
    withTimeout(patience) { TwoPocket.open(options(folder, time)).use { test(it) } }
}

suspend fun TwoPocket.line(text: String): Card = cards.capture(Capture.Line(text)).card

/** What tests have caught so far. */
val caught: MutableSet<Class<*>> = ConcurrentHashMap.newKeySet()

/** What a call fails with. */
suspend inline fun <reified E : Throwable> failure(call: suspend () -> Unit): E {
    try {
        call()
    } catch (error: Throwable) {
        return (error as? E ?: throw error).also { caught += it.javaClass }
    }
    throw AssertionError("it did not fail with ${E::class.simpleName}")
}

/** Holds the lock of the store's writer from another process. SQLite's documentation of the WAL index: byte 120. */
fun held(file: Path): AutoCloseable {
    val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
    val holder = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "app.twopocket.LockHolder", "$file")
    val process = holder.redirectError(ProcessBuilder.Redirect.INHERIT).start()
    assertEquals("held", process.inputReader().readLine())
    return AutoCloseable { process.outputWriter().close(); process.waitFor() }
}

/** Another process that writes to a store: it locks, says so, and lets go when its input ends. */
object LockHolder {
    @JvmStatic
    fun main(arguments: Array<String>) {
        RandomAccessFile(arguments.single(), "rw").channel.use { file ->
            file.lock(120, 1, false).use {
                println("held")
                System.`in`.read()
            }
        }
    }
}
