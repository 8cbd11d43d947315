import Foundation
import TwoPocketCore

/// What is wrong with a night, for whoever writes nights.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// One act of a night: a verb with its arguments, when it is, and what must come of it.
struct Step {
    let verb: String
    let arguments: Json
    let at: CivilDateTime?
    let zone: String?
    let alias: String?
    let expect: Json?
    let fails: Json?

    init(_ step: Json) throws {
        var step = step.object ?? [:]
        expect = step.removeValue(forKey: "expect")
        fails = step.removeValue(forKey: "fails")
        guard let (verb, said) = step.first, step.count == 1 else { throw Trouble("a step has one verb") }
        let beside = said.object ?? [:]
        self.verb = verb
        arguments = said.object.map { .object($0.filter { !["at", "zone", "as"].contains($0.key) }) } ?? said
        at = try beside["at"]?.string.map(moment)
        zone = beside["zone"]?.string
        alias = beside["as"]?.string
    }
}

/// The steps of a folder's `night.json`. The format is told in `cli/src/night`.
func steps(of folder: URL) throws -> [Step] {
    let night = try Json.read(Data(contentsOf: folder.appending(path: "night.json"))).object ?? [:]
    guard Set(night.keys).isSubset(of: ["name", "about", "steps"]), let said = night["steps"]?.array else {
        throw Trouble("a night has a name and steps")
    }
    let steps = try said.map(Step.init)
    guard steps.contains(where: { $0.expect != nil || $0.fails != nil || $0.verb.hasPrefix("bytes_") }) else {
        throw Trouble("it expects nothing")
    }
    guard steps.first?.at != nil else { throw Trouble("the first step does not say when it is") }
    return steps
}

func moment(_ text: String) throws -> CivilDateTime {
    try CivilDateTime(iso: text.replacing(" ", with: "T"))
}
