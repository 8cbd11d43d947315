import Foundation

/// Names for ids: a night names what it makes. An id without a name gets a number when it is first told.
struct Aliases {
    private var byName: [String: String] = [:]
    private var byId: [String: String] = [:]
    private var numbered = 0

    func id(_ name: String) throws -> UUID {
        guard let id = byName[name].flatMap(UUID.init(uuidString:)) else { throw Trouble("nothing is called `\(name)`") }
        return id
    }

    /// Names what a step returned: the record, the person behind it, the items of a list and the promises proposed.
    mutating func name(_ name: String, _ record: [String: Json]) {
        if let card = record["card"]?.object {
            self.name(name, card)
        } else if let id = record["id"]?.string {
            give(name, to: id)
        }
        if let contact = record["contact"]?.string { give("\(name).person", to: contact) }
        for (key, between) in [("items", "."), ("proposals", ".proposal."), ("also", ".also.")] {
            for (place, item) in (record[key]?.array ?? []).enumerated() {
                if let id = item.string { give("\(name)\(between)\(place)", to: id) }
                if let item = item.object { self.name("\(name)\(between)\(place)", item) }
            }
        }
    }

    /// The record with names in place of ids.
    mutating func told(_ record: Json) -> Json {
        switch record {
        case let .object(members):
            // In the order of their names, since ids are numbered as they are met.
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            return .object(Dictionary(uniqueKeysWithValues: sorted.map { ($0.key, told($0.value)) }))
        case let .array(items): return .array(items.map { told($0) })
        case let .string(text): return isId(text) ? .string(nameOf(text)) : record
        default: return record
        }
    }

    private mutating func give(_ name: String, to id: String) {
        byName[name] = id
        if byId[id] == nil { byId[id] = name }
    }

    private mutating func nameOf(_ id: String) -> String {
        if let name = byId[id] { return name }
        numbered += 1
        byId[id] = "#\(numbered)"
        return "#\(numbered)"
    }

    private func isId(_ text: String) -> Bool {
        text.utf8.count == 36 && text == text.lowercased() && UUID(uuidString: text) != nil
    }
}
