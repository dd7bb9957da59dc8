import Foundation
import JSONScanning
import OCPP
import OCPPConformance
import Traffic
import WebSocketFraming

/// Spoiled messages by the million through sessions: no crash, bounded size, and the same outcome every time.
struct SessionFuzz {
    private let path: String
    private let count: Int
    private let seed: Int

    init(_ arguments: inout Arguments) throws {
        guard let path = arguments.value("messages") else {
            throw BenchError("session-fuzz --messages CORPUS.jsonl [--count N] [--seed S]")
        }
        self.path = path
        count = try arguments.number("count", default: 1_000_000)
        seed = try arguments.number("seed", default: 1)
    }

    func run() throws {
        let pool = try CorpusMessage.read(path).map(\.frame).filter { $0.count < 2000 }
        let start = ContinuousClock.now
        let first = try play(pool)
        let second = try play(pool)
        guard first == second else { throw BenchError("two runs of one seed differ: \(first) and \(second)") }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("2 × \(count) spoiled messages: no crash, \(first), the same twice, \(Int(seconds)) s")
    }

    /// What a run came to, in numbers that any difference would change.
    private struct Tally: Equatable, CustomStringConvertible {
        var findings = 0
        var answered = 0
        var digest: UInt64 = 0

        var description: String { "\(findings) findings, \(answered) answers" }
    }

    private func play(_ pool: [[UInt8]]) throws -> Tally {
        var mutator = Mutator(seed: UInt64(bitPattern: Int64(seed)))
        let buffer = try GuardedBuffer(capacity: 16384)
        var judge = MessageJudge()
        var tally = Tally()
        var findings: [Finding] = []
        var done = 0
        while done < count {
            // A session lives for a few thousand messages, in every mode and version.
            var configuration = SessionConfiguration()
            configuration.up = ValidationMode.allCases[mutator.below(3)]
            configuration.down = ValidationMode.allCases[mutator.below(3)]
            configuration.passthrough = mutator.below(20) == 0
            configuration.preset = ErrorCodePreset.allCases[mutator.below(ErrorCodePreset.allCases.count)]
            var session = Session(station: "fuzz", configuration: configuration)
            if mutator.below(4) > 0 { session.negotiated(OCPPVersion.allCases[mutator.below(3)]) }
            var time = Timestamp(monotonic: 0, wall: 0)
            for _ in 0..<(100 + mutator.below(4000)) where done < count {
                done += 1
                time.monotonic += UInt64(mutator.below(3_000_000_000))
                let original = pool[mutator.below(pool.count)]
                let bytes = mutator.mutated(original, with: pool[mutator.below(pool.count)])
                let message = buffer.padded(Array(bytes.prefix(16000)), slack: mutator.slack())
                let outcome = session.received(
                    message,
                    opcode: mutator.below(50) == 0 ? .binary : .text,
                    from: mutator.below(2) == 0 ? .up : .down,
                    at: time,
                    judge: &judge,
                    into: &findings
                )
                try check(outcome, of: message, by: &session, findings: findings, into: &tally)
                findings.removeAll(keepingCapacity: true)
            }
        }
        return tally
    }

    private func check(
        _ outcome: MessageOutcome,
        of message: PaddedBytes,
        by session: inout Session,
        findings: [Finding],
        into tally: inout Tally
    ) throws {
        func fail(_ what: String) -> BenchError {
            BenchError("\(what): \(message.bytes.text)")
        }
        tally.findings += findings.count
        guard outcome.id.upperBound <= message.count else { throw fail("the id is outside of the message") }
        guard session.outstanding.up <= 64, session.outstanding.down <= 64 else { throw fail("too many CALLs wait") }
        var last = -1
        for finding in findings {
            tally.digest = tally.digest &* 31 &+ UInt64(finding.code.number)
            guard finding.number == session.number else { continue }
            guard let range = finding.range else { continue }
            guard range.upperBound <= message.count, range.lowerBound >= last else {
                throw fail("\(finding.code) at \(range) is out of order or outside")
            }
            last = range.lowerBound
            tally.digest = tally.digest &* 31 &+ UInt64(range.lowerBound)
        }
        guard outcome.verdict == .answer else { return }
        tally.answered += 1
        let reply = session.takeReply()
        guard case .success(let tape) = JSONTape.scan(reply), tape.root.count == 5,
            let text = tape.root[3]?.string, text.unicodeScalars.count <= 255
        else { throw fail("the reply is no CALLERROR: \(String(decoding: reply, as: UTF8.self))") }
        for byte in reply { tally.digest = tally.digest &* 31 &+ UInt64(byte) }
    }
}
