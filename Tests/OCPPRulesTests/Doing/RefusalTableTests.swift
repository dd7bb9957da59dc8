import JSONScanning
import JSONSchema
import OCPP
import Testing

@testable import OCPPRules

/// Every response that can say no has a refusal, and it is one that the receiver understands.
struct RefusalTableTests {
    /// The words of a status that mean no.
    private static let negative: Set<String> = [
        "Rejected", "Blocked", "Failed", "NotFound", "NotSupported", "Unknown", "UnlockFailed", "NoProfiles",
        "NoFirmware", "Invalid",
    ]

    @Test(arguments: OCPPVersion.allCases)
    func `covers exactly the actions whose response can say no`(_ version: OCPPVersion) {
        let document = Catalogue.of(version).document
        for action in document.actions {
            let canSayNo = action.response.map { Self.canSayNo($0, document) } ?? false
            #expect(RefusalTable.covers(action.name, in: version) == canSayNo, "\(version.number) \(action.name)")
        }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `synthesises refusals that are valid and say no`(_ version: OCPPVersion) throws {
        let catalogue = Catalogue.of(version)
        var maker = PayloadMaker(version, seed: 5)
        for action in catalogue.actions where RefusalTable.covers(catalogue.name(of: action), in: version) {
            let name = catalogue.name(of: action)
            let entry = try #require(catalogue.responseEntry(of: action))
            for _ in 0..<20 {
                let request = maker.request(of: action)
                let refusal = try #require(
                    RefusalTable.payload(name, in: version, to: request, now: "2026-01-01T00:00:00Z")
                )
                let text = String(decoding: refusal, as: UTF8.self)
                let violations = PaddedBytes.with(copyOf: refusal) {
                    catalogue.program.violations(in: $0, entry: entry)
                }
                #expect(
                    violations.isEmpty,
                    "\(version.number) \(name) \(text) \(String(decoding: request, as: UTF8.self))"
                )
                #expect(Self.negative.contains { text.contains("tatus\":\"\($0)\"") }, "\(name) \(text)")
            }
        }
    }

    private static func canSayNo(
        _ fields: [CatalogueDocument.Field],
        _ document: CatalogueDocument,
        depth: Int = 0
    ) -> Bool {
        fields.contains { field in
            switch field.type {
            case .named(let name), .array(of: .named(let name), minItems: _, maxItems: _):
                if let values = document.enumeration(named: name)?.values {
                    return field.name.lowercased().hasSuffix("status") && !negative.isDisjoint(with: values)
                }
                guard depth < 2, let object = document.object(named: name) else { return false }
                return canSayNo(object.fields, document, depth: depth + 1)
            default: return false
            }
        }
    }
}
