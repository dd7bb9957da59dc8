import Foundation
import Testing

/// A command of the program as its own description of itself lists it.
struct LinesmanCommand: Decodable {
    let commandName: String
    let subcommands: [LinesmanCommand]?
    let arguments: [Argument]?

    struct Argument: Decodable {
        let kind: String
        let names: [Name]?

        struct Name: Decodable {
            let kind: String
            let name: String
        }
    }

    /// The program with all that it has.
    static func root() async throws -> LinesmanCommand {
        struct Description: Decodable { let command: LinesmanCommand }
        let run = try await LinesmanRun(["--experimental-dump-help"])
        return try JSONDecoder().decode(Description.self, from: Data(run.text.utf8)).command
    }

    /// The commands that do something, each with the words that name it.
    func leaves(below words: [String] = []) -> [(words: [String], command: LinesmanCommand)] {
        guard let subcommands, !subcommands.isEmpty else { return [(words, self)] }
        return subcommands.filter { $0.commandName != "help" }
            .flatMap { $0.leaves(below: words + [$0.commandName]) }
    }

    /// The long names of its options and flags.
    var options: Set<String> {
        Set((arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map(\.name))
    }
}
