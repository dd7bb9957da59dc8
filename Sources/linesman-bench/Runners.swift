import JSONScanning
import JSONSchema
import OCPP

/// One runner per version, for the schemas of a ``SchemaFolder``.
struct Runners: ~Copyable {
    private var v16: SchemaRunner
    private var v201: SchemaRunner
    private var v21: SchemaRunner

    init(_ folder: SchemaFolder) {
        v16 = SchemaRunner(folder.program(.v16))
        v201 = SchemaRunner(folder.program(.v201))
        v21 = SchemaRunner(folder.program(.v21))
    }

    mutating func run(_ version: OCPPVersion, _ bytes: PaddedBytes, from offset: Int = 0, entry: SchemaEntry) -> Int {
        switch version {
        case .v16: v16.run(bytes, from: offset, entry: entry)
        case .v201: v201.run(bytes, from: offset, entry: entry)
        case .v21: v21.run(bytes, from: offset, entry: entry)
        }
    }
}
