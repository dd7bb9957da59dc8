import Foundation
import JSONScanning
import JSONSchema
import OCPP
import Testing

/// The published schemas of OCPP as a vendor would bring them: all run in one pass, and judge as the general evaluator does.
struct PackageLoweringTests {
    @Test(.enabled(if: SchemaComparison.package != nil, "no package `ocpp` to read; run `make deps`"))
    func `published schemas judge the same as programs and as trees`() throws {
        let package = try #require(SchemaComparison.package)
        var files: [VendorFile] = []
        for folder in ["v16", "v201", "v21"] {
            let folder = package.appending(path: "\(folder)/schemas")
            for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            where file.pathExtension == "json" {
                let path = file.pathComponents.suffix(3).joined(separator: "/")
                files.append(VendorFile(path: path, name: path, text: Array(try Data(contentsOf: file))))
            }
        }
        let schemas = try VendorSchemas(files, folder: package.path)
        #expect(schemas.uses.count == files.count && files.count == 387)
        #expect(schemas.uses.allSatisfy { $0.hasSuffix(", in one pass") })

        let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
        var judge = MessageJudge(schemas.catalogues)
        var invalid = 0
        for version in OCPPVersion.allCases {
            let catalogue = schemas.catalogues.of(version)
            var samples = SampleMessages(catalogue.document, seed: 7)
            for action in catalogue.actions {
                let description = catalogue.document.actions[Int(action.rawValue)]
                for (kind, fields) in [
                    (description.isSend ? MessageKind.send : .call, description.request),
                    (.result, description.response ?? []),
                ] {
                    guard let named = catalogue.schema(of: action, kind) else { continue }
                    let file = try #require(named.document.flatMap { byPath[$0] })
                    let general = try GeneralSchema(compiling: file.text, name: file.path, assertingFormats: true)
                    for attempt in 0..<6 {
                        let valid = samples.valid(fields)
                        let payload = Array((attempt < 2 ? valid : samples.spoilt(valid)).text.utf8)
                        guard case .success(let tape) = JSONTape.scan(payload) else { continue }
                        let expected = general.violations(in: tape).map(shown).sorted()
                        let found = PaddedBytes.with(copyOf: payload) { bytes in
                            let end = judge.check(bytes, from: 0, version: version, action: action, kind: kind)
                            #expect((end >= 0) == expected.isEmpty)
                            return judge.violations(bytes, from: 0, version: version, action: action, kind: kind)
                        }
                        #expect(found.map(shown).sorted() == expected, "\(String(decoding: payload, as: UTF8.self))")
                        if !expected.isEmpty { invalid += 1 }
                    }
                }
            }
        }
        #expect(invalid > 500)
    }

    private func shown(_ violation: SchemaViolation) -> String {
        "\(violation.range) \(violation.keyword) \(violation.pointer) \(violation.property ?? "-") \(violation.seen) / "
            + "\(violation.allowed) / \(violation.document ?? "-")#\(violation.schemaPointer)"
    }
}
