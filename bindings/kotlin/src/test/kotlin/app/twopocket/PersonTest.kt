package app.twopocket

import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertNull

/** What belongs to one person, in the rooms that no night asks. */
class PersonTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `the language to write in is set and left to be found again`() = companion(folder) {
        val signe = it.people.add(NewPerson(listOf(Value.Name("Signe Raun")), Role.AHEAD, Language.NB))
        assertEquals(Language.NB to Role.AHEAD, signe.language to signe.role)
        assertEquals(Language.DA, it.people.setLanguage(signe.id, Language.DA).language)
        assertNull(it.people.setLanguage(signe.id, null).language)
        assertEquals("Signe Raun", it.people.get(signe.id).name)
    }

    @Test
    fun `what a person shows and who they are is edited`() = companion(folder) {
        val signe = it.people.add(NewPerson(listOf(Value.Name("Signe Raun")), Role.OTHER))
        val email = Value.Email("signe@havgaard.example")
        val edited = it.people.edit(signe.id, FieldKind.EMAIL, listOf(email))
        assertEquals(listOf(email), edited.fields.map { field -> field.value }.filter { value -> value is Value.Email })
        assertEquals(Role.PEER, it.people.setRole(signe.id, Role.PEER).role)
        assertEquals(Role.PEER, it.people.find("raun").items.single().role)
    }

    @Test
    fun `a promise is given a day, which is taken away again, and is let go of`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val promise = it.promises.add(NewPromise(signe, owner = Owner.ME, what = "send the report"))
        val friday = LocalDate.of(2026, 11, 20)
        assertEquals(friday, it.promises.setDue(promise.id, friday).due)
        assertNull(it.promises.setDue(promise.id, null).due)
        assertEquals(PromiseState.RELEASED, it.promises.release(promise.id).state)
        assertEquals(0uL, it.promises.list(PromiseState.OPEN).total)
    }

    @Test
    fun `what the back proposes is asked for and becomes a promise`() = companion(folder) {
        it.settings.set(it.settings.get().copy(language = Language.EN))
        val card = it.line("Signe Raun")
        val back = it.backs.write(card.id, Notes("I will send her the report on Friday", openness = Openness.PRIVATE))
        assertEquals(Openness.PRIVATE, back.notes.openness)
        val proposal = it.backs.proposals(card.id).single()
        assertEquals(back.proposals, listOf(proposal))
        val promise = it.promises.accept(proposal.id)
        assertEquals(promise, it.promises.get(promise.id))
        assertEquals(card.contact to LocalDate.of(2026, 11, 20), promise.contact to promise.due)
        assertEquals(emptyList(), it.backs.proposals(card.id))
    }

    @Test
    fun `an arena is got by its id and listed by its name`() = companion(folder) {
        val pier = it.arenas.add(ArenaDetails(name = "Pier", purpose = "peers", fee = Fee(25_000u, "DKK"), rhythm = Rhythm.MONTHLY))
        val harbour = it.arenas.add(ArenaDetails(name = "Harbour", kind = ArenaKind.FIELD))
        assertEquals(pier, it.arenas.get(pier.id))
        assertEquals(listOf(harbour, pier), it.arenas.list().items)
        assertEquals(Fee(25_000u, "DKK") to Rhythm.MONTHLY, pier.fee to pier.rhythm)
    }

    @Test
    fun `a wish and an entry of a prep list are changed, found by hand, and taken off`() = companion(folder) {
        val arena = it.arenas.add(ArenaDetails(name = "Pier"))
        val night = it.events.begin(NewEvent(arena = arena.id))
        assertEquals("Pier night", it.events.rename(night.id, "Pier night").name)
        val signe = it.line("Signe Raun").contact
        val wish = it.arenas.wish(arena.id, NewWish(reason = "who runs the harbour"))
        assertEquals(signe, it.arenas.found(wish.id, signe).found)
        assertNull(it.arenas.found(wish.id, null).found)
        it.arenas.unwish(wish.id)
        assertEquals(0uL, it.arenas.wishes(arena.id).total)
        val prep = it.prep.add(night.id, PrepDetails(name = "Bo Lind"))
        val edited = it.prep.edit(prep.id, PrepDetails(give = "a hall", known = "sails"))
        assertEquals(Triple("Bo Lind", "a hall", "sails"), Triple(edited.name, edited.give, edited.known))
        it.prep.remove(prep.id)
        assertEquals(emptyList(), it.prep.list(night.id).items)
    }

    @Test
    fun `thanks done by mistake are taken back`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        val favour = it.ties.receive(NewReceived(signe, ReceivedKind.ADVICE, "where to moor"))
        val thanks = it.thanks.get(favour.thanks)
        assertEquals(ThanksReason.FAVOUR to ItemState.OPEN, thanks.reason to thanks.state)
        assertEquals(Channel.LETTER, it.thanks.done(thanks.id, Channel.LETTER).channel)
        assertEquals(true, it.ties.received(signe).items.single().thanked)
        assertEquals(thanks, it.thanks.notDone(thanks.id))
        assertEquals(listOf(thanks), it.thanks.owed().items)
    }

    @Test
    fun `what was received of one, of each and of all is told alike`() = companion(folder) {
        val signe = it.line("Signe Raun").contact
        it.ties.receive(NewReceived(signe, ReceivedKind.HELP, "carried the boat", minutes = 45u))
        val tie = it.ties.tie(signe)
        assertEquals(TieFlow(1u, 45uL) to TieFlow(0u, 0uL), tie.received to tie.given)
        assertEquals(TieShape.QUIET, tie.shape, "one act says nothing yet")
        assertEquals(listOf(tie), it.ties.list().items)
        assertEquals(tie.received, it.ties.overall().received)
        assertEquals(listOf(tie.received), it.ties.overall(90u).overTime.map { span -> span.received })
        val none = failure<CompanionException.Invalid> { it.ties.overall(0u) }
        assertEquals(FieldName.AMOUNT to Reason.OUT_OF_RANGE, none.field to none.reason)
    }

    @Test
    fun `a photo is kept until the fields are confirmed`() = companion(folder) {
        val jpeg = byteArrayOf(-1, -40, -1, -39)
        val card = it.cards.capture(Capture.Photo(jpeg, null)).card
        assertContentEquals(jpeg, it.cards.photo(card.id))
        assertEquals(false, it.cards.confirm(card.id).hasPhoto)
        assertEquals(Thing.PHOTO, failure<CompanionException.NotFound> { it.cards.photo(card.id) }.what)
    }
}
