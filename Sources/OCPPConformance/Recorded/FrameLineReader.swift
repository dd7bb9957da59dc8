import JSONScanning
public import OCPP
import Traffic
import WebSocketFraming

/// Reads recordings that people write by hand or paste from a log: one frame of JSON per line.
///
/// ```
/// # comment
/// @ocpp1.6
/// > [2,"m1","Heartbeat",{}]
/// < [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]
/// ```
///
/// `>` or `up` stands before what the station sent, `<` or `down` before what the CSMS sent; without either, the
/// direction follows from the action, and for a response from its CALL. A line may also be a record of an Open OCPP
/// Trace. Lines with `@` say what is no message: `@ocpp2.0.1` the version, `@request` and `@response` heads of the
/// handshake (further lines with `@ ` are their fields), `@bytes up 81 80 …` raw frames, `@close up 1000 reason`,
/// `@end up reset`, `@ping up`, `@wait 5s`, `@limit idle-time silent for 600 s`. What a rule made of the frame before
/// follows it: `@sent up FRAME` instead of it, `@answered up` by the relay, `@spoilt up RULE POINTER FAULT`;
/// `@inject down FRAME` is a CALL of the relay's own.
public struct FrameLineReader: Sendable {
    /// What one line said.
    public struct Line: Sendable {
        /// The line's number, from 1.
        public var number: Int
        /// The station, when the line names one.
        public var station: String?
        /// When it happened, in nanoseconds since 1970, when the line says so.
        public var wall: Int64?
        /// What happened; several events when a line stands for them.
        public var events: [RecordedEvent]
        /// How much time passes before it, in nanoseconds.
        public var pause: UInt64 = 0
    }

    /// A line that means nothing.
    public struct Fault: Error, Sendable, Hashable {
        /// The line's number, from 1.
        public var line: Int
        /// What is wrong and what was expected.
        public var message: String
    }

    private var number = 0
    private var head: (isRequest: Bool, text: String, line: Int)?
    private var directions = DirectionGuess()
    private var pause: UInt64 = 0

    /// Begins before the first line; who sends which action is as in `catalogues`.
    public init(_ catalogues: Catalogues = .standard) { directions.catalogues = catalogues }

    /// Reads one line, without its line break.
    ///
    /// - Returns: What it says; nil when it says nothing by itself, such as a comment or a part of a head.
    /// - Throws: ``Fault`` for a line that begins with `@` and is none of the above, or a broken trace record.
    public mutating func next(_ line: ArraySlice<UInt8>) throws(Fault) -> [Line] {
        number += 1
        var line = line
        while let last = line.last, last == 0x0D || last == 0x20 || last == 0x09 { line.removeLast() }
        if line.starts(with: "@ ".utf8), head != nil {
            head?.text += String(decoding: line.dropFirst(2), as: UTF8.self) + "\r\n"
            return []
        }
        var lines = finishHead()
        guard let first = line.first, first != UInt8(ascii: "#") else { return lines }
        if first == UInt8(ascii: "@") {
            if let directive = try directive(line.dropFirst()) { lines.append(directive) }
        } else {
            lines.append(try frame(line))
        }
        if pause > 0, !lines.isEmpty {
            lines[0].pause += pause
            pause = 0
        }
        return lines
    }

    /// What is left when there are no more lines.
    public mutating func finish() -> [Line] {
        var lines = finishHead()
        if pause > 0 {
            if lines.isEmpty { lines.append(Line(number: number, events: [])) }
            lines[0].pause += pause
        }
        return lines
    }

    private mutating func finishHead() -> [Line] {
        guard let head else { return [] }
        self.head = nil
        let bytes = Array((head.text + "\r\n").utf8)
        var line = Line(number: head.line, events: [head.isRequest ? .request(bytes) : .response(bytes)])
        if head.isRequest, let request = HTTPRequestHead(bytes) { line.station = Self.station(of: request) }
        return [line]
    }

    /// The last segment of the path, decoded.
    private static func station(of request: HTTPRequestHead) -> String {
        let path = request.targetBytes.prefix { $0 != UInt8(ascii: "?") }
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
        return String(decoding: PercentEncoding.decoded(path[start...]), as: UTF8.self)
    }

    private mutating func frame(_ line: ArraySlice<UInt8>) throws(Fault) -> Line {
        var text = line
        var direction: Direction?
        for (prefix, meaning) in [(">", .up), ("<", .down), ("up", .up), ("down", .down)] as [(String, Direction)] {
            let rest = line.dropFirst(prefix.utf8.count)
            guard line.starts(with: prefix.utf8), let next = rest.first,
                next == 0x20 || next == 0x09 || prefix.utf8.count == 1
            else { continue }
            direction = meaning
            text = rest.drop { $0 == 0x20 || $0 == 0x09 }
            break
        }
        if direction == nil, line.first == UInt8(ascii: "{") {
            switch TraceRecord.read(line) {
            case .record(let record):
                let event = RecordedEvent.message(record.frame, .text, from: record.direction)
                let events = record.version.map { [.negotiated($0), event] } ?? [event]
                return Line(number: number, station: record.station, wall: record.wall, events: events)
            case .broken(let why):
                throw Fault(line: number, message: why)
            case .other:
                break
            }
        }
        let from = directions.direction(of: text, said: direction)
        let invalid = JSONText.firstInvalidUTF8(in: text.span.bytes)
        if let invalid {
            let byte = Int(text[text.startIndex + invalid])
            let violation = FramingViolation(.invalidUTF8, at: invalid, value: byte)
            return Line(number: number, events: [.violation(violation, from: from)])
        }
        return Line(number: number, events: [.message(Array(text), .text, from: from)])
    }

    private mutating func directive(_ line: ArraySlice<UInt8>) throws(Fault) -> Line? {
        let text = String(decoding: line, as: UTF8.self)
        let words = text.split(separator: " ").map(String.init)
        guard let name = words.first else { throw fault("`@` alone says nothing") }
        if let version = OCPPVersion(subprotocol: name) {
            directions.version = version
            return Line(number: number, events: [.negotiated(version)])
        }
        if name == "request" || name == "response" {
            head = (name == "request", text.dropFirst(name.count + 1) + "\r\n", number)
            return nil
        }
        if name == "wait" {
            pause += try duration(words.dropFirst().first ?? "")
            return nil
        }
        if name == "limit" {
            guard let limit = words.dropFirst().first.flatMap(SessionLimit.init(rawValue:)) else {
                let names = SessionLimit.allCases.map(\.rawValue).joined(separator: ", ")
                throw fault("`@limit` wants one of \(names)")
            }
            let detail = words.dropFirst(2).joined(separator: " ")
            return Line(number: number, events: [.limited(limit, detail: detail)])
        }
        let known = ["answered", "bytes", "close", "end", "inject", "ping", "pong", "repeat", "sent", "spoilt"]
        guard known.contains(name) else {
            throw fault(
                "`@\(TerminalText.shortened(name, to: 20))` is unknown; there are @ocpp1.6 (2.0.1, 2.1), @request, "
                    + "@response, @bytes, @close, @end, @limit, @ping, @pong, @wait, @sent, @answered, @inject, @spoilt"
            )
        }
        let arguments = Array(words.dropFirst())
        guard name != "repeat" else { return try repetition(arguments) }
        let from = try side(arguments.first)
        switch name {
        case "bytes":
            return Line(number: number, events: [.bytes(try hexadecimal(arguments.dropFirst()), from: from)])
        case "close":
            let code = arguments.count > 1 ? UInt16(arguments[1]) : nil
            if arguments.count > 1, code == nil { throw fault("`\(arguments[1])` is not a close code") }
            let reason = arguments.dropFirst(2).joined(separator: " ")
            return Line(number: number, events: [.close(code: code, reason: reason, from: from)])
        case "end":
            return Line(number: number, events: [.end(from: from, reset: arguments.dropFirst().first == "reset")])
        case "ping":
            return Line(number: number, events: [.ping(from: from)])
        case "answered":
            return Line(number: number, events: [.answeredHere(from: from)])
        case "sent", "inject":
            let frame = Array(arguments.dropFirst().joined(separator: " ").utf8)
            return Line(
                number: number,
                events: [name == "sent" ? .replaced(by: frame, from: from) : .injected(frame, from: from)]
            )
        case "spoilt":
            guard arguments.count > 3 else {
                throw fault("`@spoilt` wants a side, a rule, a pointer and a fault")
            }
            let spoilt = SpoiltMessage(
                rule: arguments[1],
                pointer: arguments[2],
                fault: arguments.dropFirst(3).joined(separator: " ")
            )
            return Line(number: number, events: [.spoiled(spoilt, from: from)])
        default:
            return Line(number: number, events: [.pong(from: from)])
        }
    }

    /// `@repeat 100 up 00 00`: the same raw bytes again and again.
    private func repetition(_ arguments: [String]) throws(Fault) -> Line {
        guard let count = arguments.first.flatMap({ Int($0) }), (1...100_000).contains(count) else {
            throw fault("`@repeat` wants a number up to 100000, a side and bytes")
        }
        let from = try side(arguments.dropFirst().first)
        let bytes = try hexadecimal(arguments.dropFirst(2))
        return Line(
            number: number,
            events: [.bytes([[UInt8]](repeating: bytes, count: count).flatMap { $0 }, from: from)]
        )
    }

    private func side(_ word: String?) throws(Fault) -> Direction {
        switch word {
        case "up", ">": return .up
        case "down", "<": return .down
        default: throw fault("expected `up` (the station) or `down` (the CSMS)")
        }
    }

    private func hexadecimal(_ words: ArraySlice<String>) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        for word in words {
            guard word.utf8.count == 2, let byte = UInt8(word, radix: 16) else {
                throw fault("`\(TerminalText.shortened(word, to: 20))` is not a byte in hexadecimal")
            }
            bytes.append(byte)
        }
        return bytes
    }

    private func duration(_ word: String) throws(Fault) -> UInt64 {
        if let nanoseconds = Quantity.nanoseconds(word) { return nanoseconds }
        throw fault("`@wait` wants a time such as 500ms, 5s or 2m")
    }

    private func fault(_ message: String) -> Fault { Fault(line: number, message: message) }
}
