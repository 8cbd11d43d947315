import Foundation
import TwoPocketCore

/// What a verb is called with. A key that nobody asked for is an error.
final class Arguments {
    private let members: [String: Json]
    private var left: Set<String>

    init(_ said: Json) throws {
        guard let members = said.object else { throw Trouble("a verb's arguments are an object") }
        (self.members, left) = (members, Set(members.keys))
    }

    func textIf(_ key: String) throws -> String? { try take(key, \.string) }

    func text(_ key: String) throws -> String { try needed(key, textIf(key)) }

    func numberIf<N: BinaryInteger>(_ key: String) throws -> N? { try take(key, \.int).map { N($0) } }

    func number<N: BinaryInteger>(_ key: String) throws -> N { try needed(key, numberIf(key)) }

    func flagIf(_ key: String) throws -> Bool? { try take(key, \.bool) }

    func list(_ key: String) throws -> [Json] { try needed(key, take(key, \.array)) }

    func texts(_ key: String) throws -> [String] { try take(key, \.array)?.compactMap(\.string) ?? [] }

    func partIf(_ key: String) throws -> Arguments? {
        try take(key) { $0.object == nil ? nil : $0 }.map { try Arguments($0) }
    }

    func parts(_ key: String) throws -> [Arguments] { try take(key, \.array)?.map { try Arguments($0) } ?? [] }

    func timeIf(_ key: String) throws -> CivilDateTime? { try textIf(key).map(moment) }

    func dayIf(_ key: String) throws -> CivilDate? { try textIf(key).map { try CivilDate(iso: $0) } }

    func day(_ key: String) throws -> CivilDate { try needed(key, dayIf(key)) }

    func wordIf<Word: CaseIterable>(_ key: String, _: Word.Type = Word.self) throws -> Word? {
        guard let said = try textIf(key) else { return nil }
        guard let word = Word.allCases.first(where: { snake("\($0)") == said }) else { throw Trouble("`\(key)` is no `\(said)`") }
        return word
    }

    func word<Word: CaseIterable>(_ key: String, _: Word.Type = Word.self) throws -> Word { try needed(key, wordIf(key)) }

    func end() throws {
        guard left.isEmpty else { throw Trouble("unknown: \(left.sorted())") }
    }

    private func needed<T>(_ key: String, _ value: T?) throws -> T {
        guard let value else { throw Trouble("`\(key)` is missing") }
        return value
    }

    private func take<T>(_ key: String, _ kind: (Json) -> T?) throws -> T? {
        left.remove(key)
        guard let value = members[key], !value.isNull else { return nil }
        guard let taken = kind(value) else { throw Trouble("`\(key)` is \(value)") }
        return taken
    }
}

/// What a field says, as nights write it.
func value(_ said: Json) throws -> Value {
    let arguments = try Arguments(said)
    let value = try value(arguments)
    try arguments.end()
    return value
}

private func value(_ arguments: Arguments) throws -> Value {
    func text() throws -> String { try arguments.text("text") }
    return switch try arguments.text("field") {
    case "name": .name(text: try text())
    case "given": .given(text: try text())
    case "family": .family(text: try text())
    case "prefix": .prefix(text: try text())
    case "suffix": .suffix(text: try text())
    case "title": .title(text: try text())
    case "department": .department(text: try text())
    case "organisation": .organisation(text: try text())
    case "email": .email(text: try text())
    case "url": .url(text: try text())
    case "note": .note(text: try text())
    case "other": .other(name: try arguments.text("name"), text: try text())
    case "phone": .phone(phone: try phone(arguments))
    case "address": .address(address: try address(arguments))
    case "birthday":
        .birthday(
            birthday: Birthday(
                year: try arguments.numberIf("year"), month: try arguments.number("month"), day: try arguments.number("day")))
    case let field: throw Trouble("there is no field `\(field)`")
    }
}

/// A telephone number, as nights write it.
func phone(_ said: Arguments) throws -> Phone {
    try Phone(number: said.text("number"), kind: said.word("kind"), extension: said.textIf("extension"))
}

/// A postal address, as nights write it.
func address(_ said: Arguments) throws -> Address {
    try Address(
        street: said.textIf("street"), postcode: said.textIf("postcode"), city: said.textIf("city"),
        region: said.textIf("region"), country: said.textIf("country"))
}

/// What a text recognition saw, as its files say it.
func scan(_ said: Json) -> Scan {
    func all(_ said: Json, _ key: String) -> [Json] { said.object?[key]?.array ?? [] }
    func number(_ said: Json, _ key: String, otherwise: Double) -> Double { said.object?[key]?.double ?? otherwise }
    func text(_ said: Json) -> String { said.object?["text"]?.string ?? "" }
    func box(_ said: Json) -> [Double] { said.object?["bbox"]?.array?.compactMap(\.double) ?? [0, 0, 0, 0] }
    let pages = all(said, "pages").map {
        ScanPage(width: number($0, "width", otherwise: 0), height: number($0, "height", otherwise: 0))
    }
    let lines = all(said, "lines").map { line in
        ScanLine(
            text: text(line), bbox: box(line), conf: number(line, "conf", otherwise: 1), block: line.object?["block"]?.int,
            page: UInt32(number(line, "page", otherwise: 0)),
            words: all(line, "words").map { ScanWord(text: text($0), bbox: box($0), conf: number($0, "conf", otherwise: 1)) })
    }
    return Scan(pages: pages, lines: lines)
}
