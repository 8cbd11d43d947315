package app.twopocket.night

import app.twopocket.CoffeeId
import app.twopocket.CoffeeState
import app.twopocket.ContactId
import app.twopocket.Homework
import app.twopocket.Language
import app.twopocket.Manner
import app.twopocket.Meeting
import app.twopocket.ReceivedKind
import app.twopocket.Tone

internal val coffeeVerbs = mapOf<String, Verb>(
    "coffee_prepare" to { all.coffees.prepare(ContactId(id(it.text("person"))), homework(it)) },
    "coffee_edit" to { all.coffees.edit(coffee(it), homework(it)) },
    "coffee" to { all.coffees.get(coffee(it)) },
    "coffee_sent" to { all.coffees.sent(coffee(it)) },
    "coffee_declined" to { all.coffees.declined(coffee(it)) },
    "coffee_let_go" to { all.coffees.letGo(coffee(it)) },
    "coffee_undo" to { all.coffees.undo(coffee(it)) },
    "coffee_next" to { items(all.coffees.next(coffee(it))) },
    "coffee_remove" to { all.coffees.remove(coffee(it)).let { nothing } },
    "coffee_accepted" to { all.coffees.accepted(coffee(it), it.day("day")) },
    "coffee_day" to { all.coffees.meetOn(coffee(it), requireNotNull(it.day("day")) { "`day` is missing" }) },
    "coffee_met" to { all.coffees.met(coffee(it), meeting(it)) },
    "coffees" to { all.coffees.list(it.wordIf<CoffeeState>("state"), whole) },
    "coffee_check" to { all.coffees.check(coffee(it), it.textIf("text"), it.wordIf<Language>("language")) },
    "coffee_draft" to {
        all.drafts.coffee(coffee(it), Manner(it.wordIf<Language>("language"), it.wordIf<Tone>("tone")))
    },
)

private fun Player.coffee(said: Arguments) = CoffeeId(id(said.text("coffee")))

private fun Player.homework(said: Arguments) = Homework(
    motive = said.textIf("motive"),
    stated = said.textIf("stated"),
    need = said.textIf("need"),
    contribution = said.textIf("contribution"),
    about = said.textIf("about"),
    fallback = said.textIf("fallback"),
    tipFrom = said.textIf("tip_from")?.let { ContactId(id(it)) },
    proposed = said.day("proposed"),
)

private fun meeting(said: Arguments) = Meeting(
    theyGot = said.textIf("they_got"),
    iGot = said.textIf("i_got"),
    minutes = said.whole("minutes"),
    received = said.wordIf<ReceivedKind>("received"),
    on = said.day("on"),
)
