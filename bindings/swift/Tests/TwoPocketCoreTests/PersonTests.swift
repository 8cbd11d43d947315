import Foundation
import Testing
import TwoPocketCore

/// What belongs to one person, in the rooms that no night asks.
@Suite struct PersonTests {
    @Test func theLanguageToWriteInIsSetAndLeftToBeFoundAgain() async throws {
        try await onCompanion { all in
            let signe = try await all.people.add(NewPerson(fields: [.name(text: "Signe Raun")], role: .ahead, language: .nb))
            #expect(signe.language == .nb)
            #expect(signe.role == .ahead)
            #expect(try await all.people.setLanguage(signe.id, .da).language == .da)
            #expect(try await all.people.setLanguage(signe.id, nil).language == nil)
            #expect(try await all.people.get(signe.id).name == "Signe Raun")
        }
    }

    @Test func whatAPersonShowsAndWhoTheyAreIsEdited() async throws {
        try await onCompanion { all in
            let signe = try await all.people.add(NewPerson(fields: [.name(text: "Signe Raun")], role: .other))
            let email = Value.email(text: "signe@havgaard.example")
            #expect(try await all.people.edit(signe.id, .email, [email]).fields.map(\.value).contains(email))
            #expect(try await all.people.setRole(signe.id, .peer).role == .peer)
            #expect(try await all.people.find("raun").items.map(\.role) == [.peer])
        }
    }

    @Test func whatTheBackProposesIsAskedForAndBecomesAPromise() async throws {
        try await onCompanion { all in
            let now = try await all.settings.get()
            _ = try await all.settings.set(
                Settings(
                    language: .en, home: now.home, morning: now.morning, keepPhotos: now.keepPhotos, signature: now.signature))
            let card = try await all.line("Signe Raun")
            let notes = Notes(text: "I will send her the report on Friday", openness: .private)
            let back = try await all.backs.write(card.id, notes)
            let proposals = try await all.backs.proposals(card.id)
            #expect(back.proposals == proposals)
            let promise = try await all.promises.accept(try #require(proposals.first).id)
            #expect(try await all.promises.get(promise.id) == promise)
            #expect(promise.due == CivilDate(year: 2026, month: 11, day: 20))
            #expect(try await all.promises.setDue(promise.id, nil).due == nil)
            #expect(try await all.promises.release(promise.id).state == .released)
            #expect(try await all.backs.proposals(card.id).isEmpty)
        }
    }

    @Test func anArenaIsGotByItsIdAndListedByItsName() async throws {
        try await onCompanion { all in
            let fee = Fee(minor: 25_000, currency: "DKK")
            let pier = try await all.arenas.add(ArenaDetails(name: "Pier", purpose: "peers", rhythm: .monthly, fee: fee))
            let harbour = try await all.arenas.add(ArenaDetails(name: "Harbour", kind: .field))
            #expect(try await all.arenas.get(pier.id) == pier)
            #expect(try await all.arenas.list().items == [harbour, pier])
            #expect(pier.fee == fee)
        }
    }

    @Test func aWishAndAnEntryOfAPrepListAreChangedFoundByHandAndTakenOff() async throws {
        try await onCompanion { all in
            let arena = try await all.arenas.add(ArenaDetails(name: "Pier"))
            let night = try await all.events.begin(NewEvent(arena: arena.id))
            #expect(try await all.events.rename(night.id, to: "Pier night").name == "Pier night")
            let signe = try await all.line("Signe Raun").contact
            let wish = try await all.arenas.wish(arena.id, NewWish(reason: "who runs the harbour"))
            #expect(try await all.arenas.found(wish.id, signe).found == signe)
            #expect(try await all.arenas.found(wish.id, nil).found == nil)
            try await all.arenas.unwish(wish.id)
            #expect(try await all.arenas.wishes(arena.id).total == 0)
            let prep = try await all.prep.add(night.id, PrepDetails(name: "Bo Lind"))
            #expect(try await all.prep.edit(prep.id, PrepDetails(known: "sails")).known == "sails")
            try await all.prep.remove(prep.id)
            #expect(try await all.prep.list(night.id).items.isEmpty)
        }
    }

    @Test func thanksDoneByMistakeAreTakenBack() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            let favour = try await all.ties.receive(NewReceived(contact: signe, kind: .advice, what: "where to moor"))
            let thanks = try await all.thanks.get(favour.thanks)
            #expect((thanks.reason, thanks.state) == (.favour, .open))
            #expect(try await all.thanks.done(thanks.id, by: .letter).channel == .letter)
            #expect(try await all.ties.received(signe).items.map(\.thanked) == [true])
            #expect(try await all.thanks.notDone(thanks.id) == thanks)
            #expect(try await all.thanks.owed().items == [thanks])
        }
    }

    @Test func whatWasReceivedOfOneOfEachAndOfAllIsToldAlike() async throws {
        try await onCompanion { all in
            let signe = try await all.line("Signe Raun").contact
            _ = try await all.ties.receive(
                NewReceived(contact: signe, kind: .help, what: "carried the boat", minutes: 45))
            let tie = try await all.ties.tie(signe)
            #expect(tie.received == TieFlow(acts: 1, minutes: 45))
            #expect(tie.shape == .quiet, "one act says nothing yet")
            #expect(try await all.ties.list().items == [tie])
            #expect(try await all.ties.overall().received == tie.received)
            #expect(try await all.ties.overall(days: 90).overTime.map(\.received) == [tie.received])
            await #expect(throws: CompanionError.Invalid(field: .amount, reason: .outOfRange)) {
                try await all.ties.overall(days: 0)
            }
        }
    }

    @Test func aPhotoIsKeptUntilTheFieldsAreConfirmed() async throws {
        try await onCompanion { all in
            let jpeg = Data([0xFF, 0xD8, 0xFF, 0xD9])
            let card = try await all.cards.capture(.photo(jpeg: jpeg, scan: nil)).card
            #expect(try await all.cards.photo(card.id) == jpeg)
            #expect(try await !all.cards.confirm(card.id).hasPhoto)
            await #expect(throws: CompanionError.NotFound(what: .photo)) { try await all.cards.photo(card.id) }
        }
    }
}
