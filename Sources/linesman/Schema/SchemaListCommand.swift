import ArgumentParser
import OCPP

/// `linesman schema list`: every action with its direction.
struct SchemaListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the actions of a version, with direction and purpose.",
        discussion: """
            EXAMPLES
              linesman schema list
              linesman schema list --ocpp 2.1 | grep -i tariff
            """
    )

    @Option(help: ArgumentHelp("Only this version: 1.6, 2.0.1 or 2.1.", valueName: "version"))
    var ocpp: OCPPVersion?

    func run() throws {
        var output = StandardOutput()
        for version in ocpp.map({ [$0] }) ?? OCPPVersion.allCases {
            let document = Catalogue.of(version).document
            let width = document.actions.map(\.name.count).max() ?? 0
            var section = -1
            for action in document.actions {
                if action.section != section {
                    section = action.section
                    let heading = document.sections[section]
                    try output.write(
                        "\(section == 0 && version == .v16 ? "" : "\n")OCPP \(version.number) \(heading.name)\n"
                    )
                }
                let name = action.name.padding(to: width)
                try output.write("  \(name)  \(SchemaText.arrow(action).padding(to: 15))  \(action.summary)\n")
            }
        }
        try output.flush()
    }
}
