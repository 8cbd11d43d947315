package app.twopocket.night

import app.twopocket.Ask
import app.twopocket.ContactId
import app.twopocket.EventId
import app.twopocket.NeedId
import app.twopocket.NeedKind
import app.twopocket.ReadyItem
import app.twopocket.Situation
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** What to say and how to be: openers, cues, offers and needs, the checklist. */
internal val voiceVerbs = mapOf<String, Verb>(
    "suggest" to { items(all.openers.suggest(ask(it))) },
    "next_opener" to { items(all.openers.next(ask(it))) },
    "onward" to { all.openers.onward(it.text("opener"), eventIf(it)) },
    "opener_shown" to { all.openers.shown(it.text("opener"), personIf(it), eventIf(it)) },
    "opener_used" to { all.openers.used(it.textIf("opener"), personIf(it), eventIf(it)) },
    "opener_worked" to { all.openers.worked(it.textIf("opener"), eventIf(it)) },
    "opener_flat" to { all.openers.flat(it.textIf("opener"), eventIf(it)) },
    "opener_thanked" to {
        val thanked = all.openers.thanked(ContactId(id(it.text("person"))), EventId(id(it.text("event"))))
        JsonObject(mapOf("thanked" to JsonPrimitive(thanked)))
    },
    "add_need" to { all.needs.add(personIf(it), it.word<NeedKind>("kind"), it.text("text")) },
    "needs" to { items(all.needs.list(personIf(it))) },
    "remove_need" to { items(all.needs.remove(NeedId(id(it.text("need"))))) },
    "cue" to { all.cues.tonight(night(it)) },
    "next_cue" to { all.cues.next(night(it)) },
    "ready" to { all.events.ready(night(it)) },
    "tick" to { all.events.tick(EventId(id(it.text("event"))), it.word<ReadyItem>("item"), it.flag("ticked")) },
    "pick" to { all.events.pick(EventId(id(it.text("event"))), it.texts("openers"), it.flag("picked")) },
)

private fun Player.ask(said: Arguments) = Ask(said.word<Situation>("situation"), personIf(said), eventIf(said))

private fun Player.personIf(said: Arguments) = said.textIf("person")?.let { ContactId(id(it)) }

private fun Player.eventIf(said: Arguments) = said.textIf("event")?.let { EventId(id(it)) }
