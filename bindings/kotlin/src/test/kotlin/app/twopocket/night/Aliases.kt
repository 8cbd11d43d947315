package app.twopocket.night

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import java.util.UUID

/** Names for ids: a night names what it makes. An id without a name gets a number when it is first told. */
class Aliases {
    private val byName = mutableMapOf<String, String>()
    private val byId = mutableMapOf<String, String>()
    private var numbered = 0

    fun id(name: String): UUID = UUID.fromString(requireNotNull(byName[name]) { "nothing is called `$name`" })

    /** Names what a step returned: the record, the person behind it, the items of a list and the promises proposed. */
    fun name(name: String, record: JsonObject) {
        fun text(key: String) = (record[key] as? JsonPrimitive)?.takeIf { it.isString }?.content
        val card = record["card"] as? JsonObject
        if (card != null) name(name, card) else text("id")?.let { give(name, it) }
        text("contact")?.let { give("$name.person", it) }
        for ((key, between) in listOf("items" to ".", "proposals" to ".proposal.", "also" to ".also.")) {
            (record[key] as? JsonArray).orEmpty().forEachIndexed { place, item ->
                if (item is JsonPrimitive) give("$name$between$place", item.content) else name("$name$between$place", item.jsonObject)
            }
        }
    }

    private fun give(name: String, id: String) {
        byName[name] = id
        byId.putIfAbsent(id, name)
    }

    /** The record with names in place of ids. */
    fun told(record: JsonElement): JsonElement = when (record) {
        is JsonObject -> JsonObject(record.mapValues { told(it.value) })
        is JsonArray -> JsonArray(record.map(::told))
        is JsonPrimitive -> if (record.isString && ID.matches(record.content)) JsonPrimitive(nameOf(record.content)) else record
    }

    private fun nameOf(id: String) = byId.getOrPut(id) { "#${++numbered}" }

    private companion object {
        val ID = Regex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    }
}

/** Null where [found] holds all that is expected, else where it does not: objects as a subset, arrays exactly. */
fun difference(expected: JsonElement, found: JsonElement?, place: String = "it"): String? = when {
    expected is JsonObject && found is JsonObject ->
        expected.firstNotNullOfOrNull { (key, member) -> difference(member, found[key], "$place.$key") }
    expected is JsonArray && found is JsonArray && expected.size == found.size ->
        expected.indices.firstNotNullOfOrNull { difference(expected[it], found[it], "$place.$it") }
    expected is JsonPrimitive && found is JsonPrimitive && same(expected, found) -> null
    else -> "$place: expected $expected, found $found"
}

private fun same(one: JsonPrimitive, other: JsonPrimitive): Boolean {
    val numbers = listOf(one, other).mapNotNull { it.content.toDoubleOrNull().takeUnless { _ -> it.isString } }
    return if (numbers.size == 2) Math.abs(numbers[0] - numbers[1]) < 1e-6 else one == other
}
