import JSONScanning
import JSONSchema

/// The loop that is timed, and that valgrind counts: every message of a file, a number of times.
struct MeasuredLoop: ~Copyable {
    private var judge: FrameJudge
    private let buffer: MessageBuffer
    private let expectations: [FrameJudge.Expectation]
    let count: Int
    let bytes: Int

    init(schemas: String, messages path: String) throws {
        let folder = try SchemaFolder(wheel: schemas)
        let messages = try CorpusMessage.read(path).filter(\.validFormat)
        judge = FrameJudge(folder)
        buffer = MessageBuffer(messages.map(\.frame))
        expectations = messages.map { message in
            FrameJudge.Expectation(
                version: UInt8(message.version),
                response: message.isRequest
                    ? nil : folder.entry(version: message.version, action: message.action, isRequest: false)
            )
        }
        count = messages.count
        bytes = messages.reduce(0) { $0 + $1.frame.count }
    }

    /// Judges every message once, and says so if one is refused.
    mutating func rehearse() throws {
        let valid = linesmanBenchRound()
        guard valid == count else { throw BenchError("\(count - valid) of \(count) valid messages were refused") }
    }

    /// Judges every message once; the count of the valid ones keeps the work from being optimised away.
    @inline(never)
    mutating func linesmanBenchRound() -> Int {
        buffer.messages.withUnsafeBufferPointer { messages in
            expectations.withUnsafeBufferPointer { expectations in
                var valid = 0
                for index in messages.indices where judge.isValid(messages[index], expectations[index]) { valid += 1 }
                return valid
            }
        }
    }

    /// `measure --schemas DIR --messages FILE --rounds N`: nothing but the loop, for valgrind.
    static func run(_ arguments: inout Arguments) throws {
        guard let schemas = arguments.value("schemas"), let messages = arguments.value("messages") else {
            throw BenchError("measure --schemas WHEEL_DIR --messages TRAFFIC.jsonl --rounds N")
        }
        let rounds = try arguments.number("rounds", default: 1)
        var loop = try MeasuredLoop(schemas: schemas, messages: messages)
        try loop.rehearse()
        var valid = 0
        for _ in 0..<rounds { valid += loop.linesmanBenchRound() }
        print(loop.count, valid)
    }
}
