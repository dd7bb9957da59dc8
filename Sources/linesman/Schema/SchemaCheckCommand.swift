import ArgumentParser
import OCPP

/// `linesman schema check`: whether a folder for `--schemas` can be used, and what it says.
struct SchemaCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a folder of vendors' schemas, as --schemas takes it.",
        discussion: """
            The folder holds JSON Schemas of draft 4, 6, 7 or 2020-12. The file linesman-schemas.json in it says which \
            schema is for which message:

              {
                "messages": [
                  {"version": "1.6", "action": "BootNotification", "request": "boot.json"},
                  {"version": ["2.0.1", "2.1"], "action": "SelfTest", "from": "csms",
                   "request": "selftest.json#/$defs/request", "response": "selftest.json#/$defs/response"}
                ],
                "dataTransfer": [
                  {"vendorId": "com.acme", "messageId": "Tariff", "request": "tariff.json",
                   "response": {"type": "object", "required": ["price"]}}
                ]
              }

            A message that OCPP has is judged by the vendor's schema in place of OCPP's; any other becomes known: from \
            (station, csms or both; both unless said) and kind (call or send; call unless said) tell how it is sent. \
            Under dataTransfer the schemas are for data: in OCPP 1.6 for the JSON text that the string holds, in 2.x for \
            any value. An entry without messageId is for all other messages of the vendor. Without version an entry is \
            for all of them. Paths are relative to the folder; a schema may also stand in the manifest itself, and $ref \
            leads to any file of the folder. At the top, "formats": false makes format an annotation, and \
            "draft": "7" says the draft of schemas without $schema (2020-12 unless said).

            Without the manifest, files are for the messages they are named after, as the published schemas are: \
            ocpp1.6/BootNotification.json, ocpp1.6/BootNotificationResponse.json, v201/BootNotificationRequest.json.

            EXAMPLES
              linesman schema check acme-schemas/
              linesman run --upstream ws://127.0.0.1:9100/ocpp --schemas acme-schemas/
              linesman lint capture/ --schemas acme-schemas/

            EXIT STATUS
              0 the folder can be used, 2 it cannot
            """
    )

    @Argument(help: ArgumentHelp("A folder of JSON Schemas.", valueName: "DIR"))
    var folder: String

    func run() throws {
        let schemas = try VendorSchemaFolder.read(folder)
        var output = StandardOutput()
        for use in schemas.uses { try output.write("\(use)\n") }
        try output.write("\(schemas.uses.count) messages have a schema of this folder\n")
        try output.flush()
    }
}
