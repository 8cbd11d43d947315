package app.twopocket.night

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.nio.file.Path
import java.time.LocalDateTime
import kotlin.io.path.readText

/** One act of a night: a verb with its arguments, when it is, and what must come of it. */
class Step(
    val verb: String,
    val arguments: JsonElement,
    val at: LocalDateTime?,
    val zone: String?,
    val alias: String?,
    val expect: JsonElement?,
    val fails: JsonElement?,
)

/** The steps of a folder's `night.json`. The format is told in `cli/src/night`. */
fun steps(folder: Path): List<Step> {
    val night = Json.parseToJsonElement(folder.resolve("night.json").readText()).jsonObject
    require(night.keys - setOf("name", "about", "steps") == emptySet<String>()) { "a night has a name and steps" }
    val steps = night.getValue("steps").jsonArray.map { step(it.jsonObject) }
    require(steps.any { it.expect != null || it.fails != null || it.verb.startsWith("bytes_") }) { "it expects nothing" }
    require(steps.first().at != null) { "the first step does not say when it is" }
    return steps
}

private fun step(step: JsonObject): Step {
    val (verb, said) = (step - setOf("expect", "fails")).entries.single()
    val beside = setOf("at", "zone", "as")
    fun text(key: String) = (said as? JsonObject)?.get(key)?.jsonPrimitive?.content
    return Step(
        verb = verb,
        arguments = if (said is JsonObject) JsonObject(said - beside) else said,
        at = text("at")?.let(::moment),
        zone = text("zone"),
        alias = text("as"),
        expect = step["expect"],
        fails = step["fails"],
    )
}

fun moment(text: String): LocalDateTime = LocalDateTime.parse(text.replace(' ', 'T'))
