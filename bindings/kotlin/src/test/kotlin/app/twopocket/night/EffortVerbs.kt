package app.twopocket.night

import app.twopocket.ArenaId
import app.twopocket.ContactId
import app.twopocket.EffortEdit
import app.twopocket.EffortId
import app.twopocket.EffortKind
import app.twopocket.EffortScope
import app.twopocket.EventId
import app.twopocket.NewEffort

internal val effortVerbs = mapOf<String, Verb>(
    "effort" to { all.efforts.log(newEffort(it)) },
    "read_effort" to { all.efforts.get(effort(it)) },
    "edit_effort" to {
        all.efforts.edit(effort(it), EffortEdit(it.word<EffortKind>("kind"), it.textIf("what"), it.whole("minutes")))
    },
    "remove_effort" to { all.efforts.remove(effort(it)).let { nothing } },
    "helped" to { all.efforts.helped(effort(it), it.flagIf("helped")) },
    "answered" to { all.efforts.answered(effort(it)) },
    "efforts" to { all.efforts.list(scope(it), whole) },
    "split" to { all.efforts.split(scope(it)) },
    "history_of_efforts" to { items(all.efforts.history(EffortScope.All, it.whole("days")!!, it.whole("buckets")!!)) },
    "next_act" to { all.efforts.nextAct(scope(it)) },
    "ask_gate" to { said ->
        val event = said.textIf("event")?.let { EventId(id(it)) }
        all.efforts.askGate(ContactId(id(said.text("person"))), said.text("text"), event)
    },
)

private fun Player.effort(said: Arguments) = EffortId(id(said.text("effort")))

private fun Player.newEffort(said: Arguments) = NewEffort(
    kind = said.word<EffortKind>("kind"),
    contact = said.textIf("person")?.let { ContactId(id(it)) },
    event = said.textIf("event")?.let { EventId(id(it)) },
    arena = said.textIf("arena")?.let { ArenaId(id(it)) },
    what = said.textIf("what"),
    minutes = said.whole("minutes"),
)

/** Which efforts: one of these; all of them, without any. */
private fun Player.scope(said: Arguments): EffortScope = listOfNotNull(
    said.textIf("night")?.let { EffortScope.Night(EventId(id(it))) },
    said.textIf("arena")?.let { EffortScope.Arena(ArenaId(id(it))) },
    said.textIf("person")?.let { EffortScope.Contact(ContactId(id(it))) },
    said.whole("days")?.let { EffortScope.Days(it) },
).firstOrNull() ?: EffortScope.All
