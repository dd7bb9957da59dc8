import OCPP
import OCPPConformance
import OCPPRules
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// An exchange on a script: what happens goes in, what the exchange wants done comes out, line by line.
///
/// A frame that passes and one that leaves for another reason look the same here: what matters is what each peer gets,
/// in order. Nothing is left out but heads behind their first line.
final class Playbook {
    var exchange: Exchange
    var context: Exchange.Context
    /// Whether lines tell what those who watch are told.
    var showsEvents = false

    /// The wall clock at the beginning.
    static let start = Timestamp(monotonic: 1_000_000_000_000, wall: 1_795_428_000_000_000_000)

    /// Begins with a station that has just connected.
    ///
    /// - Parameters:
    ///   - rules: What stands under `rules:` of a rule file.
    ///   - others: How many other CSMSs listen.
    ///   - change: What is not as by default.
    /// - Throws: When the rules cannot be read.
    init(
        rules: String? = nil,
        others: Int = 0,
        _ change: (inout ExchangeConfiguration) -> Void = { _ in }
    ) throws {
        var configuration = ExchangeConfiguration(upstream: try UpstreamURL("ws://csms.example:9100/ocpp"))
        for place in 0..<others { configuration.others.append(try UpstreamURL("ws://other\(place + 1).example/")) }
        change(&configuration)
        let inForce = try rules.map { RulesInForce(try Self.compiled($0), generation: 1) }
        var context = Exchange.Context(configuration, counters: RuleCounters())
        context.isObserved = true
        context.now = Self.start
        if let inForce { context.adopt(inForce) }
        exchange = Exchange(number: 1, from: PeerAddress(host: "192.0.2.7", port: 50_000), in: context)
        self.context = context
    }

    /// Begins with a station that was let through; `version` is the one negotiated.
    static func passing(
        rules: String? = nil,
        others: Int = 0,
        version: OCPPVersion = .v16,
        _ change: (inout ExchangeConfiguration) -> Void = { _ in }
    ) throws -> Playbook {
        let book = try Playbook(rules: rules, others: others, change)
        _ = book.connects()
        _ = book.heads(Self.request(version: version), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        _ = book.heads(Self.accepted(version: version), from: .csms(0))
        for place in 0..<others {
            let leg = Leg.csms(UInt8(place + 1))
            _ = book.resolves(leg, to: ["10.0.1.\(place + 1)"])
            _ = book.connected(leg)
            _ = book.heads(Self.accepted(version: version), from: leg)
        }
        return book
    }

    /// Rules as a relay takes them.
    static func compiled(_ rules: String) throws -> CompiledRules {
        let text = "linesman: 1\nrules:\n" + rules
        let (set, diagnostics) = RuleFile.load(["test.yaml"], findings: CheckRegistry.pages) { _ in Array(text.utf8) }
        let errors = diagnostics.filter { $0.level == .error }.map { "\($0.place.line): \($0.message)" }
        #expect(errors == [])
        return CompiledRules(try #require(set), seed: 1, loadedAt: start)
    }

    /// A station's request.
    static func request(_ target: String = "/CP-1", version: OCPPVersion = .v16) -> String {
        """
        GET \(target) HTTP/1.1\r\nHost: relay\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\
        Sec-WebSocket-Protocol: \(version.subprotocol)\r\n\r\n
        """
    }

    /// A CSMS's answer to it.
    static func accepted(version: OCPPVersion = .v16) -> String {
        """
        HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\
        Sec-WebSocket-Protocol: \(version.subprotocol)\r\n\r\n
        """
    }

    /// Whether nothing more happens.
    var isOver: Bool { exchange.isOver }

    /// The station's identity.
    var station: String { exchange.session.station }

    // MARK: - What happens

    /// The station has connected.
    func connects(hasRoom: Bool = true) -> [String] {
        exchange.stationConnected(hasRoom: hasRoom, in: &context)
        return lines()
    }

    /// Bytes of HTTP have come.
    func heads(_ text: String, from leg: Leg, isOurs: Bool = false) -> [String] {
        let bytes = Array(text.utf8)
        let count = bytes.withUnsafeBytes {
            exchange.headReceived($0, from: leg, isOurs: isOurs, in: &context)
        }
        return lines() + (count < bytes.count ? ["\(bytes.count - count) bytes left"] : [])
    }

    /// The name service has answered.
    func resolves(_ leg: Leg, to hosts: [String]) -> [String] {
        let addresses = hosts.map { PeerAddress(host: $0, port: 9100) }
        exchange.resolved(.success(addresses), for: leg, in: &context)
        return lines()
    }

    /// The name service knows nothing.
    func resolvesNothing(_ leg: Leg, because reason: String) -> [String] {
        exchange.resolved(.failure(ResolveFailure(reason: reason)), for: leg, in: &context)
        return lines()
    }

    /// A CSMS took the connection.
    func connected(_ leg: Leg) -> [String] {
        exchange.connected(leg, in: &context)
        return lines()
    }

    /// A CSMS did not take it.
    func connectFailed(_ leg: Leg, because reason: String = "Connection refused") -> [String] {
        exchange.connectFailed(leg, because: reason, in: &context)
        return lines()
    }

    /// A text has come in one frame.
    func says(_ text: String, from leg: Leg) -> [String] { frames(Self.text(text, from: leg), from: leg) }

    /// A Close frame has come.
    func closes(_ leg: Leg, _ code: CloseCode?, _ reason: String = "") -> [String] {
        frames(FrameWriter.close(code, reason: reason, maskKey: Self.key(leg)), from: leg)
    }

    /// Frames have come in one read.
    func frames(_ bytes: [UInt8], from leg: Leg) -> [String] {
        var lines: [String] = []
        var bytes = bytes + [UInt8](repeating: 0, count: 64)
        let count = bytes.count - 64
        bytes.withUnsafeMutableBytes { bytes in
            var offset = 0
            reading: while offset < count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<count])
                switch exchange.frameReceived(rest, from: leg, in: &context) {
                case .waits:
                    lines += self.lines() + ["\(count - offset) bytes left"]
                    break reading
                case .passes(let header, let sighting):
                    let payload = Array(rest[header.payload])
                    if let sighting, showsEvents { lines.append("told \(header.opcode) \(sighting.flags)") }
                    let out = leg == .station ? Leg.csms(0) : .station
                    lines.append("to \(out): \(Self.line(header.opcode, payload))")
                    lines += self.lines()
                    offset += header.frameLength
                case .stays(let length):
                    lines += self.lines()
                    offset += length
                case .ends:
                    lines += self.lines()
                    break reading
                }
            }
        }
        if !exchange.isOver, exchange.hasMoreToDo(in: context) {
            exchange.readEnded(in: &context)
            lines += self.lines()
        }
        return lines
    }

    /// A stream has ended.
    func ends(_ leg: Leg, isReset: Bool = false) -> [String] {
        exchange.ended(leg, isReset: isReset, in: &context)
        return lines()
    }

    /// The peer of a leg that is not read from has ended.
    func leaves(_ leg: Leg) -> [String] {
        exchange.left(leg, in: &context)
        return lines()
    }

    /// Time passes, and whatever is due then happens.
    func waits(seconds: Double) -> [String] {
        let nanoseconds = UInt64(seconds * 1_000_000_000)
        context.now.monotonic += nanoseconds
        context.now.wall += Int64(nanoseconds)
        exchange.due(in: &context)
        return lines()
    }

    /// The once-a-second look.
    func secondPasses() -> [String] {
        exchange.secondPassed(in: &context)
        return lines()
    }

    /// The relay begins to drain.
    func drains() -> [String] {
        context.isDraining = true
        exchange.drainBegan(in: &context)
        return lines()
    }

    /// The time for draining is over.
    func drainEnds() -> [String] {
        exchange.drainEnded(in: &context)
        return lines()
    }

    /// A peer reads slowly.
    func isSlow(_ leg: Leg) -> [String] {
        exchange.slow(leg, in: &context)
        return lines()
    }

    /// A slow peer has caught up.
    func isDrained(_ leg: Leg) -> [String] {
        exchange.drained(leg, in: &context)
        return lines()
    }

    // MARK: - What is wanted

    /// What the event asked for, a line each.
    private func lines() -> [String] { context.steps.take().compactMap { line($0) } }

    private func line(_ step: Step) -> String? {
        switch step {
        case .resolve(let host, let port, let leg): "resolve \(host):\(port) for \(leg)"
        case .dial(let address, let leg): "dial \(leg) at \(address)"
        case .send(.bytes(let bytes), let leg): "to \(leg): \(Self.firstLine(bytes))"
        case .send(.message(let opcode, let payload), let leg): "to \(leg): \(Self.line(opcode, payload))"
        case .send(.close(let payload), let leg): "to \(leg): \(Self.line(.close, payload.bytes))"
        case .send(.fragments(let message), let leg):
            "to \(leg) in \(message.headers.count): \(Self.line(message.opcode, message.payload()))"
        case .pause(let leg, let reason): "pause \(leg) for \(Self.name(reason))"
        case .resume(let leg): "resume \(leg)"
        case .finish(let leg): "finish \(leg)"
        case .end(let leg): "end \(leg)"
        case .cut(let leg): "cut \(leg)"
        case .wake(nil): "wake never"
        case .wake(let moment?):
            "wake in \((Double(moment) - Double(context.now.monotonic)) / 1_000_000_000)"
        case .explain: nil
        case .tell(let event): showsEvents ? "told \(Self.line(event))" : nil
        case .say(let level, let text): "say \(level.rawValue): \(text)"
        }
    }

    private static func firstLine(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }

    private static func name(_ reason: Pause) -> String {
        switch reason {
        case .slowReader: "slow reader"
        case .held: "held"
        default: "awaiting answer"
        }
    }

    static func line(_ opcode: Opcode, _ payload: [UInt8]) -> String {
        switch opcode {
        case .text: return String(decoding: payload, as: UTF8.self)
        case .binary: return "binary \(payload.count)"
        case .ping: return "ping \(String(decoding: payload, as: UTF8.self))"
        case .pong: return "pong \(String(decoding: payload, as: UTF8.self))"
        default:
            let close = payload.withUnsafeBytes { ClosePayload(reading: $0) }
            return "close \(close.code.map { "\($0.rawValue)" } ?? "-") \(close.text)"
        }
    }

    private static func line(_ event: Event) -> String {
        switch event.content {
        case .opened: "opened"
        case .head(let bytes): "head \(firstLine(bytes))"
        case .admitted(_, let subprotocol, _): "admitted \(subprotocol ?? "-")"
        case .refused(_, let status, let reason): "refused \(status) \(reason)"
        case .message(let message): "message \(String(decoding: message.bytes, as: UTF8.self))"
        case .ping: "ping"
        case .pong: "pong"
        case .close(let code, _): "close \(code.map { "\($0)" } ?? "-")"
        case .streamEnded(let isReset): isReset ? "reset" : "end of stream"
        case .violation(let violation): "violation \(violation.kind)"
        case .limit(let limit, let detail): "limit \(limit.rawValue) \(detail)"
        case .finding(let finding): "\(finding.code)"
        case .rule(let record): "rule \(record.rule)"
        case .injected(let rule, let action, _): "injected \(action) by \(rule)"
        case .marker(let text): "marker \(text)"
        case .unread(let record): "unread \(record.name.word)"
        case .lost(let events, _): "lost \(events)"
        case .left(let by, let code, let reason): "left by \(by) \(code.map { "\($0)" } ?? "-") \(reason)"
        }
    }

    static func key(_ leg: Leg) -> UInt32? { leg == .station ? 0x0403_0201 : nil }

    /// A text frame as this peer sends it.
    static func text(_ text: String, from leg: Leg) -> [UInt8] { FrameWriter.text(text, maskKey: key(leg)) }

    /// A frame as this peer sends it.
    static func frame(_ opcode: Opcode, _ text: String, fin: Bool = true, from leg: Leg) -> [UInt8] {
        FrameWriter.frame(opcode, text.utf8, fin: fin, maskKey: key(leg))
    }
}
