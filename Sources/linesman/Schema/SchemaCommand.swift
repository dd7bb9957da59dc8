public import ArgumentParser
public import OCPP

/// `linesman schema`: what the messages of OCPP look like.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Look up, export and apply the schemas of OCPP messages.",
        discussion: """
            EXAMPLES
              linesman schema list --version 1.6
              linesman schema show BootNotification
              linesman schema show MeterValues --version 2.0.1 --format json
              linesman schema export --to json-schema schemas/
              linesman schema validate --messages frames.jsonl --formats
              linesman schema check acme-schemas/
            """,
        subcommands: [
            SchemaListCommand.self, SchemaShowCommand.self, SchemaExportCommand.self, SchemaValidateCommand.self,
            SchemaCheckCommand.self,
        ]
    )
}

/// The versions of OCPP as options spell them: `1.6`, or `ocpp1.6` as in the subprotocol.
extension OCPPVersion: ExpressibleByArgument {
    /// Reads a version.
    public init?(argument: String) {
        guard let version = Self.allCases.first(where: { $0.number == argument || $0.subprotocol == argument }) else {
            return nil
        }
        self = version
    }

    /// The numbers.
    public static var allValueStrings: [String] { allCases.map(\.number) }

    /// None: the numbers say it all.
    public static var allValueDescriptions: [String: String] { [:] }

    /// The number.
    public var defaultValueDescription: String { number }
}

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
