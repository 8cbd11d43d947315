package app.twopocket.night

import app.twopocket.PageRequest
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** What a step can do: one call of the public API, named like it. `cli/src/night/verbs` tells what each takes. */
typealias Verb = suspend Player.(Arguments) -> Any?

/** All verbs: a file for each group of rooms. */
val VERBS: Map<String, Verb> =
    nightVerbs + homeworkVerbs + cardVerbs + queueVerbs + personVerbs + voiceVerbs + tieVerbs + effortVerbs + letterVerbs +
        exchangeVerbs + reviewVerbs + circleVerbs + ownVerbs + challengeVerbs + introductionVerbs + coffeeVerbs

/** Lists are told whole: nights are short. */
internal val whole = PageRequest(limit = 200u)

internal val nothing = JsonObject(emptyMap())

/** A list as nights tell it. */
internal fun items(list: List<Any?>): JsonElement = JsonObject(mapOf("items" to JsonArray(list.map(::told))))
