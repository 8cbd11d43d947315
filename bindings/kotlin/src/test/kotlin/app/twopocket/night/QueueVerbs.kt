package app.twopocket.night

import app.twopocket.CardId
import app.twopocket.Channel
import app.twopocket.ContactId
import app.twopocket.EffortKind
import app.twopocket.ItemId
import app.twopocket.NewPromise
import app.twopocket.Owner
import app.twopocket.PromiseId
import app.twopocket.PromiseState
import app.twopocket.ProposalId

internal val queueVerbs = mapOf<String, Verb>(
    "accept" to { all.promises.accept(ProposalId(id(it.text("proposal"))), it.day("due")) },
    "dismiss" to { all.promises.dismiss(ProposalId(id(it.text("proposal")))).let { nothing } },
    "promise" to { said ->
        val contact = ContactId(id(said.text("person")))
        val card = said.textIf("card")?.let { CardId(id(it)) }
        all.promises.add(NewPromise(contact, card, said.word<Owner>("owner"), said.text("what"), said.day("due")))
    },
    "keep" to { all.promises.keep(promise(it)) },
    "break" to { all.promises.breakPromise(promise(it)) },
    "release" to { all.promises.release(promise(it)) },
    "reopen_promise" to { all.promises.reopen(promise(it)) },
    "repair" to { all.promises.repair(promise(it), it.day("due")!!) },
    "set_due" to { all.promises.setDue(promise(it), it.day("due")) },
    "promises" to { all.promises.list(it.wordIf<PromiseState>("state"), whole) },
    "kept_rate" to { all.promises.keptRate() },
    "queue" to { all.followUps.queue(it.day("day"), whole) },
    "follow_up" to { all.followUps.get(item(it)) },
    "done" to { all.followUps.done(item(it), it.wordIf<Channel>("by"), it.wordIf<EffortKind>("kind")) },
    "not_done" to { all.followUps.notDone(item(it)) },
    "snooze" to { all.followUps.snooze(item(it), it.day("until")!!, it.flag("late")) },
)

private fun Player.promise(said: Arguments) = PromiseId(id(said.text("promise")))

private fun Player.item(said: Arguments) = ItemId(id(said.text("item")))
