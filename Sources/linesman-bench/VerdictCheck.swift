import JSONScanning
import JSONSchema

/// Compares verdicts with a labelled corpus, and the runner with the list of violations.
struct VerdictCheck {
    private let wheel: String
    private let corpus: String

    init(_ arguments: inout Arguments) throws {
        guard let wheel = arguments.value("schemas"), let corpus = arguments.value("messages") else {
            throw BenchError("verdicts --schemas WHEEL_DIR --messages CORPUS.jsonl")
        }
        self.wheel = wheel
        self.corpus = corpus
    }

    func run() throws {
        let messages = try CorpusMessage.read(corpus)
        for assertsFormats in [true, false] {
            let folder = try SchemaFolder(wheel: wheel, assertingFormats: assertsFormats)
            var judge = FrameJudge(folder)
            var wrong = 0
            var ambiguous = 0
            var apart = 0
            for message in messages {
                guard
                    let entry = folder.entry(
                        version: message.version,
                        action: message.action,
                        isRequest: message.isRequest
                    )
                else { throw BenchError("no schema for \(message.action)") }
                let expectation = FrameJudge.Expectation(
                    version: UInt8(message.version),
                    response: message.isRequest ? nil : entry
                )
                let verdict = PaddedBytes.with(copyOf: message.frame) { judge.isValid($0, expectation) }
                let label = assertsFormats ? message.validFormat : message.valid
                if verdict != label {
                    if message.isAmbiguous { ambiguous += 1 } else { wrong += 1 }
                    if wrong <= 20 {
                        print(verdict, message.variant, String(decoding: message.frame.prefix(300), as: UTF8.self))
                    }
                }
                if let found = violations(message, folder.programs[message.version], entry), found.isEmpty != verdict {
                    apart += 1
                    print("apart:", verdict, found.count, String(decoding: message.frame.prefix(300), as: UTF8.self))
                }
            }
            print(
                "\(messages.count) lines, formats \(assertsFormats ? "asserted" : "not asserted"):",
                "\(wrong) wrong, \(ambiguous) ambiguous ones otherwise, \(apart) where runner and violations differ"
            )
        }
    }

    /// The payload's violations; `nil` if the frame is no frame.
    private func violations(
        _ message: CorpusMessage,
        _ program: SchemaProgram,
        _ entry: SchemaEntry
    ) -> [SchemaViolation]? {
        guard case .success(let tape) = JSONTape.scan(message.frame) else { return nil }
        guard let payload = tape.root[message.isRequest ? 3 : 2] else { return nil }
        return PaddedBytes.with(copyOf: message.frame) {
            program.violations(in: $0, from: payload.range.lowerBound, entry: entry)
        }
    }
}
