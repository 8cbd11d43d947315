package app.twopocket.night

import app.twopocket.Language
import app.twopocket.OwnDetails

internal val ownVerbs = mapOf<String, Verb>(
    "own_card" to { all.ownCard.get() },
    "save_own_card" to { all.ownCard.save(details(requireNotNull(it.part("details")) { "`details` are missing" })) },
    "own_code" to { all.ownCard.code() },
    "signature" to { all.ownCard.signature(language(it)) },
    "check_signature" to { all.ownCard.checkSignature(it.text("text")) },
    "own_introduction" to { all.ownCard.introduction(language(it)) },
    "check_introduction" to { all.ownCard.checkIntroduction(it.text("text"), language(it)) },
    "introduce_myself" to { all.ownCard.introduce(it.text("text"), language(it)) },
    "paper" to { all.ownCard.paper() },
    "count_paper" to { all.ownCard.countPaper(it.whole("left")) },
    "handed" to { all.ownCard.handed(it.whole("cards")!!) },
)

private fun language(said: Arguments) = said.wordIf<Language>("language")

private fun details(said: Arguments) = OwnDetails(
    prefix = said.textIf("prefix"),
    name = said.textIf("name"),
    suffix = said.textIf("suffix"),
    title = said.textIf("title"),
    organisation = said.textIf("organisation"),
    tagline = said.textIf("tagline"),
    phones = said.parts("phones").map(::phone),
    emails = said.texts("emails"),
    links = said.texts("links"),
    address = said.part("address")?.let(::address),
).also { said.end() }
