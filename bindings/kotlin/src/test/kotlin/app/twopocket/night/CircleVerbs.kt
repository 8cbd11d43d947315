package app.twopocket.night

import app.twopocket.Began
import app.twopocket.Channel
import app.twopocket.CircleGroup
import app.twopocket.Closeness
import app.twopocket.ContactId
import app.twopocket.NewTouch
import app.twopocket.TouchId
import app.twopocket.Verdict

internal val circleVerbs = mapOf<String, Verb>(
    "circles" to { items(all.circle.groups()) },
    "circle" to { all.circle.members(it.wordIf<CircleGroup>("group"), whole) },
    "circle_due" to { all.circle.due(it.day("on") ?: today(), whole) },
    "circle_add" to { all.circle.add(person(it), it.wordIf<CircleGroup>("group"), it.whole("every")) },
    "circle_release" to { all.circle.release(person(it)) },
    "circle_bound" to { all.circle.setBound(it.word<CircleGroup>("group"), it.whole("bound")) },
    "circle_every" to { every(it) },
    "circle_suggest" to { all.circle.suggest(it.word<CircleGroup>("group")) },
    "standing" to { all.circle.standing(person(it)) },
    "felt" to { all.circle.setFelt(person(it), it.number("felt")?.toUByte()) },
    "closeness" to { all.circle.setCloseness(person(it), it.word<Closeness>("closeness")) },
    "heard" to { all.circle.touched(touch(Began.THEM, it)) },
    "reached" to { all.circle.touched(touch(Began.ME, it)) },
    "touches" to { all.circle.touches(personIf(it), whole) },
    "remove_touch" to { all.circle.removeTouch(TouchId(id(it.text("touch")))).let { nothing } },
    "initiative" to { all.circle.initiative(personIf(it), it.whole("days")) },
    "dormant" to { all.circle.dormant(whole) },
    "dormancy" to { all.circle.dormancy() },
    "walk" to { all.circle.walk(whole) },
    "walked" to { all.circle.walked(person(it), it.word<Verdict>("verdict"), it.number("chemistry")?.toUByte()) },
    "walk_back" to { all.circle.walkBack() },
    "set_aside" to { all.circle.setAside(whole) },
)

private fun Player.person(said: Arguments) = ContactId(id(said.text("person")))

private fun Player.personIf(said: Arguments) = said.textIf("person")?.let { ContactId(id(it)) }

/** Of a group, or of one member. */
private suspend fun Player.every(said: Arguments): Any {
    val (group, person) = said.wordIf<CircleGroup>("group") to personIf(said)
    val days = said.whole("days")
    return if (group != null) all.circle.setEvery(group, days) else all.circle.setMemberEvery(person!!, days)
}

private fun Player.touch(began: Began, said: Arguments) =
    NewTouch(person(said), began, said.wordIf<Channel>("by"), said.flag("in_person"))
