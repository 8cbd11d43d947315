import Foundation
import Testing
import TwoPocketCore

/// What crosses arrives as it left.
@Suite struct ValueTests {
    @Test func idsMomentsDaysAndTimesComeBackAsTypesOfTheirOwn() async throws {
        try await onCompanion { all in
            let (starts, ends) = (try CivilDateTime(iso: "2026-11-19T17:30"), try CivilDateTime(iso: "2026-11-20T01:00"))
            let night = try await all.events.begin(NewEvent(name: "Harbour night", starts: starts, ends: ends))
            #expect(night.nightOf == CivilDate(year: 2026, month: 11, day: 19))
            #expect(night.starts.local == starts)
            #expect(night.starts.offsetSeconds == 3600)
            #expect(night.ends?.local == ends)
            #expect(try await all.events.current() == night)
            let card = try await all.line("Signe Raun")
            #expect(try await all.cards.get(CardId(value: try #require(UUID(uuidString: card.id.description)))) == card)
            _ = try await all.pockets.put(card.id, into: .right)
            let queue = try await all.followUps.queue(on: CivilDate(year: 2026, month: 11, day: 20))
            let followUp = try await all.followUps.get(#require(queue.items.first).id)
            #expect(followUp.plannedTime == CivilTime(hour: 9, minute: 0))
            #expect(followUp.deadline == CivilDate(year: 2026, month: 11, day: 22))
        }
    }

    @Test(arguments: [
        "Zoë 👩🏽‍💻🇩🇰",  // emoji of several code points, beyond the basic plane
        "A\u{30A}sa Bla\u{30A}ba\u{308}r",  // combining marks, not composed
        "نور الهدى",  // right to left
        "\u{202E}משה\u{202C} Cohen",  // with direction marks
        "𝒮igne\u{0}\u{FFFD}",  // beyond the basic plane, a zero and a replacement character
        "名刺 ÆØÅ æøå ẞ",
    ])
    func textGoesThereAndBackAsItIsWhateverItIsWrittenIn(text: String) async throws {
        try await onCompanion { all in
            let plan = NewEvent(name: "x", starts: try CivilDateTime(iso: "2026-12-01T18:00"), purpose: text)
            let event = try await all.events.plan(plan)
            // By its bytes: to Swift, texts are equal that only look alike.
            #expect(try await all.events.get(event.id).purpose.map { Data($0.utf8) } == Data(text.utf8))
            let arena = try await all.arenas.add(ArenaDetails(name: "x", contribution: text))
            #expect(try await all.arenas.get(arena.id).contribution.map { Data($0.utf8) } == Data(text.utf8))
            let card = try await all.cards.capture(.line(text: text)).card
            let notes = Notes(text: text, detail: text, interests: [text], openness: .inGroup)
            _ = try await all.backs.write(card.id, notes)
            let read = try #require(try await all.backs.get(card.id)).notes
            for crossed in [read.text, read.detail, read.interests.first] {
                #expect(crossed.map { Data($0.utf8) } == Data(text.utf8))
            }
            #expect(try await all.cards.raw(card.id).map(\.bytes) == [Data(text.utf8)])
        }
    }

    @Test func eachKindOfFieldCrossesWithItsPartsBothWays() async throws {
        try await onCompanion { all in
            let card = try await all.line("Signe Raun")
            let values: [(FieldKind, Value)] = [
                (.phone, .phone(phone: Phone(number: "+4522334455", kind: .mobile, extension: "7"))),
                (.address, .address(address: Address(street: "Kajen 1", city: "Aarhus", country: "DK"))),
                (.birthday, .birthday(birthday: Birthday(year: nil, month: 2, day: 29))),
                (.email, .email(text: "signe@havgaard.example")),
                (.other, .other(name: "X-SPOUSE", text: "Bo")),
            ]
            for (kind, value) in values {
                let field = try await all.cards.edit(card.id, kind, [value]).fields.first { $0.value == value }
                #expect(field?.source == .typed)
            }
            #expect(try await Set(all.cards.get(card.id).fields.map(\.value)).isSuperset(of: values.map { $0.1 }))
        }
    }

    @Test func aContactFileCrossesAsItsBytes() async throws {
        try await onCompanion { all in
            let file = Data("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Signe Raun\r\nEMAIL:signe@havgaard.example\r\nEND:VCARD\r\n".utf8)
            let captured = try await all.cards.capture(.file(bytes: file))
            #expect(captured.card.name == "Signe Raun")
            #expect(captured.card.form == .file)
            #expect(try await all.cards.raw(captured.card.id).map(\.bytes) == [file])
            #expect(try await all.cards.capture(.file(bytes: file)).again)
        }
    }

    @Test func timesCrossToTheMillisecond() async throws {
        try await onCompanion { all in
            for milliseconds: Int64 in [-1, 1, 999, 1_795_107_600_123, 1_795_107_600_999, 4_102_444_799_997] {
                let exact = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
                try await all.setNow(exact)
                #expect(all.now.atMs == milliseconds)
                #expect(all.now.date == exact)
                #expect(all.now.local.time.nanosecond == Int((milliseconds + 1000) % 1000) * 1_000_000)
            }
        }
    }

    @Test func whatChangedSinceARevisionIsToldInTheOrderOfItsLastChange() async throws {
        try await onCompanion { all in
            _ = try await all.events.begin()
            let before = try await all.revision()
            let card = try await all.line("Signe Raun")
            let changes = try await all.changesSince(before)
            #expect(changes.contains { $0.room == .card && $0.uid == card.id.value })
            #expect(changes.allSatisfy { $0.revision > before })
            #expect(changes.map(\.revision) == changes.map(\.revision).sorted())
            let now = try await all.revision()
            #expect(try await all.changesSince(now).isEmpty)
        }
    }

    @Test func timeStandsUntilItIsSetAndZonesCanChange() async throws {
        try await onCompanion { all in
            #expect(all.now.date == evening)
            try await all.setNow(at("2026-11-19T21:00"))
            try await all.setZone("Europe/Helsinki")
            let captured = try await all.line("Signe Raun").captured
            #expect(captured.local.iso == "2026-11-19T22:00:00")
            #expect(captured.offsetSeconds == 7200)
            try await all.setZone("Nowhere/Land")
            #expect(all.now.zone == "Nowhere/Land")
        }
    }

    @Test func theMachinesClockIsATimeSourceTooAndCantBeSet() async throws {
        try await onCompanion(time: .system(zone: "UTC")) { all in
            let before = Date()
            let captured = try await all.line("Signe Raun").captured.date
            #expect((-1...10).contains(captured.timeIntervalSince(before)))
            await #expect(throws: CompanionError.Invalid(field: .clock, reason: .notManual)) { try await all.setNow(evening) }
        }
    }

    @Test func pagesFollowEachOtherToTheEnd() async throws {
        try await onCompanion { all in
            for number in 1...5 { _ = try await all.line("Guest number \(number)") }
            let first = try await all.cards.list(page: PageRequest(limit: 2))
            #expect((first.items.count, first.total) == (2, 5))
            let second = try await all.cards.list(page: PageRequest(after: first.next, limit: 2))
            let last = try await all.cards.list(page: PageRequest(after: second.next, limit: 2))
            #expect(last.next == nil)
            #expect(Set((first.items + second.items + last.items).map(\.id)).count == 5)
        }
    }

    @Test func putsAreTakenBackOneByOne() async throws {
        try await onCompanion { all in
            let card = try await all.line("Signe Raun")
            #expect(try await all.pockets.undo(card.event) == nil)
            #expect(try await all.pockets.put(card.id, into: .left).pocket == .left)
            #expect(try await all.pockets.undo(card.event)?.pocket == .unsorted)
            #expect(try await all.pockets.history(card.event).items.map(\.takenBack) == [true])
        }
    }
}
