package app.twopocket.night

import app.twopocket.Channel
import app.twopocket.ContactId
import app.twopocket.EventId
import app.twopocket.HelpOfferId
import app.twopocket.ItemId
import app.twopocket.NewReceived
import app.twopocket.OfferState
import app.twopocket.ReceivedId
import app.twopocket.ReceivedKind

internal val tieVerbs = mapOf<String, Verb>(
    "receive" to { all.ties.receive(received(it)) },
    "received" to { said -> all.ties.received(said.textIf("person")?.let { ContactId(id(it)) }, whole) },
    "remove_received" to { all.ties.remove(ReceivedId(id(it.text("received")))).let { nothing } },
    "offered" to { all.ties.offered(ContactId(id(it.text("person"))), it.text("what")) },
    "take_up" to { all.ties.takeUp(HelpOfferId(id(it.text("offer")))) },
    "decline" to { all.ties.decline(HelpOfferId(id(it.text("offer")))) },
    "reopen_offer" to { all.ties.reopen(HelpOfferId(id(it.text("offer")))) },
    "offers" to { all.ties.offers(it.wordIf<OfferState>("state"), whole) },
    "tie" to { all.ties.tie(ContactId(id(it.text("person")))) },
    "ties" to { all.ties.list(whole) },
    "give_and_get" to { all.ties.overall(it.whole("days")) },
    "owed" to { all.thanks.owed(whole) },
    "thanked" to { all.thanks.done(ItemId(id(it.text("item"))), it.word<Channel>("by")) },
    "thanked_aloud" to { said ->
        val event = said.textIf("event")?.let { EventId(id(it)) }
        items(all.thanks.saidAloud(ContactId(id(said.text("person"))), event))
    },
)

private fun Player.received(said: Arguments) = NewReceived(
    contact = ContactId(id(said.text("person"))),
    kind = said.word<ReceivedKind>("kind"),
    what = said.text("what"),
    minutes = said.whole("minutes"),
    event = said.textIf("event")?.let { EventId(id(it)) },
    thankedAloud = said.flag("thanked_aloud"),
)
