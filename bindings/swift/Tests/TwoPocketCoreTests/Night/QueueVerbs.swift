import Foundation
import TwoPocketCore

extension Player {
    func queueVerb(_ verb: String, _ said: Arguments) async throws -> Any? {
        switch verb {
        case "accept": try await all.promises.accept(id(said, "proposal"), due: said.dayIf("due"))
        case "dismiss": nothing(try await all.promises.dismiss(id(said, "proposal")))
        case "promise": try await all.promises.add(promise(said))
        case "keep": try await all.promises.keep(id(said, "promise"))
        case "break": try await all.promises.breakPromise(id(said, "promise"))
        case "release": try await all.promises.release(id(said, "promise"))
        case "reopen_promise": try await all.promises.reopen(id(said, "promise"))
        case "repair": try await all.promises.repair(id(said, "promise"), due: said.day("due"))
        case "set_due": try await all.promises.setDue(id(said, "promise"), said.dayIf("due"))
        case "promises": try await all.promises.list(state: said.wordIf("state"), page: Self.whole)
        case "kept_rate": try await all.promises.keptRate()
        case "queue": try await all.followUps.queue(on: said.dayIf("day"), page: Self.whole)
        case "follow_up": try await all.followUps.get(id(said, "item"))
        case "done": try await all.followUps.done(id(said, "item"), by: said.wordIf("by"), kind: said.wordIf("kind"))
        case "not_done": try await all.followUps.notDone(id(said, "item"))
        case "snooze":
            try await all.followUps.snooze(id(said, "item"), until: said.day("until"), late: said.flagIf("late") ?? false)
        default: nil
        }
    }

    private func promise(_ said: Arguments) throws -> NewPromise {
        try NewPromise(
            contact: id(said, "person"), card: idIf(said, "card"), owner: said.word("owner"), what: said.text("what"),
            due: said.dayIf("due"))
    }
}
