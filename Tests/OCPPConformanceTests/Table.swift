import JSONScanning
import OCPP
import OCPPConformance
import Traffic
import WebSocketFraming

/// A session with both peers at one table: messages in, outcomes and findings out.
struct Table: ~Copyable {
    var session: Session
    var judge = MessageJudge()
    var findings: [Finding] = []
    /// Findings about what rules put in the place of messages.
    var replacements: [Finding] = []
    var time = Timestamp(monotonic: 1_000_000_000, wall: 1_795_428_000_000_000_000)

    init(configuration: SessionConfiguration = SessionConfiguration(), version: OCPPVersion? = .v16) {
        session = Session(station: "CP-42", configuration: configuration)
        if let version { session.negotiated(version) }
    }

    var codes: [Int] { findings.map { Int($0.code.number) } }

    @discardableResult
    mutating func up(_ frame: String) -> MessageOutcome { send(Array(frame.utf8), from: .up) }

    @discardableResult
    mutating func down(_ frame: String) -> MessageOutcome { send(Array(frame.utf8), from: .down) }

    mutating func send(_ frame: [UInt8], from direction: Direction) -> MessageOutcome {
        let now = time
        return PaddedBytes.with(copyOf: frame) { message in
            session.received(message, opcode: .text, from: direction, at: now, judge: &judge, into: &findings)
        }
    }

    mutating func tick() { session.tick(at: time, into: &findings) }

    /// A rule put other bytes in the place of the last message.
    mutating func replace(_ outcome: MessageOutcome, by frame: String, _ direction: Direction) -> MessageOutcome {
        let now = time
        return PaddedBytes.with(copyOf: Array(frame.utf8)) { message in
            session.replaced(
                by: message,
                insteadOf: outcome,
                from: direction,
                at: now,
                judge: &judge,
                into: &replacements
            )
        }
    }

    /// The relay sends a CALL of its own.
    mutating func inject(_ frame: String, _ direction: Direction) {
        let now = time
        PaddedBytes.with(copyOf: Array(frame.utf8)) { session.injected($0, from: direction, at: now) }
    }
}
