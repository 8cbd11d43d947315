package app.twopocket.night

import app.twopocket.CompanionException
import app.twopocket.EventId
import app.twopocket.Options
import app.twopocket.TwoPocket
import app.twopocket.manualTime
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import java.time.ZoneOffset
import java.util.UUID
import kotlin.io.path.exists
import kotlin.io.path.readBytes

/** Plays a night over the public API, as `twopocket night` does in Rust; their traces must be equal. */
class Player private constructor(
    private val folder: Path,
    private val database: Path,
    private var at: LocalDateTime,
    private var zone: String,
) {
    lateinit var all: TwoPocket
        private set
    private val aliases = Aliases()

    private suspend fun step(step: Step): JsonElement {
        setClock(step)
        val record = try {
            told(call(step.verb, step.arguments))
        } catch (error: CompanionException) {
            val refused = aliases.told(told(error))
            val expected = step.fails ?: throw AssertionError("it failed with $refused")
            return holds(expected, refused)
        }
        check(step.fails == null) { "it should have failed, but told $record" }
        if (record is JsonObject) step.alias?.let { aliases.name(it, record) }
        return step.expect.let { expected -> aliases.told(record).also { if (expected != null) holds(expected, it) } }
    }

    private fun holds(expected: JsonElement, found: JsonElement) =
        found.also { difference(expected, found)?.let { throw AssertionError(it) } }

    private suspend fun setClock(step: Step) {
        at = step.at ?: at
        step.zone?.let { zone = it; all.setZone(it) }
        all.setNow(now())
    }

    private fun now(): Instant = at.atZone(runCatching { ZoneId.of(zone) }.getOrDefault(ZoneOffset.UTC)).toInstant()

    private suspend fun open() {
        all = TwoPocket.open(Options(database, manualTime(now(), zone), SEED))
    }

    private suspend fun call(verb: String, said: JsonElement): Any? {
        if (verb.startsWith("bytes_")) return bytes(said.jsonArray, with = verb == "bytes_with")
        val arguments = Arguments(said.jsonObject)
        val act = requireNotNull(VERBS[verb]) { "there is no verb `$verb`" }
        return act(arguments).also { arguments.end() }
    }

    /** The day it is by the night's clock. */
    fun today(): LocalDate = at.toLocalDate()

    /** The event named, else the one that is begun. */
    suspend fun night(said: Arguments): EventId =
        said.textIf("event")?.let { EventId(id(it)) } ?: checkNotNull(all.events.current()) { "no night is begun" }.id

    fun id(name: String): UUID = aliases.id(name)

    fun file(name: String): ByteArray = folder.resolve(name).readBytes()

    /** Shuts the companion and opens the file again, as a phone does overnight. */
    suspend fun restart() {
        all.shut()
        open()
    }

    /** Looks into the store's files, in whatever case of ASCII letters. */
    private fun bytes(texts: JsonArray, with: Boolean): JsonObject {
        val files = listOf("", "-wal", "-shm").map { Path.of("$database$it") }.filter { it.exists() }.map { folded(it.readBytes()) }
        for (text in texts.map { it.jsonPrimitive.content }) {
            val found = files.any { it.contains(folded(text.toByteArray())) }
            check(found == with) { if (found) "`$text` still stands in the files" else "`$text` stands nowhere in the files" }
        }
        return nothing
    }

    /** One character a byte. */
    private fun folded(bytes: ByteArray) =
        String(bytes, Charsets.ISO_8859_1).map { if (it in 'A'..'Z') it + ('a' - 'A') else it }.toCharArray().concatToString()

    companion object {
        /** As in Rust: ids are the same in every run. */
        private const val SEED = 20_261_119uL

        /** Plays the night of a folder into a database that is made for it, and returns its trace, a line a step. */
        suspend fun play(folder: Path, database: Path): List<String> {
            val steps = steps(folder)
            val player = Player(folder, database, checkNotNull(steps.first().at), steps.first().zone ?: "UTC")
            player.open()
            val trace = steps.mapIndexed { place, step ->
                val told = try {
                    player.step(step)
                } catch (error: Throwable) {
                    throw AssertionError("step ${place + 1}: ${step.verb}: ${error.message}", error)
                }
                JsonObject(sortedMapOf("step" to JsonPrimitive(place + 1), "told" to told, "verb" to JsonPrimitive(step.verb)))
            }
            player.all.shut()
            return trace.map { it.toString() }
        }
    }
}
