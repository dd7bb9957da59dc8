import Foundation
import JSONScanning
import JSONSchema
import OCPP
import TestSupport
import Testing

/// The Python packages `ocpp` and `jsonschema` judge the same messages, some thousand of them, and must agree.
struct PackageOracleTests {
    private struct Sample {
        var version: OCPPVersion
        var action: ActionID
        var kind: MessageKind
        var payload: [UInt8]
        var file: String
    }

    /// For each line `VERSION FILE KIND ACTION PAYLOAD`: the verdict under the schema's own draft, and the code.
    private static let script = """
        import json, sys
        from decimal import Decimal
        import jsonschema, ocpp, ocpp.messages as m
        from ocpp.exceptions import OCPPError
        m.ASYNC_VALIDATION = False
        folder = ocpp.__path__[0]
        known = {}
        def validator(version, file):
            if (version, file) not in known:
                path = f"{folder}/{ {'1.6': 'v16', '2.0.1': 'v201', '2.1': 'v21'}[version] }/schemas/{file}.json"
                text = open(path, encoding="utf-8-sig").read()
                exact = Decimal if '"multipleOf"' in text else float
                schema = json.loads(text, parse_float=exact)
                draft = jsonschema.Draft4Validator if "draft-04" in text else jsonschema.Draft6Validator
                known[version, file] = draft(schema), exact
            return known[version, file]
        for line in open(sys.argv[1], encoding="utf-8"):
            version, file, kind, action, payload = line.rstrip("\\n").split(" ", 4)
            judge, exact = validator(version, file)
            valid = judge.is_valid(json.loads(payload, parse_float=exact))
            text = f'[3,"1",{payload}]' if kind == "result" else f'[2,"1","{action}",{payload}]'
            message = m.unpack(text)
            message.action = action
            try:
                m._validate_payload(message, version)
                code = "-"
            except OCPPError as error:
                code = error.code
            print("valid" if valid else "invalid", code)
        """

    @Test(.enabled(if: SchemaComparison.package != nil, "no package `ocpp` to ask; run `make deps`"))
    func `judges and names errors as the Python packages do`() async throws {
        var samples: [Sample] = []
        for version in OCPPVersion.allCases {
            samples += Self.samples(version, seed: 20)
        }
        let lines = samples.map { sample in
            let name = Catalogue.of(sample.version).name(of: sample.action)
            let kind = sample.kind == .result ? "result" : "call"
            let payload = String(decoding: sample.payload, as: UTF8.self)
            return "\(sample.version.number) \(sample.file) \(kind) \(name) \(payload)"
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString).txt")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let oracle = try ChildProcess(Repository.python, ["-c", Self.script, file.path])
        #expect(try await oracle.exitStatus() == 0, "\(oracle.transcript.suffix(2000))")
        let answers = oracle.lines
        try #require(answers.count == samples.count, "\(oracle.transcript.suffix(2000))")

        var judge = MessageJudge()
        let orders = OCPPVersion.allCases.map { MobilityhouseOrder($0) }
        var rejected = 0
        for (index, sample) in samples.enumerated() {
            let isValid = PaddedBytes.with(copyOf: sample.payload) { bytes in
                let end = judge.check(
                    bytes,
                    from: 0,
                    version: sample.version,
                    action: sample.action,
                    kind: sample.kind
                )
                let violations = judge.violations(
                    bytes,
                    from: 0,
                    version: sample.version,
                    action: sample.action,
                    kind: sample.kind
                )
                #expect((end >= 0) == violations.isEmpty, "\(lines[index])")
                // Here formats are asserted, and there they are not.
                return violations.allSatisfy { $0.keyword == .format }
            }
            let root = try JSONTape.scan(sample.payload).get().root
            let order = orders[Int(sample.version.rawValue)]
            let code = order.code(for: root, action: sample.action, kind: sample.kind)
            #expect("\(isValid ? "valid" : "invalid") \(code ?? "-")" == answers[index], "\(lines[index])")
            if code != nil { rejected += 1 }
        }
        #expect(rejected > samples.count / 3)
    }

    /// Two valid and four spoilt payloads for each schema.
    private static func samples(_ version: OCPPVersion, seed: UInt64) -> [Sample] {
        let catalogue = Catalogue.of(version)
        var made = SampleMessages(catalogue.document, seed: seed)
        var samples: [Sample] = []
        for (index, action) in catalogue.document.actions.enumerated() {
            let suffix = version == .v16 || action.isSend ? "" : "Request"
            for (kind, fields, ending) in [
                (action.isSend ? MessageKind.send : .call, action.request, suffix),
                (.result, action.response, "Response"),
            ] {
                guard let fields else { continue }
                for attempt in 0..<6 {
                    let valid = made.valid(fields)
                    let value = attempt < 2 ? valid : made.spoilt(valid)
                    samples.append(
                        Sample(
                            version: version,
                            action: ActionID(rawValue: UInt16(index)),
                            kind: kind,
                            payload: Array(value.text.utf8),
                            file: action.name + ending
                        )
                    )
                }
            }
        }
        return samples
    }
}
