import JSONScanning
package import OCPP
package import Traffic

/// What one line of a capture, or of an Open OCPP Trace, says: values where they are small, otherwise where they stand.
///
/// Trivial, and valid together with the line's bytes only. Ranges of strings are the insides, escapes as they stand.
package struct CaptureLine: Sendable {
    /// How the line came.
    package enum Form: Sendable {
        /// A line of this program.
        case native
        /// A record of Open OCPP Trace from elsewhere.
        case trace
        /// A bare OCPP-J frame.
        case plain
    }

    /// How the line came.
    package var form: Form
    /// What it tells of.
    package var event: EventName
    /// Nanoseconds since 1970; nil where the line has no time, or one that cannot be read.
    package var wall: Int64?
    /// Who sent it, where the line says so.
    package var direction: Direction?
    /// The message type that it says.
    package var kind: MessageKind?
    /// The version that it says.
    package var version: OCPPVersion?
    /// The inside of the station's name.
    package var station: Range<Int>?
    /// The inside of the message id.
    package var id: Range<Int>?
    /// The inside of the action.
    package var action: Range<Int>?
    /// The payload of a CALL, SEND or CALLRESULT.
    package var payload: Range<Int>?
    /// The object that tells what a CALLERROR says.
    package var error: Range<Int>?
    /// The inside of the trace format's version.
    package var schemaVersion: Range<Int>?
    /// The inside of the frame's text; of a bare frame all of it.
    package var raw: Range<Int>?
    /// The inside of what stands in base64, because it is binary or no UTF-8.
    package var base64: Range<Int>?
    /// The inside of the text that was sent instead.
    package var sent: Range<Int>?
    /// The inside of what was sent instead, in base64.
    package var sentBase64: Range<Int>?
    /// The text of an event that is no frame: a head, a payload, a reason.
    package var text: Range<Int>?
    /// The object of a finding, rule, injection or marker.
    package var detail: Range<Int>?
    /// The array of places whose values a rule hid.
    package var hidden: Range<Int>?
    /// How a connection is judged, where it opens.
    package var judged: Range<Int>?
    /// The number of the record within its run.
    package var sequence: UInt64?
    /// The number of the connection within its run; 0 for what is about none.
    package var connection: UInt64 = 0
    /// Nanoseconds of a clock that never jumps.
    package var monotonic: UInt64?
    /// Nanoseconds since the CALL.
    package var latency: UInt64?
    /// The length of the message in bytes, as the line says it.
    package var size: Int?
    /// How many findings the message had, as the line says it.
    package var findings = 0
    /// The flags that the line names and this version knows.
    package var flags: EventFlags = []
    /// Which CSMS it is, of a message that travels down.
    package var csms: UInt8 = 0
    /// The opcode of a message; of a close, 8 where it came as a frame and 0 where a stream ended.
    package var opcode: UInt8 = 1
    /// Whether a stream ended by a reset, as `how` tells; older recordings tell it by the reason alone.
    package var isReset = false
    /// The code of a Close frame; 0 where it has none.
    package var closeCode: UInt16 = 0
    /// Records of a gap, or of a segment in its `end`.
    package var records: UInt64?
    /// Lost bytes of a gap.
    package var lostBytes: UInt64 = 0
    /// From a header or `end`: the first sequence number of the segment.
    package var first: UInt64?
    /// From a header.
    package var run: UInt64?
    /// From a header: the place of the segment in its row.
    package var segment: UInt64?
    /// From a header: the inside of the program's name.
    package var tool: Range<Int>?
    /// From a header: the inside of what made this capture out of another.
    package var derived: Range<Int>?
    /// From a header: the array of what was redacted.
    package var redacted: Range<Int>?
    /// Where the digits of ``sequence`` and ``connection`` stand.
    package var sequenceDigits: Range<Int>?
    /// Where the digits of ``connection`` stand.
    package var connectionDigits: Range<Int>?

    /// How much of a line is looked at.
    package enum Depth: Sendable {
        /// Everything.
        case full
        /// Up to the end of `meta` in lines of this program; frame and payload are passed over.
        case summary
        /// As ``summary``, and where the text of a frame stands.
        case frame
    }

    /// Reads a line; nil where it is none of the three forms.
    package init?(_ bytes: RawSpan, depth: Depth = .full) {
        var walk = JSONWalk(bytes)
        switch walk.peek() {
        case UInt8(ascii: "["):
            guard let whole = walk.value() else { return nil }
            self.init(form: .plain, event: .frame)
            raw = whole
        case UInt8(ascii: ">"), UInt8(ascii: "<"):
            // As `linesman lint` takes it: who sent the frame stands before it.
            let isUp = walk.take(UInt8(ascii: ">"))
            guard isUp || walk.take(UInt8(ascii: "<")), walk.peek() == UInt8(ascii: "["), let whole = walk.value()
            else { return nil }
            self.init(form: .plain, event: .frame)
            direction = isUp ? .up : .down
            raw = whole
        case UInt8(ascii: "{"):
            _ = walk.take(UInt8(ascii: "{"))
            self.init(form: .trace, event: .frame)
            guard read(&walk, depth) else { return nil }
        default: return nil
        }
    }

    /// Fills in what a bare frame says of itself; a line that is no OCPP-J frame stays as it is.
    mutating func complete(in bytes: RawSpan) {
        guard let raw, let parts = FrameParts(recording: bytes.extracting(raw)) else { return }
        func moved(_ range: Range<Int>) -> Range<Int> {
            range.lowerBound + raw.lowerBound..<range.upperBound + raw.lowerBound
        }
        kind = parts.kind
        id = moved(parts.id)
        action = parts.action.map(moved)
    }

    private init(form: Form, event: EventName) {
        self.form = form
        self.event = event
    }

    private mutating func read(_ walk: inout JSONWalk, _ depth: Depth) -> Bool {
        var isEvent = false
        while let key = walk.nextKey() {
            switch walk.bytes.byte(key.lowerBound) {
            case UInt8(ascii: "m") where walk.matches(key, "meta"):
                guard walk.peek() == UInt8(ascii: "{") else { fallthrough }
                guard readMeta(&walk, isEvent: &isEvent) else { return false }
                // A line whose members somebody has put in another order is read to its end.
                if depth == .full || wall == nil { continue }
                if depth == .summary, isEvent, size != nil || event != .frame {
                    form = .native
                    return walk.bytes.byte(walk.bytes.byteCount - 1) == UInt8(ascii: "}")
                }
                if depth == .frame, isEvent, direction != nil, station != nil,
                    let last = walk.lastString(named: #","raw":""#)
                {
                    form = .native
                    raw = last
                    return true
                }
            default:
                guard let value = walk.value() else { return false }
                readMember(walk, key: key, value: value)
            }
        }
        guard walk.take(UInt8(ascii: "}")), walk.peek() == 0, walk.at == walk.bytes.byteCount else { return false }
        if isEvent {
            form = .native
            return true
        }
        return kind != nil || raw != nil
    }

    private mutating func readMember(_ walk: JSONWalk, key: Range<Int>, value: Range<Int>) {
        let isString = walk.bytes.byte(value.lowerBound) == 0x22 && value.count >= 2
        let inside = isString ? value.lowerBound + 1..<value.upperBound - 1 : value
        switch key.count {
        case 2 where walk.matches(key, "id"): break
        case 3 where isString && walk.matches(key, "raw"): raw = inside
        case 5 where walk.matches(key, "error"): error = value
        case 6 where isString && walk.matches(key, "action"): action = inside
        case 7 where walk.matches(key, "payload"): payload = value
        case 9 where isString && walk.matches(key, "timestamp"): wall = WallClock.nanoseconds(of: walk.slice(inside))
        case 9 where isString && walk.matches(key, "direction"):
            if walk.matches(inside, "cp-to-csms") { direction = .up }
            if walk.matches(inside, "csms-to-cp") { direction = .down }
        case 9 where isString && walk.matches(key, "messageId"): id = inside
        case 11 where isString && walk.matches(key, "messageType"): kind = Self.kind(walk, inside)
        case 11 where isString && walk.matches(key, "ocppVersion"): version = Self.version(walk, inside)
        case 13 where isString && walk.matches(key, "chargePointId"): station = inside
        case 13 where isString && walk.matches(key, "schemaVersion"): schemaVersion = inside
        default: break
        }
    }

    private static func kind(_ walk: JSONWalk, _ range: Range<Int>) -> MessageKind? {
        switch range.count {
        case 4: walk.matches(range, "CALL") ? .call : walk.matches(range, "SEND") ? .send : nil
        case 9: walk.matches(range, "CALLERROR") ? .error : nil
        case 10: walk.matches(range, "CALLRESULT") ? .result : nil
        default: walk.matches(range, "CALLRESULTERROR") ? .resultError : nil
        }
    }

    /// The version behind `1.6`, `2.0.1` and the spellings of the subprotocol.
    private static func version(_ walk: JSONWalk, _ range: Range<Int>) -> OCPPVersion? {
        if walk.matches(range, "1.6") { return .v16 }
        if walk.matches(range, "2.0.1") { return .v201 }
        if walk.matches(range, "2.1") { return .v21 }
        let text = walk.text(range).lowercased()
        return OCPPVersion(subprotocol: text.hasPrefix("ocpp") ? text : "ocpp" + text)
            ?? (text == "1.6j" || text == "ocpp1.6j" ? .v16 : nil)
    }
}

// MARK: - Meta

extension CaptureLine {
    private mutating func readMeta(_ walk: inout JSONWalk, isEvent: inout Bool) -> Bool {
        _ = walk.take(UInt8(ascii: "{"))
        while let key = walk.nextKey() {
            guard let value = walk.value() else { return false }
            if walk.bytes.byte(value.lowerBound) == 0x22 {
                readMetaText(walk, key: key, inside: value.lowerBound + 1..<value.upperBound - 1, isEvent: &isEvent)
            } else {
                readMetaValue(walk, key: key, value: value)
            }
        }
        return walk.take(UInt8(ascii: "}"))
    }

    private mutating func readMetaText(
        _ walk: JSONWalk,
        key: Range<Int>,
        inside: Range<Int>,
        isEvent: inout Bool
    ) {
        switch walk.bytes.byte(key.lowerBound) {
        case UInt8(ascii: "e") where walk.matches(key, "event"):
            if walk.matches(inside, "frame") {
                event = .frame
                isEvent = true
            } else if let kind = EventName(walk.text(inside)) {
                event = kind
                isEvent = true
            }
        case UInt8(ascii: "h") where walk.matches(key, "how"):
            opcode = walk.matches(inside, "frame") ? 8 : 0
            isReset = walk.matches(inside, "reset")
        case UInt8(ascii: "k") where walk.matches(key, "kind"): kind = kind ?? Self.kind(walk, inside)
        case UInt8(ascii: "s") where walk.matches(key, "sent"): sent = inside
        case UInt8(ascii: "s") where walk.matches(key, "sentBase64"): sentBase64 = inside
        case UInt8(ascii: "b") where walk.matches(key, "base64"): base64 = inside
        case UInt8(ascii: "r") where walk.matches(key, "reason"): text = inside
        case UInt8(ascii: "r") where walk.matches(key, "reasonBase64"): base64 = inside
        case UInt8(ascii: "t") where walk.matches(key, "text"): text = inside
        case UInt8(ascii: "t") where walk.matches(key, "tool"): tool = inside
        case UInt8(ascii: "d") where walk.matches(key, "derived"): derived = inside
        default: break
        }
    }

    private mutating func readMetaValue(_ walk: JSONWalk, key: Range<Int>, value: Range<Int>) {
        guard !key.isEmpty else { return }
        switch walk.bytes.byte(key.lowerBound) {
        case UInt8(ascii: "s") where walk.matches(key, "seq"):
            sequence = walk.unsigned(value)
            sequenceDigits = value
        case UInt8(ascii: "s") where walk.matches(key, "size"): size = walk.unsigned(value).map { Int(clamping: $0) }
        case UInt8(ascii: "s") where walk.matches(key, "segment"): segment = walk.unsigned(value)
        case UInt8(ascii: "c") where walk.matches(key, "connection"):
            connection = walk.unsigned(value) ?? 0
            connectionDigits = value
        case UInt8(ascii: "c") where walk.matches(key, "csms"): csms = UInt8(clamping: walk.unsigned(value) ?? 0)
        case UInt8(ascii: "c") where walk.matches(key, "code"): closeCode = UInt16(clamping: walk.unsigned(value) ?? 0)
        case UInt8(ascii: "m") where walk.matches(key, "monotonic"): monotonic = walk.unsigned(value)
        case UInt8(ascii: "l") where walk.matches(key, "latency"): latency = walk.unsigned(value)
        case UInt8(ascii: "o") where walk.matches(key, "opcode"): opcode = UInt8(clamping: walk.unsigned(value) ?? 1)
        case UInt8(ascii: "f") where walk.matches(key, "findings"): findings = Int(clamping: walk.unsigned(value) ?? 0)
        case UInt8(ascii: "f") where walk.matches(key, "flags"): readFlags(walk, value)
        case UInt8(ascii: "f") where walk.matches(key, "first"): first = walk.unsigned(value)
        case UInt8(ascii: "r") where walk.matches(key, "records"): records = walk.unsigned(value)
        case UInt8(ascii: "r") where walk.matches(key, "run"): run = walk.unsigned(value)
        case UInt8(ascii: "r") where walk.matches(key, "redacted"): redacted = value
        case UInt8(ascii: "b") where walk.matches(key, "bytes"): lostBytes = walk.unsigned(value) ?? 0
        case UInt8(ascii: "d") where walk.matches(key, "detail"): detail = value
        case UInt8(ascii: "h") where walk.matches(key, "hidden"): hidden = value
        case UInt8(ascii: "j") where walk.matches(key, "judged"): judged = value
        default: break
        }
    }

    private mutating func readFlags(_ walk: JSONWalk, _ value: Range<Int>) {
        var inner = JSONWalk(walk.bytes, at: value.lowerBound)
        guard inner.take(UInt8(ascii: "[")) else { return }
        while let name = inner.string() {
            for (flag, known) in EventFlags.named where inner.matches(name, known) { flags.insert(flag) }
            guard inner.take(UInt8(ascii: ",")) else { return }
        }
    }
}
