import Foundation
import JSONScanning
import OCPP
import OCPPConformance
import Traffic
import WebSocketFraming

/// Whole conversations through ``Session``: what judging a message costs beyond its schema.
///
/// Each request of the corpus goes the way its action goes, under a fresh id, and is answered by a response of the same
/// action, so that nothing but valid, paired messages is measured.
struct SessionBench {
    private let path: String
    private let rounds: Int

    init(_ arguments: inout Arguments) throws {
        guard let path = arguments.value("messages") else {
            throw BenchError("session --messages TRAFFIC.jsonl [--rounds N]")
        }
        self.path = path
        rounds = try arguments.number("rounds", default: 200)
    }

    func run() throws {
        var talk = try SessionTalk(CorpusMessage.read(path))
        guard talk.round() == 0 else {
            let first = talk.findings.prefix(3).map { FindingText.full($0) }.joined(separator: "\n")
            throw BenchError("a valid conversation has \(talk.findings.count) findings\n\(first)")
        }
        var best = Double.infinity
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            let findings = talk.round()
            let spent = (ContinuousClock.now - start) / .nanoseconds(1)
            guard findings == 0 else { throw BenchError("a valid conversation has findings") }
            best = min(best, spent / Double(talk.count))
        }
        print("\(talk.count) messages, \(talk.bytes / talk.count) bytes on average: \(Int(best)) ns per message")
    }
}

/// A conversation in memory that can be held again and again.
struct SessionTalk: ~Copyable {
    private struct Turn {
        var version: OCPPVersion
        var direction: Direction
        var message: Int
        var idOffset: Int
    }

    private let buffer: MessageBuffer
    private var turns: [Turn] = []
    private var v16 = Session(station: "CP-16")
    private var v201 = Session(station: "CP-201")
    private var v21 = Session(station: "CP-21")
    private var judge = MessageJudge()
    private(set) var findings: [Finding] = []
    private var clock: UInt64 = 1_000_000_000
    private var serial: UInt64 = 0
    let bytes: Int

    var count: Int { turns.count }

    init(_ messages: [CorpusMessage]) throws {
        var frames: [[UInt8]] = []
        var directions: [(OCPPVersion, Direction)] = []
        for request in messages where request.isRequest && request.validFormat {
            let catalogue = Catalogue.of(request.version)
            guard let action = catalogue.action(named: request.action), let payload = Self.payload(request, at: 3)
            else {
                continue
            }
            let answer = messages.first {
                !$0.isRequest && $0.validFormat && $0.version == request.version && $0.action == request.action
            }
            let direction: Direction = catalogue.directions(of: action).allows(.up) ? .up : .down
            let isSend = catalogue.kind(of: action) == .send
            guard isSend || answer != nil else { continue }
            var pair = [Array("[\(isSend ? 6 : 2),\"\(Self.blankID)\",\"\(request.action)\",".utf8) + payload + [0x5D]]
            if !isSend, let answer, let payload = Self.payload(answer, at: 2) {
                pair.append(Array("[3,\"\(Self.blankID)\",".utf8) + payload + [0x5D])
            }
            guard Self.isClean(pair, version: request.version, from: direction) else { continue }
            frames += pair
            directions += [(request.version, direction), (request.version, direction.opposite)].prefix(pair.count)
        }
        buffer = MessageBuffer(frames)
        bytes = frames.reduce(0) { $0 + $1.count }
        for (index, (version, direction)) in directions.enumerated() {
            turns.append(Turn(version: version, direction: direction, message: index, idOffset: 4))
        }
        v16.negotiated(.v16)
        v201.negotiated(.v201)
        v21.negotiated(.v21)
    }

    /// Whether a request and its answer have no findings at all; the corpus has some that only the schema accepts.
    private static func isClean(_ pair: [[UInt8]], version: OCPPVersion, from direction: Direction) -> Bool {
        var judge = MessageJudge()
        var findings: [Finding] = []
        var playback = SessionPlayback(station: "")
        let time = Timestamp(monotonic: 1, wall: 0)
        playback.play(.negotiated(version), at: time, judge: &judge, into: &findings)
        for (index, frame) in pair.enumerated() {
            let sender = index == 0 ? direction : direction.opposite
            playback.play(.message(frame, .text, from: sender), at: time, judge: &judge, into: &findings)
        }
        return findings.isEmpty
    }

    private static let blankID = "00000000-0000-4000-8000-000000000000"

    private static func payload(_ message: CorpusMessage, at position: Int) -> ArraySlice<UInt8>? {
        guard case .success(let tape) = JSONTape.scan(message.frame) else { return nil }
        return tape.root[position]?.bytes
    }

    /// Holds the whole conversation once; the number of findings keeps the work from being optimised away.
    @inline(never)
    mutating func round() -> Int {
        for turn in turns {
            let message = buffer.messages[turn.message]
            let isRequest = message.byte(1) != UInt8(ascii: "3")
            if isRequest { serial &+= 1 }
            buffer.stamp(serial, into: turn.message, at: turn.idOffset)
            clock &+= 1_000_000
            let time = Timestamp(monotonic: clock, wall: 0)
            switch turn.version {
            case .v16:
                _ = v16.received(message, opcode: .text, from: turn.direction, at: time, judge: &judge, into: &findings)
            case .v201:
                _ = v201.received(
                    message,
                    opcode: .text,
                    from: turn.direction,
                    at: time,
                    judge: &judge,
                    into: &findings
                )
            case .v21:
                _ = v21.received(message, opcode: .text, from: turn.direction, at: time, judge: &judge, into: &findings)
            }
        }
        return findings.count
    }
}
