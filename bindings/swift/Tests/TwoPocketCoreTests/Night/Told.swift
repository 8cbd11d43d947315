import Foundation
import TwoPocketCore

/// A record as JSON, the way Rust writes it: members in order, words in small letters, fractions to three decimals.
func told(_ value: Any) -> Json {
    switch value {
    case let json as Json: json
    case let error as CompanionError: failed(error)
    case let field as Value: said(by: field)
    case let phone as Phone: record(phoneParts(phone))
    case let logged as Logged: record(members(of: logged.effort).merging(["gate": logged.gate as Any]) { $1 })
    case let prepared as PreparedCoffee:
        record(members(of: prepared.coffee).merging(members(of: prepared).filter { $0.key != "coffee" }) { $1 })
    case let walked as Walked: record(members(of: walked.line).merging(members(of: walked).filter { $0.key != "line" }) { $1 })
    case is OpenerReason, is GateReason, is NextReason, is ReleaseReason, is DormantReason, is CandidateReason:
        tagged("reason", value)
    case is Fit: tagged("fit", value)
    case is IntroductionCaution: tagged("caution", value)
    case is BetterForm: tagged("form", value)
    case is SplitFinding, is WorthFinding, is HomeworkFinding: tagged("finding", value)
    case is DraftMissing: tagged("missing", value)
    case let kind as LinkKind: .string("\(kind)".lowercased())
    case let text as String: .string(text)
    case let flag as Bool: .bool(flag)
    case let fraction as Double: .double((fraction * 1000).rounded() / 1000)
    case let number as any BinaryInteger: .int(Int64(number))
    case let bytes as Data: .array(bytes.map { .int(Int64($0)) })
    case let id as any TypedId: .string(id.description)
    case let day as CivilDate: .string(day.iso)
    case let moment as CivilDateTime: .string(moment.iso)
    case let time as CivilTime: .string(time.iso)
    default: reflected(value)
    }
}

/// `followUp` as `follow_up`.
func snake(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? ($0.isEmpty ? "" : "_") + $1.lowercased() : String($1) }
}

private func reflected(_ value: Any) -> Json {
    let mirror = Mirror(reflecting: value)
    return switch mirror.displayStyle {
    case .optional: mirror.children.first.map { told($0.value) } ?? .null
    case .collection: .array(mirror.children.map { told($0.value) })
    case .enum: .string(snake("\(value)"))
    default: record(members(of: value))
    }
}

/// The properties of a record, named as in Rust.
private func members(of record: Any) -> [String: Any] {
    let named = Mirror(reflecting: record).children.compactMap { child in child.label.map { (snake($0), child.value) } }
    return Dictionary(uniqueKeysWithValues: named)
}

/// The name of a case, and what it carries.
private func parts(of value: Any) -> (name: String, members: [String: Any]) {
    guard let carried = Mirror(reflecting: value).children.first, let name = carried.label else { return ("\(value)", [:]) }
    return (name, members(of: carried.value))
}

private func record(_ members: [String: Any]) -> Json { .object(members.mapValues(told)) }

/// An error as nights write it: its name with its fields. Which fault of ours it was is no part of a night.
private func failed(_ error: CompanionError) -> Json {
    let (name, members) = parts(of: error)
    return .object([name: record(name == "Internal" ? [:] : members)])
}

/// One of several cases: what it carries stands beside its name.
private func tagged(_ tag: String, _ value: Any) -> Json {
    let (name, carried) = parts(of: value)
    return record(carried.merging([tag: snake(name)]) { $1 })
}

/// The parts of a telephone number: one without an extension has none.
private func phoneParts(_ phone: Phone) -> [String: Any] {
    members(of: phone).filter { $0.key != "extension" || phone.extension != nil }
}

/// What a field says: its parts stand beside its kind.
private func said(by field: Value) -> Json {
    let (kind, carried) = parts(of: field)
    var said = carried
    switch field {
    case let .phone(phone): said = phoneParts(phone)
    case let .address(address): said = members(of: address)
    case let .birthday(birthday): said = members(of: birthday)
    default: break
    }
    return record(said.merging(["field": kind]) { $1 })
}
