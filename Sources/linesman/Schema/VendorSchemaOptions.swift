import ArgumentParser
import OCPP

/// The folder of vendors' schemas, where a command judges messages.
struct VendorSchemaOptions: ParsableArguments {
    @Option(
        name: .customLong("schemas"),
        help: ArgumentHelp(
            "A folder of vendors' JSON Schemas, for messages and for what DataTransfer carries; see schema check --help.",
            valueName: "DIR"
        )
    )
    var folder: String?

    /// What is read, for whoever writes.
    var folders: [String] { folder.map { [$0] } ?? [] }

    /// OCPP's messages with those of the folder.
    func catalogues() throws(VendorSchemaError) -> Catalogues {
        guard let folder else { return .standard }
        return try VendorSchemaFolder.read(folder).catalogues
    }
}
