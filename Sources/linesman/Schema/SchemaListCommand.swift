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
              linesman schema list --version 2.1 | grep -i tariff
            """
    )

    @Option(help: "Only this version.")
    var version: OCPPVersion?

    func run() {
        for version in version.map({ [$0] }) ?? OCPPVersion.allCases {
            let document = Catalogue.of(version).document
            let width = document.actions.map(\.name.count).max() ?? 0
            var section = -1
            for action in document.actions {
                if action.section != section {
                    section = action.section
                    let heading = document.sections[section]
                    print("\(section == 0 && version == .v16 ? "" : "\n")OCPP \(version.number) \(heading.name)")
                }
                let name = action.name.padding(to: width)
                print("  \(name)  \(SchemaText.arrow(action).padding(to: 15))  \(action.summary)")
            }
        }
    }
}
