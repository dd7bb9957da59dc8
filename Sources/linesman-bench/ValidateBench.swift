import Foundation

/// Parse and validate, beside what else there is, in one run.
struct ValidateBench {
    private let messages: String
    private let rounds: Int

    init(_ arguments: inout Arguments) throws {
        guard let messages = arguments.value("messages") else {
            throw BenchError("validate --messages TRAFFIC.jsonl [--rounds N]")
        }
        self.messages = messages
        self.rounds = try arguments.number("rounds", default: 21)
    }

    func run() throws {
        for order in MemberOrder.allCases {
            var loop = try MeasuredLoop(order.apply(to: try CorpusMessage.read(messages).filter(\.validFormat)))
            try loop.rehearse()
            let times = (0..<rounds).map { _ in loop.best(of: 20) }.sorted()
            print("\(order): \(times[times.count / 2]) ns per message, \(loop.bytes / loop.count) bytes")
        }
    }
}
