import Foundation

/// JSON as a tree, printed as Rust and Kotlin print it. Foundation's own encoder sorts and escapes by rules of its own.
enum Json: Decodable, Sendable, CustomStringConvertible {
    case null, bool(Bool), int(Int64), double(Double), string(String), array([Json]), object([String: Json])

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? value.decode(Int64.self) {
            self = .int(int)
        } else if let double = try? value.decode(Double.self) {
            self = .double(double)
        } else if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let array = try? value.decode([Json].self) {
            self = .array(array)
        } else {
            self = .object(try value.decode([String: Json].self))
        }
    }

    static func read(_ bytes: Data) throws -> Json { try JSONDecoder().decode(Json.self, from: bytes) }

    var object: [String: Json]? { if case let .object(object) = self { object } else { nil } }
    var array: [Json]? { if case let .array(array) = self { array } else { nil } }
    var string: String? { if case let .string(string) = self { string } else { nil } }
    var bool: Bool? { if case let .bool(bool) = self { bool } else { nil } }
    var int: Int64? { if case let .int(int) = self { int } else { nil } }
    var isNull: Bool { if case .null = self { true } else { false } }

    var double: Double? {
        switch self {
        case let .int(int): Double(int)
        case let .double(double): double
        default: nil
        }
    }

    /// Canonical: no blanks, members in the order of their bytes, nothing escaped that need not be.
    var description: String {
        switch self {
        case .null: "null"
        case let .bool(bool): "\(bool)"
        case let .int(int): "\(int)"
        case let .double(double): "\(double)"
        case let .string(string): quoted(string)
        case let .array(array): "[" + array.map(\.description).joined(separator: ",") + "]"
        case let .object(object): "{" + members(of: object).joined(separator: ",") + "}"
        }
    }

    private func members(of object: [String: Json]) -> [String] {
        let sorted = object.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return sorted.map { quoted($0.key) + ":" + $0.value.description }
    }
}

private func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{8}": "\\b"
    case "\u{c}": "\\f"
    case ..<" ": "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16)
    default: String(scalar)
    }
}

/// Nil where `found` holds all that is expected, else where it does not: objects as a subset, arrays exactly.
func difference(_ expected: Json, _ found: Json, at place: String = "it") -> String? {
    switch (expected, found) {
    case let (.object(expected), .object(found)):
        return expected.lazy.compactMap { difference($1, found[$0] ?? .null, at: "\(place).\($0)") }.first
    case let (.array(expected), .array(found)) where expected.count == found.count:
        return zip(expected, found).enumerated().lazy.compactMap { difference($1.0, $1.1, at: "\(place).\($0)") }.first
    case _ where expected.double != nil && found.double != nil && abs(expected.double! - found.double!) < 1e-6:
        return nil
    case _ where expected.description.utf8.elementsEqual(found.description.utf8):
        return nil
    default:
        return "\(place): expected \(expected), found \(found)"
    }
}
