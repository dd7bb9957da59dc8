import JSONScanning
import JSONSchema
import OCPP

/// The loop that is timed, and that valgrind counts: every message of a file, a number of times.
struct MeasuredLoop: ~Copyable {
    private var judge = FrameJudge()
    private let buffer: MessageBuffer
    private let expectations: [FrameJudge.Expectation]
    let count: Int
    let bytes: Int

    init(_ messages: [CorpusMessage]) throws {
        buffer = MessageBuffer(messages.map(\.frame))
        expectations = try messages.map { try FrameJudge.Expectation($0) }
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
        let messages = buffer.messages
        var valid = 0
        for index in messages.indices where judge.isValid(messages[index], expectations[index]) { valid += 1 }
        return valid
    }

    /// The best of a number of rounds, in nanoseconds per message.
    mutating func best(of rounds: Int) -> Double {
        var best = Double.infinity
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            let valid = linesmanBenchRound()
            let spent = (ContinuousClock.now - start) / .nanoseconds(1)
            if valid == count { best = min(best, spent / Double(count)) }
        }
        return best
    }

    /// `measure --messages FILE [--order ORDER] --rounds N`: nothing but the loop, for valgrind.
    static func run(_ arguments: inout Arguments) throws {
        guard let path = arguments.value("messages") else { throw BenchError("measure --messages FILE --rounds N") }
        let order = try MemberOrder(arguments.value("order") ?? "usual")
        let rounds = try arguments.number("rounds", default: 1)
        var loop = try MeasuredLoop(order.apply(to: try CorpusMessage.read(path).filter(\.validFormat)))
        try loop.rehearse()
        var valid = 0
        for _ in 0..<rounds { valid += loop.linesmanBenchRound() }
        print(loop.count, valid)
    }
}
