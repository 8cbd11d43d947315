package app.twopocket.night

import app.twopocket.About
import app.twopocket.ArenaId
import app.twopocket.ContactId
import app.twopocket.Draft
import app.twopocket.ItemId
import app.twopocket.Language
import app.twopocket.Manner
import app.twopocket.PromiseId
import app.twopocket.Tone

/** What the user writes: drafts of it, and the check. */
internal val letterVerbs = mapOf<String, Verb>(
    "draft" to { draft(it) },
    "check_text" to { said ->
        val contact = said.textIf("person")?.let { ContactId(id(it)) }
        val arena = said.textIf("arena")?.let { ArenaId(id(it)) }
        all.checks.text(said.text("text"), About(contact, arena, said.wordIf<Language>("language")))
    },
)

/** For an item, a promise with its new day, or a person to thank. */
private suspend fun Player.draft(said: Arguments): Draft {
    val manner = Manner(said.wordIf<Language>("language"), said.wordIf<Tone>("tone"))
    val (item, promise, thank) = listOf("item", "promise", "thank").map { key -> said.textIf(key)?.let { id(it) } }
    val due = said.day("due")
    return when {
        item != null -> all.drafts.draft(ItemId(item), manner)
        promise != null -> all.drafts.repair(PromiseId(promise), requireNotNull(due) { "`due` is missing" }, manner)
        else -> all.drafts.thanks(ContactId(requireNotNull(thank) { "`thank` is missing" }), manner)
    }
}
