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

    /// OCPP's messages with those of the folder; ends the program with 2 when the folder cannot be used.
    func catalogues() -> Catalogues {
        guard let folder else { return .standard }
        do throws(VendorSchemaError) {
            return try VendorSchemaFolder.read(folder).catalogues
        } catch {
            RunLog.fail("\(error)", fix: error.fix)
        }
    }
}
