import ArgumentParser
import OCPP

/// `linesman schema show`: one message, as one wants to read it.
struct SchemaShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the fields, types and limits of a message or of a shared type.",
        discussion: """
            Without --ocpp it shows the newest version that has the message, and names the others.

            EXAMPLES
              linesman schema show BootNotification
              linesman schema show TransactionEvent --ocpp 2.0.1
              linesman schema show IdTokenType
              linesman schema show Reset --format json | jq '.request.fields[].name'
            """
    )

    /// How to print it.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Argument(help: "An action, or a shared type or enumeration; upper and lower case do not matter.")
    var action: String

    @Option(
        help: ArgumentHelp(
            "The version: 1.6, 2.0.1 or 2.1; without it the newest that has the message.",
            valueName: "version"
        )
    )
    var ocpp: OCPPVersion?

    @Option(help: "text or json.")
    var format: Format = .text

    func run() throws {
        let versions = ocpp.map { [$0] } ?? OCPPVersion.allCases.reversed()
        let found = versions.filter { SchemaEntity(named: action, in: Catalogue.of($0).document) != nil }
        guard let version = found.first,
            let entity = SchemaEntity(named: action, in: Catalogue.of(version).document)
        else { throw CannotRun(complaint(versions)) }
        let document = Catalogue.of(version).document
        var output = StandardOutput()
        switch format {
        case .text:
            try output.write(SchemaText(document: document).text(of: entity))
            let others = found.dropFirst().map { "OCPP \($0.number)" }
            if !others.isEmpty { try output.write("\nAlso in \(others.joined(separator: " and ")): see --ocpp.\n") }
        case .json:
            try output.write(SchemaJSON(document: document).value(of: entity).text + "\n")
        }
        try output.flush()
    }

    private func complaint(_ versions: [OCPPVersion]) -> String {
        let names = Set(versions.flatMap { SchemaEntity.names(in: Catalogue.of($0).document) })
        let close = Spelling.closest(to: action, among: names.sorted())
        let wanted = ocpp.map { "OCPP \($0.number)" } ?? "OCPP 1.6, 2.0.1 and 2.1"
        guard !close.isEmpty else {
            return "\(wanted): there is no message or type `\(action)`. See `linesman schema list`."
        }
        return "\(wanted): there is no message or type `\(action)`. Did you mean \(close.joined(separator: " or "))?"
    }
}
