package app.twopocket.night

import app.twopocket.ArenaDetails
import app.twopocket.ArenaId
import app.twopocket.ArenaKind
import app.twopocket.ContactId
import app.twopocket.EventEdit
import app.twopocket.EventId
import app.twopocket.Fee
import app.twopocket.NewWish
import app.twopocket.PrepDetails
import app.twopocket.PrepId
import app.twopocket.Rhythm
import app.twopocket.WishId
import app.twopocket.local
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.time.format.DateTimeFormatter

internal val homeworkVerbs = mapOf<String, Verb>(
    "edit_event" to { all.events.edit(EventId(id(it.text("event"))), edit(it)) },
    "arena" to { all.arenas.add(arena(it)) },
    "edit_arena" to { all.arenas.edit(ArenaId(id(it.text("arena"))), arena(it)) },
    "wish" to {
        val wish = NewWish(it.textIf("name"), it.textIf("organisation"), it.textIf("reason"))
        all.arenas.wish(ArenaId(id(it.text("arena"))), wish)
    },
    "wishes" to { all.arenas.wishes(ArenaId(id(it.text("arena"))), whole) },
    "members" to { all.arenas.members(ArenaId(id(it.text("arena"))), whole) },
    "contribute" to { all.arenas.contributeTo(ArenaId(id(it.text("arena"))), ContactId(id(it.text("person"))), it.text("text")) },
    "unwish" to { all.arenas.unwish(WishId(id(it.text("wish")))).let { nothing } },
    "prep" to { all.prep.add(EventId(id(it.text("event"))), prep(it)) },
    "edit_prep" to { all.prep.edit(PrepId(id(it.text("prep"))), prep(it)) },
    "unprep" to { all.prep.remove(PrepId(id(it.text("prep")))).let { nothing } },
    "prep_list" to { all.prep.list(night(it), whole) },
    "found" to { found(it) },
    "reminders" to { reminders() },
)

private fun Player.edit(said: Arguments) = EventEdit(
    arena = said.textIf("arena")?.let { ArenaId(id(it)) },
    name = said.textIf("name"),
    venue = said.textIf("venue"),
    starts = said.time("starts"),
    ends = said.time("ends"),
    purpose = said.textIf("purpose"),
    goal = said.whole("goal"),
    lookFor = said.textIf("look_for"),
    offer = said.textIf("offer"),
    hasTalk = said.flagIf("has_talk"),
)

private fun arena(said: Arguments) = ArenaDetails(
    name = said.textIf("name"),
    purpose = said.textIf("purpose"),
    kind = said.wordIf<ArenaKind>("kind"),
    isOpen = said.flagIf("is_open"),
    privateMatters = said.flagIf("private_matters"),
    rhythm = said.wordIf<Rhythm>("rhythm"),
    fee = said.part("fee")?.let { fee -> Fee(fee.whole("minor")!!, fee.text("currency")).also { fee.end() } },
    minutes = said.whole("minutes"),
    contribution = said.textIf("contribution"),
)

private fun prep(said: Arguments) = PrepDetails(
    name = said.textIf("name"),
    organisation = said.textIf("organisation"),
    known = said.textIf("known"),
    interests = said.textIf("interests"),
    reaction = said.textIf("reaction"),
    give = said.textIf("give"),
)

private suspend fun Player.found(said: Arguments): Any {
    val person = said.textIf("person")?.let { ContactId(id(it)) }
    val wish = said.textIf("wish") ?: return all.prep.found(PrepId(id(said.text("prep"))), person)
    return all.arenas.found(WishId(id(wish)), person)
}

/** Each with its local time, so that a night can say when it rings. */
private suspend fun Player.reminders() = items(
    all.reminders.toArm().map {
        val local = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(it.at.local)
        JsonObject(mapOf("local" to JsonPrimitive(local), "reminder" to told(it)).toSortedMap())
    },
)
