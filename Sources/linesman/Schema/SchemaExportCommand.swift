import ArgumentParser
import Capture
import Foundation
import OCPP

/// `linesman schema export`: the catalogue as files in a standard format.
struct SchemaExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the schemas of all messages as JSON Schema files.",
        discussion: """
            DIR gets a folder per version with a file per request and response, such as \
            ocpp1.6/BootNotificationRequest.json. The core of OCPP 1.6 is written in draft 04, all else in draft 06, \
            so that 1.0 is an integer where the published schemas say so.

            EXAMPLES
              linesman schema export --to json-schema schemas/
              linesman schema export --to json-schema --ocpp 2.0.1 schemas/
            """
    )

    /// What to write.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonSchema = "json-schema"
    }

    @Option(help: "The format: json-schema.")
    var to: Format = .jsonSchema

    @Option(help: ArgumentHelp("Only this version: 1.6, 2.0.1 or 2.1.", valueName: "version"))
    var ocpp: OCPPVersion?

    @Argument(help: ArgumentHelp("Where to put the files; made when it is missing.", valueName: "DIR"))
    var directory: String

    func run() throws {
        var count = 0
        for version in ocpp.map({ [$0] }) ?? OCPPVersion.allCases {
            let document = Catalogue.of(version).document
            let folder = URL(filePath: directory).appending(path: version.subprotocol)
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                for (name, schema) in SchemaFiles(document: document).all {
                    let text = schema.text + "\n"
                    var file = try Output.file(folder.appending(path: "\(name).json").path, apartFrom: [])
                    try file.write(text)
                    try file.finish()
                    count += 1
                }
            } catch {
                throw CannotRun("cannot write to \(folder.path): \(error.localizedDescription)")
            }
        }
        try StandardOutput.print("\(count) files in \(directory)")
    }
}
