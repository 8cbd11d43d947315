package app.twopocket.night

import app.twopocket.BetterForm
import app.twopocket.CandidateReason
import app.twopocket.CompanionException
import app.twopocket.DormantReason
import app.twopocket.DraftMissing
import app.twopocket.Fit
import app.twopocket.GateReason
import app.twopocket.HomeworkFinding
import app.twopocket.IntroductionCaution
import app.twopocket.LinkKind
import app.twopocket.Logged
import app.twopocket.NextReason
import app.twopocket.OpenerReason
import app.twopocket.Phone
import app.twopocket.PreparedCoffee
import app.twopocket.ReleaseReason
import app.twopocket.SplitFinding
import app.twopocket.Value
import app.twopocket.Walked
import app.twopocket.WorthFinding
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.lang.reflect.Modifier
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime
import java.time.format.DateTimeFormatter
import java.util.UUID
import kotlin.math.roundToLong

/** A record as JSON, the way Rust writes it: members in order, words in small letters, fractions to three decimals. */
fun told(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonElement -> value
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Double -> JsonPrimitive((value * 1000).roundToLong() / 1000.0)
    is Number -> JsonPrimitive(value)
    is UByte -> JsonPrimitive(value.toInt())
    is UInt -> JsonPrimitive(value.toLong())
    is ULong -> JsonPrimitive(value.toLong())
    is LinkKind -> JsonPrimitive(value.name.lowercase().replace("_", ""))
    is Enum<*> -> JsonPrimitive(value.name.lowercase())
    is UUID, is LocalDate -> JsonPrimitive(value.toString())
    is LocalDateTime -> JsonPrimitive(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value))
    is LocalTime -> JsonPrimitive(DateTimeFormatter.ISO_LOCAL_TIME.format(value))
    is ByteArray -> JsonArray(value.map { JsonPrimitive(it.toUByte().toInt()) })
    is List<*> -> JsonArray(value.map(::told))
    is Value -> field(value)
    is Phone -> record(said(value))
    is Logged -> record(members(value.effort) + ("gate" to value.gate))
    is PreparedCoffee -> record(members(value.coffee) + members(value).minus("coffee"))
    is Walked -> record(members(value.line) + members(value).minus("line"))
    is OpenerReason, is GateReason, is NextReason, is ReleaseReason, is DormantReason, is CandidateReason -> tagged("reason", value)
    is Fit -> tagged("fit", value)
    is IntroductionCaution -> tagged("caution", value)
    is BetterForm -> tagged("form", value)
    is SplitFinding, is WorthFinding, is HomeworkFinding -> tagged("finding", value)
    is DraftMissing -> tagged("missing", value)
    is CompanionException -> failed(value)
    else -> if (isId(value)) told(members(value).values.single()) else record(members(value))
}

/** An error as nights write it: its name with its fields. Which fault of ours it was is no part of a night. */
private fun failed(error: CompanionException): JsonObject {
    val fields = if (error is CompanionException.Internal) emptyMap() else members(error)
    return record(mapOf(error.javaClass.simpleName to record(fields)))
}

/** The parts of what a field says: a telephone number without an extension has none. */
private fun said(parts: Any) = members(parts).filterNot { (key, part) -> parts is Phone && key == "extension" && part == null }

/** What a field says: its parts stand beside its kind. */
private fun field(value: Value): JsonObject {
    val parts = members(value).values.singleOrNull()?.takeIf { it !is String }
    return record((parts?.let(::said) ?: members(value)) + ("field" to value.javaClass.simpleName.lowercase()))
}

/** One of several cases: what it carries stands beside its name. */
private fun tagged(tag: String, case: Any) = record(members(case) + (tag to snake(case.javaClass.simpleName)))

private fun record(members: Map<String, Any?>) =
    JsonObject(members.mapValues { (_, value) -> value as? JsonElement ?: told(value) }.toSortedMap())

private fun isId(value: Any) = value.javaClass.simpleName.endsWith("Id") && value.javaClass.isAnnotationPresent(JvmInline::class.java)

/** The properties of a record, named as in Rust. */
private fun members(record: Any): Map<String, Any?> =
    record.javaClass.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }.associate {
        it.isAccessible = true
        snake(it.name) to it.get(record)
    }

/** `FollowUp` and `followUp` as `follow_up`. */
private fun snake(name: String) = name.replace(Regex("(?<=.)[A-Z]")) { capital -> "_" + capital.value }.lowercase()
