import JSONScanning
import Machine
import OCPP
import OCPPConformance
import Synchronization
import Traffic
import WebSocketFraming

/// Says what is wrong with a conversation, as the relay would.
final class FindingJudge: Sendable {
    private let bench: Mutex<Bench>

    private struct Bench: ~Copyable {
        var session: Session
        var judge = MessageJudge()
    }

    init(station: String, version: OCPPVersion) {
        var configuration = SessionConfiguration()
        configuration.version = version
        bench = Mutex(Bench(session: Session(station: station, configuration: configuration)))
    }

    /// What is to be said of a message that passed.
    func saw(_ bytes: [UInt8], from direction: Direction) -> [Finding] {
        let time = Timestamp(monotonic: SystemClock.monotonic, wall: SystemClock.wall)
        return bench.withLock { bench in
            PaddedBytes.with(copyOf: bytes) { padded in
                var findings: [Finding] = []
                _ = bench.session.received(
                    padded,
                    opcode: .text,
                    from: direction,
                    at: time,
                    judge: &bench.judge,
                    into: &findings
                )
                return findings
            }
        }
    }
}
