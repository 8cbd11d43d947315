package app.twopocket.night

import app.twopocket.Capture
import app.twopocket.CardId
import app.twopocket.EventId
import app.twopocket.FieldKind
import app.twopocket.Notes
import app.twopocket.Openness
import app.twopocket.Pocket
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject

internal val cardVerbs = mapOf<String, Verb>(
    "capture" to { capture(it) },
    "card" to { all.cards.get(card(it)) },
    "cards" to { said ->
        all.cards.list(said.textIf("event")?.let { EventId(id(it)) }, said.wordIf<Pocket>("pocket"), whole)
    },
    "raw" to { all.cards.raw(card(it)) },
    "confirm" to { all.cards.confirm(card(it)) },
    "reread" to { all.cards.reread(card(it)) },
    "edit_card" to { all.cards.edit(card(it), it.word<FieldKind>("field"), it.list("values").map(::value)) },
    "put" to { all.pockets.put(card(it), it.word<Pocket>("pocket")) },
    "undo" to { all.pockets.undo(night(it)) },
    "history" to { all.pockets.history(night(it), whole) },
    "left" to { items(all.disposal.left()) },
    "erase_card" to { all.disposal.erase(card(it)) },
    "back" to { all.backs.write(card(it), notes(it)) },
    "read_back" to { all.backs.get(card(it)) },
)

internal fun Player.card(said: Arguments) = CardId(id(said.text("card")))

private suspend fun Player.capture(said: Arguments): Any {
    val scan = said.textIf("scan")?.let { scan(Json.parseToJsonElement(file(it).decodeToString()).jsonObject) }
    val photo = said.textIf("photo")?.let { Capture.Photo(file(it), scan) }
    val kinds = listOfNotNull(
        said.textIf("line")?.let(Capture::Line),
        said.textIf("code")?.let(Capture::Code),
        said.textIf("file")?.let { Capture.File(file(it)) },
        photo ?: scan?.let(Capture::Scan),
    )
    return all.cards.capture(kinds.single(), said.textIf("event")?.let { EventId(id(it)) })
}

private fun notes(said: Arguments) = Notes(
    text = said.textIf("text").orEmpty(),
    moves = said.textIf("moves"),
    detail = said.textIf("detail"),
    interests = said.texts("interests"),
    needs = said.texts("needs"),
    offers = said.texts("offers"),
    chemistry = said.number("chemistry")?.toUByte(),
    openness = said.wordIf<Openness>("openness") ?: Openness.PROFESSIONAL,
)
