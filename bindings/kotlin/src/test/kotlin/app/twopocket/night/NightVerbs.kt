package app.twopocket.night

import app.twopocket.ArenaId
import app.twopocket.ContactId
import app.twopocket.EventId
import app.twopocket.Language
import app.twopocket.NewEvent
import java.time.LocalTime

internal val nightVerbs = mapOf<String, Verb>(
    "settings" to { settings(it) },
    "begin" to { all.events.begin(newEvent(it)) },
    "plan" to { all.events.plan(newEvent(it)) },
    "begin_planned" to { all.events.beginPlanned(EventId(id(it.text("event")))) },
    "event" to { all.events.get(EventId(id(it.text("event")))) },
    "events" to { all.events.list(whole) },
    "current" to { all.events.current() },
    "coming" to { all.events.coming() },
    "cancel" to { all.events.cancel(EventId(id(it.text("event")))).let { nothing } },
    "tonight" to { all.events.tonight() },
    "rename" to { all.events.rename(EventId(id(it.text("event"))), it.text("name")) },
    "reopen" to { all.events.reopen(EventId(id(it.text("event")))) },
    "closing" to { all.events.closing(night(it)) },
    "close_night" to { all.events.closeNight(night(it)) },
    "conversation" to { said ->
        all.conversations.had(said.textIf("person")?.let { ContactId(id(it)) }, said.textIf("event")?.let { EventId(id(it)) })
    },
    "restart" to { restart().let { nothing } },
    "wait" to { all.disposal.status().let { nothing } },
)

private suspend fun Player.settings(said: Arguments): Any {
    val now = all.settings.get()
    return all.settings.set(
        now.copy(
            language = said.wordIf<Language>("language") ?: now.language,
            home = said.textIf("home") ?: now.home,
            morning = said.textIf("morning")?.let(LocalTime::parse) ?: now.morning,
            keepPhotos = said.flagIf("keep_photos") ?: now.keepPhotos,
            signature = said.textIf("signature") ?: now.signature,
            weeklyMinutes = said.whole("weekly_minutes") ?: now.weeklyMinutes,
        ),
    )
}

private fun Player.newEvent(said: Arguments) = NewEvent(
    arena = said.textIf("arena")?.let { ArenaId(id(it)) },
    name = said.textIf("event"),
    venue = said.textIf("venue"),
    starts = said.time("starts"),
    ends = said.time("ends"),
    purpose = said.textIf("purpose"),
    goal = said.whole("goal"),
    lookFor = said.textIf("look_for"),
    offer = said.textIf("offer"),
    hasTalk = said.flag("has_talk"),
)
