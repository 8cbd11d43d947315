package app.twopocket.night

import app.twopocket.Addressee
import app.twopocket.ContactId
import app.twopocket.IntroductionId
import app.twopocket.IntroductionState
import app.twopocket.Language
import app.twopocket.Manner
import app.twopocket.Tone
import kotlinx.serialization.json.JsonObject

internal val introductionVerbs = mapOf<String, Verb>(
    "introductions_to_make" to { all.introductions.suggestions(whole) },
    "introduce" to { all.introductions.begin(ContactId(id(it.text("one"))), ContactId(id(it.text("other")))) },
    "introductions" to { all.introductions.list(it.wordIf<IntroductionState>("state"), whole) },
    "introductions_to_hear" to { items(all.introductions.toHear()) },
    "introduction" to { all.introductions.get(introduction(it)) },
    "introduction_asked" to { all.introductions.asked(introduction(it)) },
    "introduction_declined" to { all.introductions.declined(introduction(it)) },
    "introduced" to { all.introductions.introduced(introduction(it)) },
    "introduction_heard" to {
        all.introductions.heard(introduction(it), it.flagIf("led_somewhere"), it.textIf("came_of_it"))
    },
    "introduction_back" to { JsonObject(mapOf("introduction" to told(all.introductions.takeBack(introduction(it))))) },
    "introduction_draft" to {
        val manner = Manner(it.wordIf<Language>("language"), it.wordIf<Tone>("tone"))
        all.drafts.introduction(introduction(it), it.word<Addressee>("to"), manner)
    },
)

private fun Player.introduction(said: Arguments) = IntroductionId(id(said.text("introduction")))
