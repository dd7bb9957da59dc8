import JSONScanning
import JSONSchema
import OCPP

/// Compares verdicts with a labelled corpus, and the runner with the list of violations.
///
/// Three times: with the catalogue, and with the schema files themselves, formats asserted and not.
struct VerdictCheck {
    private let schemas: String
    private let messages: [CorpusMessage]

    init(_ arguments: inout Arguments) throws {
        guard let schemas = arguments.value("schemas"), let corpus = arguments.value("messages") else {
            throw BenchError("verdicts --schemas WHEEL_DIR --messages CORPUS.jsonl")
        }
        self.schemas = schemas
        self.messages = try CorpusMessage.read(corpus)
    }

    func run() throws {
        var failures = 0
        var judge = FrameJudge()
        failures += try check("the catalogue", label: \.validFormat) { frame, message in
            judge.isValid(frame, try FrameJudge.Expectation(message))
        }
        for assertsFormats in [true, false] {
            let folder = try SchemaFolder(wheel: schemas, assertingFormats: assertsFormats)
            var runners = Runners(folder)
            let name = "the files, formats \(assertsFormats ? "asserted" : "not asserted")"
            var apart = 0
            failures += try check(name, label: assertsFormats ? \.validFormat : \.valid) { frame, message in
                guard let head = EnvelopeReader.head(of: frame) else { return false }
                let entry = try folder.entry(message)
                let end = runners.run(message.version, frame, from: head.payload, entry: entry)
                let violations = folder.program(message.version)
                    .violations(in: frame, from: head.payload, entry: entry)
                if violations.isEmpty != (end >= 0) { apart += 1 }
                return end >= 0 && EnvelopeReader.ends(frame, after: end)
            }
            if apart > 0 { print("  \(apart) where runner and violations differ") }
            failures += apart
        }
        if failures > 0 { throw BenchError("\(failures) failures") }
    }

    private func check(
        _ name: String,
        label: KeyPath<CorpusMessage, Bool>,
        _ verdict: (PaddedBytes, CorpusMessage) throws -> Bool
    ) throws -> Int {
        var wrong = 0
        var otherwise = 0
        for message in messages {
            let verdict = try PaddedBytes.with(copyOf: message.frame) { try verdict($0, message) }
            guard verdict != message[keyPath: label] else { continue }
            if message.isAmbiguous {
                otherwise += 1
            } else {
                wrong += 1
                print(verdict, message.variant, String(decoding: message.frame.prefix(300), as: UTF8.self))
            }
        }
        print("\(name): \(messages.count) lines, \(wrong) wrong, \(otherwise) of the ambiguous ones otherwise")
        return wrong
    }
}
