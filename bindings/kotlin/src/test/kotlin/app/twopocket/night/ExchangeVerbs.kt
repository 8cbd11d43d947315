package app.twopocket.night

import app.twopocket.ExportFormat
import app.twopocket.ImportId
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

internal val exchangeVerbs = mapOf<String, Verb>(
    "import" to { all.exchange.begin(file(it.text("file"))) },
    "go_on" to { all.exchange.step(import(it), 0u) },
    "take_back" to { all.exchange.beginTakingBack(import(it)) },
    "read_import" to { all.exchange.get(import(it)) },
    "imports" to { items(all.exchange.list()) },
    "export" to { said ->
        val part = all.exchange.exportPart(said.word<ExportFormat>("format"), whole)
        JsonObject(
            mapOf(
                "held_back" to JsonPrimitive(part.heldBack.toLong()),
                "lines" to JsonArray(part.text.lines().dropLast(1).map(::JsonPrimitive)),
                "people" to JsonPrimitive(part.people.toLong()),
                "total" to JsonPrimitive(part.total.toLong()),
            ),
        )
    },
)

private fun Player.import(said: Arguments) = ImportId(id(said.text("import")))
