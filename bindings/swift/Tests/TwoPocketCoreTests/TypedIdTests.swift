import Foundation
import Testing
import TwoPocketCore

/// What must not compile, does not.
@Suite struct TypedIdTests {
    @Test func anIdIsTakenWhereItBelongs() async throws {
        let (status, said) = try await compiled(
            "func put(_ all: TwoPocket, _ card: CardId) async throws { _ = try await all.pockets.put(card, into: .left) }")
        #expect(status == 0, "\(said)")
    }

    @Test func anIdOfAnotherKindIsNotTakenNorIsABareUUID() async throws {
        let (status, said) = try await compiled(
            "func put(_ all: TwoPocket, _ event: EventId) async throws { _ = try await all.pockets.put(event, into: .left) }",
            "func get(_ all: TwoPocket, _ uuid: UUID) async throws { _ = try await all.cards.get(uuid) }")
        #expect(status != 0)
        #expect(said.contains("cannot convert value of type 'EventId' to expected argument type 'CardId'"), "\(said)")
        #expect(said.contains("cannot convert value of type 'UUID' to expected argument type 'CardId'"), "\(said)")
    }

    @Test func whatCrossesMayCrossBetweenTasks() async throws {
        let (status, said) = try await compiled(
            "func send(_ all: TwoPocket, _ card: Card, _ change: Changed, _ error: CompanionError) {",
            "    Task.detached { print(all, card, change, error, all.cards, all.changes()) }",
            "}")
        #expect(status == 0, "\(said)")
    }

    private func compiled(_ code: String...) async throws -> (status: Int32, said: String) {
        try await inFolder { folder in
            let file = folder.appending(path: "Snippet.swift")
            let snippet = (["import Foundation", "import TwoPocketCore"] + code).joined(separator: "\n")
            try Data(snippet.utf8).write(to: file)
            let modules = products.appending(path: "Modules").path
            let header = project.appending(path: "bindings/swift/Sources/twopocketFFI").path
            return try await run("swiftc", ["-typecheck", "-swift-version", "6", "-I", modules, "-I", header, file.path])
        }
    }
}
