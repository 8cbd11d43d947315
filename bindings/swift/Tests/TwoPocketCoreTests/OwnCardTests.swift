import Foundation
import Testing
import TwoPocketCore

/// The user's own card, as a phone shows it.
@Suite struct OwnCardTests {
    @Test func theOwnCardIsACodeThatIsDrawnAndAPictureOfIt() async throws {
        try await onCompanion { all in
            await #expect(throws: CompanionError.Invalid(field: .name, reason: .empty)) { try await all.ownCard.code() }
            _ = try await all.ownCard.save(OwnDetails(name: "Rikke Dam", links: ["damkort.example"]))
            let code = try await all.ownCard.code()
            let qr = try #require(code.qr)
            #expect(code.vcard.contains("FN:Rikke Dam"))
            #expect(qr.rows.count == Int(qr.size))
            #expect(qr.rows.allSatisfy { row in row.count == Int(qr.size) && row.allSatisfy { "01".contains($0) } })
            #expect(qr.png().starts(with: [0x89, 0x50, 0x4E, 0x47]))
            let svg = qr.svg(title: "Rikke & Bo", description: "a <card>")
            #expect(svg.hasPrefix("<svg") && svg.contains("Rikke &amp; Bo") && svg.contains("a &lt;card&gt;"))
        }
    }

    @Test func aLinkIsCalledByWhatItLeadsTo() async throws {
        try await onCompanion { all in
            let links = ["damkort.example", "linkedin.com/in/rikkedam"]
            let card = try await all.ownCard.save(OwnDetails(name: "Rikke Dam", links: links))
            #expect(card.links.map(\.kind) == [.web, .linkedIn])
            #expect(card.links.map(\.called) == [nil, "LinkedIn"])
        }
    }
}
