package app.twopocket.night

import app.twopocket.ContactId
import app.twopocket.FieldKind
import app.twopocket.Language
import app.twopocket.NewPerson
import app.twopocket.Role
import app.twopocket.Tone

internal val personVerbs = mapOf<String, Verb>(
    "people" to { all.people.find(it.textIf("query").orEmpty(), whole) },
    "person" to { all.people.get(person(it)) },
    "held" to { all.people.held(person(it)) },
    "recognised" to { items(all.people.recognised(card(it))) },
    "add_person" to {
        val role = it.wordIf<Role>("role") ?: Role.OTHER
        all.people.add(NewPerson(it.list("fields").map(::value), role, it.wordIf<Language>("language")))
    },
    "edit_person" to { all.people.edit(person(it), it.word<FieldKind>("field"), it.list("values").map(::value)) },
    "role" to { all.people.setRole(person(it), it.word<Role>("role")) },
    "tone" to { all.people.setTone(person(it), it.wordIf<Tone>("tone")) },
    "language" to { all.people.setLanguage(person(it), it.wordIf<Language>("language")) },
    "merge" to { all.people.merge(ContactId(id(it.text("keep"))), ContactId(id(it.text("absorb")))) },
    // The last merge into them is taken back.
    "unmerge" to { all.people.unmerge(all.people.get(person(it)).merges.last()) },
    "not_same" to { all.people.notSame(ContactId(id(it.text("one"))), ContactId(id(it.text("other")))).let { nothing } },
    "erase_person" to { all.people.erase(person(it)) },
)

private fun Player.person(said: Arguments) = ContactId(id(said.text("person")))
