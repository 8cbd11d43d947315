package app.twopocket.night

import app.twopocket.Address
import app.twopocket.Birthday
import app.twopocket.Phone
import app.twopocket.PhoneKind
import app.twopocket.Scan
import app.twopocket.ScanLine
import app.twopocket.ScanPage
import app.twopocket.ScanWord
import app.twopocket.Value
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.double
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.time.LocalDate
import java.time.LocalDateTime

/** What a verb is called with. A key that nobody asked for is an error. */
class Arguments(private val members: JsonObject) {
    private val left = members.keys.toMutableSet()

    fun text(key: String): String = requireNotNull(textIf(key)) { "`$key` is missing" }

    fun textIf(key: String): String? = take(key)?.jsonPrimitive?.content

    fun number(key: String): Int? = take(key)?.jsonPrimitive?.int

    fun flag(key: String): Boolean = flagIf(key) ?: false

    fun flagIf(key: String): Boolean? = take(key)?.jsonPrimitive?.boolean

    fun whole(key: String): UInt? = number(key)?.toUInt()

    fun day(key: String): LocalDate? = textIf(key)?.let(LocalDate::parse)

    fun time(key: String): LocalDateTime? = textIf(key)?.let(::moment)

    fun part(key: String): Arguments? = take(key)?.let { Arguments(it.jsonObject) }

    fun parts(key: String): List<Arguments> = take(key)?.jsonArray.orEmpty().map { Arguments(it.jsonObject) }

    fun texts(key: String): List<String> = take(key)?.jsonArray.orEmpty().map { it.jsonPrimitive.content }

    fun list(key: String): JsonArray = requireNotNull(take(key)) { "`$key` is missing" }.jsonArray

    inline fun <reified E : Enum<E>> wordIf(key: String): E? = textIf(key)?.let { enumValueOf<E>(it.uppercase()) }

    inline fun <reified E : Enum<E>> word(key: String): E = requireNotNull(wordIf<E>(key)) { "`$key` is missing" }

    fun end() = require(left.isEmpty()) { "unknown: $left" }

    private fun take(key: String): JsonElement? = members[key].also { left -= key }.takeUnless { it is JsonNull }
}

/** What a field says, as nights write it. */
fun value(said: JsonElement): Value {
    val arguments = Arguments(said.jsonObject)
    fun text() = arguments.text("text")
    val value = when (val field = arguments.text("field")) {
        "name" -> Value.Name(text())
        "given" -> Value.Given(text())
        "family" -> Value.Family(text())
        "prefix" -> Value.Prefix(text())
        "suffix" -> Value.Suffix(text())
        "title" -> Value.Title(text())
        "department" -> Value.Department(text())
        "organisation" -> Value.Organisation(text())
        "email" -> Value.Email(text())
        "url" -> Value.Url(text())
        "note" -> Value.Note(text())
        "other" -> Value.Other(arguments.text("name"), text())
        "phone" -> Value.Phone(phone(arguments))
        "address" -> Value.Address(address(arguments))
        "birthday" -> Value.Birthday(
            Birthday(arguments.number("year"), arguments.whole("month")!!, arguments.whole("day")!!),
        )
        else -> error("there is no field `$field`")
    }
    arguments.end()
    return value
}

/** A telephone number, as nights write it. */
fun phone(said: Arguments) = Phone(said.text("number"), said.word<PhoneKind>("kind"), said.textIf("extension"))

/** A postal address, as nights write it. */
fun address(said: Arguments) = Address(
    said.textIf("street"),
    said.textIf("postcode"),
    said.textIf("city"),
    said.textIf("region"),
    said.textIf("country"),
)

/** What a text recognition saw, as its files say it. */
fun scan(said: JsonObject): Scan {
    fun JsonObject.number(key: String, otherwise: Double) = get(key)?.jsonPrimitive?.double ?: otherwise
    fun JsonObject.text() = getValue("text").jsonPrimitive.content
    fun JsonObject.box() = get("bbox")?.jsonArray?.map { it.jsonPrimitive.double } ?: List(4) { 0.0 }
    fun JsonObject.all(key: String) = get(key)?.jsonArray.orEmpty().map { it.jsonObject }
    return Scan(
        pages = said.all("pages").map { ScanPage(it.number("width", 0.0), it.number("height", 0.0)) },
        lines = said.all("lines").map { line ->
            ScanLine(
                text = line.text(),
                bbox = line.box(),
                conf = line.number("conf", 1.0),
                block = line["block"]?.takeUnless { it is JsonNull }?.jsonPrimitive?.long,
                page = line.number("page", 0.0).toUInt(),
                words = line.all("words").map { ScanWord(it.text(), it.box(), it.number("conf", 1.0)) },
            )
        },
    )
}
