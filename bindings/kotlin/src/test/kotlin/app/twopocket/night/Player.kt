package app.twopocket.night

import app.twopocket.Capture
import app.twopocket.CardId
import app.twopocket.Channel
import app.twopocket.CompanionException
import app.twopocket.EffortKind
import app.twopocket.EventId
import app.twopocket.FieldKind
import app.twopocket.ItemId
import app.twopocket.NewEvent
import app.twopocket.Options
import app.twopocket.PageRequest
import app.twopocket.Pocket
import app.twopocket.TwoPocket
import app.twopocket.manualTime
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
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
import kotlin.io.path.exists
import kotlin.io.path.readBytes

/** Plays a night over the public API, as `twopocket night` does in Rust; their traces must be equal. */
class Player private constructor(
    private val folder: Path,
    private val database: Path,
    private var at: LocalDateTime,
    private var zone: String,
) {
    private lateinit var all: TwoPocket
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
        return act(verb, arguments).also { arguments.end() }
    }

    private suspend fun act(verb: String, said: Arguments): Any? = when (verb) {
        "begin" -> all.events.begin(newEvent(said))
        "plan" -> all.events.plan(newEvent(said))
        "begin_planned" -> all.events.beginPlanned(event(said.text("event")))
        "event" -> all.events.get(event(said.text("event")))
        "events" -> all.events.list(whole)
        "current" -> all.events.current()
        "rename" -> all.events.rename(event(said.text("event")), said.text("name"))
        "reopen" -> all.events.reopen(event(said.text("event")))
        "closing" -> all.events.closing(night(said))
        "close_night" -> all.events.closeNight(night(said))
        "capture" -> capture(said)
        "card" -> all.cards.get(card(said))
        "cards" -> all.cards.list(said.textIf("event")?.let(::event), said.wordIf<Pocket>("pocket"), whole)
        "raw" -> all.cards.raw(card(said))
        "confirm" -> all.cards.confirm(card(said))
        "reread" -> all.cards.reread(card(said))
        "edit_card" -> all.cards.edit(card(said), said.word<FieldKind>("field"), said.list("values").map(::value))
        "put" -> all.pockets.put(card(said), said.word<Pocket>("pocket"))
        "undo" -> all.pockets.undo(night(said))
        "history" -> all.pockets.history(night(said), whole)
        "queue" -> all.followUps.queue(said.textIf("day")?.let(LocalDate::parse), whole)
        "follow_up" -> all.followUps.get(item(said))
        "done" -> all.followUps.done(item(said), said.word<Channel>("by"), said.wordIf<EffortKind>("kind"))
        "not_done" -> all.followUps.notDone(item(said))
        "snooze" -> all.followUps.snooze(item(said), LocalDate.parse(said.text("until")), said.flag("late"))
        "people" -> all.people.find(said.textIf("query").orEmpty(), whole)
        "restart" -> nothing.also { all.shut(); open() }
        else -> error("there is no verb `$verb`")
    }

    private fun newEvent(said: Arguments) = NewEvent(
        name = said.textIf("event"),
        venue = said.textIf("venue"),
        starts = said.textIf("starts")?.let(::moment),
        ends = said.textIf("ends")?.let(::moment),
        purpose = said.textIf("purpose"),
        goal = said.number("goal")?.toUInt(),
        lookFor = said.textIf("look_for"),
        offer = said.textIf("offer"),
        hasTalk = said.flag("has_talk"),
    )

    private suspend fun capture(said: Arguments): Any {
        val scan = said.textIf("scan")?.let { scan(Json.parseToJsonElement(file(it).decodeToString()).jsonObject) }
        val photo = said.textIf("photo")?.let { Capture.Photo(file(it), scan) }
        val kinds = listOfNotNull(
            said.textIf("line")?.let(Capture::Line),
            said.textIf("code")?.let(Capture::Code),
            said.textIf("file")?.let { Capture.File(file(it)) },
            photo ?: scan?.let(Capture::Scan),
        )
        return all.cards.capture(kinds.single(), said.textIf("event")?.let(::event))
    }

    /** The event named, else the one that is begun. */
    private suspend fun night(said: Arguments): EventId =
        said.textIf("event")?.let(::event) ?: checkNotNull(all.events.current()) { "no night is begun" }.id

    private fun event(name: String) = EventId(aliases.id(name))

    private fun card(said: Arguments) = CardId(aliases.id(said.text("card")))

    private fun item(said: Arguments) = ItemId(aliases.id(said.text("item")))

    private fun file(name: String): ByteArray = folder.resolve(name).readBytes()

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
        private val whole = PageRequest(limit = 200u)
        private val nothing = JsonObject(emptyMap())

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
