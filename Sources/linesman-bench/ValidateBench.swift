import Foundation

/// Parse and validate, beside what else there is, in one run.
struct ValidateBench {
    private let schemas: String
    private let messages: String
    private let rounds: Int

    init(_ arguments: inout Arguments) throws {
        guard let schemas = arguments.value("schemas"), let messages = arguments.value("messages") else {
            throw BenchError("validate --schemas WHEEL_DIR --messages TRAFFIC.jsonl [--rounds N]")
        }
        self.schemas = schemas
        self.messages = messages
        self.rounds = try arguments.number("rounds", default: 21)
    }

    func run() throws {
        var loop = try MeasuredLoop(schemas: schemas, messages: messages)
        try loop.rehearse()
        var times: [Double] = []
        for _ in 0..<rounds {
            let clock = ContinuousClock()
            var best = Double.infinity
            for _ in 0..<20 {
                let start = clock.now
                _ = loop.linesmanBenchRound()
                let spent = (clock.now - start) / .nanoseconds(1)
                best = min(best, spent / Double(loop.count))
            }
            times.append(best)
        }
        times.sort()
        print("linesman: \(times[times.count / 2]) ns per message, \(loop.bytes / loop.count) bytes")
    }
}
