public import OCPP

/// One message as one line: what passed, between whom, how big, how long the answer took.
public struct MessageLine: Sendable, Hashable {
    /// When it was received.
    public var time: Timestamp
    /// The station's identity.
    public var station: String
    /// Its number on the connection.
    public var number: UInt64
    /// Who sent it.
    public var direction: Direction
    /// The message type; nil when the frame is no OCPP-J message.
    public var kind: MessageKind?
    /// The action, for a response that of its CALL.
    public var action: String?
    /// The message id, decoded; empty when there is none.
    public var id: String
    /// The length of the frame's payload in bytes.
    public var size: Int
    /// Nanoseconds since the CALL, for a response.
    public var latency: UInt64?
    /// What happened to it.
    public var verdict: Verdict
    /// How many findings it has.
    public var findings: Int
    /// The rules that did something to it, in order.
    public var rules: [String]
    /// The rules in shadow mode that would have.
    public var shadow: [String]

    /// Takes the values as they are.
    public init(
        time: Timestamp,
        station: String,
        number: UInt64,
        direction: Direction,
        kind: MessageKind?,
        action: String?,
        id: String,
        size: Int,
        latency: UInt64? = nil,
        verdict: Verdict = .forward,
        findings: Int = 0,
        rules: [String] = [],
        shadow: [String] = []
    ) {
        self.time = time
        self.station = station
        self.number = number
        self.direction = direction
        self.kind = kind
        self.action = action
        self.id = id
        self.size = size
        self.latency = latency
        self.verdict = verdict
        self.findings = findings
        self.rules = rules
        self.shadow = shadow
    }

    /// A line for a terminal, such as `10:00:00.151 CP-42 ← RESULT BootNotification m1   28ms   84B`.
    public func text(style: TextStyle = TextStyle()) -> String {
        let arrow = direction == .up ? style.paint("→", .blue) : style.paint("←", .magenta)
        var parts = [
            style.paint(WallClock.time(time.wall), .dim),
            style.paint(Self.padded(Self.short(station, 24), 12), .bold),
            arrow,
            kindText(style),
            Self.padded(action.map { Self.short($0, 40) } ?? "-", 28),
            Self.padded(id.isEmpty ? "-" : Self.short(id, 36), 8),
            Self.leading(latency.map(Self.duration) ?? "", 7),
            Self.leading("\(size)B", 7),
        ]
        switch verdict {
        case .forward: break
        case .answer: parts.append(style.paint("answered", .bold, .red))
        case .drop: parts.append(style.paint("dropped", .bold, .red))
        case .close(let code): parts.append(style.paint("closed \(code)", .bold, .red))
        }
        if findings > 0 { parts.append(style.paint("✗\(findings)", .bold, .yellow)) }
        for rule in rules { parts.append(style.paint("✎\(Self.short(rule, 64))", .magenta)) }
        for rule in shadow { parts.append(style.paint("(✎\(Self.short(rule, 64)))", .dim)) }
        return parts.joined(separator: " ")
    }

    /// The same as one object of JSON without line breaks; `latency` is in nanoseconds.
    public func json() -> String {
        var line = JSONLine()
        line.add("event", "message")
        line.add("time", WallClock.stamp(time.wall))
        line.add("station", station)
        line.add("number", number)
        line.add("direction", direction == .up ? "up" : "down")
        line.add("kind", kind?.name)
        line.add("action", action)
        line.add("id", id)
        line.add("size", size)
        line.add("latency", latency)
        line.add("verdict", verdictName)
        line.add("findings", findings)
        if !rules.isEmpty { line.add("rules", json: RuleRecord.list(rules)) }
        if !shadow.isEmpty { line.add("shadow", json: RuleRecord.list(shadow)) }
        return line.finished()
    }

    private func kindText(_ style: TextStyle) -> String {
        switch kind {
        case .call: "CALL  "
        case .result: style.paint("RESULT", .green)
        case .error: style.paint("ERROR ", .red)
        case .resultError: style.paint("RSLERR", .red)
        case .send: "SEND  "
        case nil: style.paint("?     ", .yellow)
        }
    }

    private var verdictName: String {
        switch verdict {
        case .forward: "forward"
        case .answer: "answer"
        case .drop: "drop"
        case .close: "close"
        }
    }

    /// `28ms`, `3.2s`, `950µs`.
    package static func duration(_ nanoseconds: UInt64) -> String {
        switch nanoseconds {
        case ..<1_000_000: "\(nanoseconds / 1000)µs"
        case ..<10_000_000_000: "\(nanoseconds / 1_000_000)ms"
        default: "\(nanoseconds / 1_000_000_000).\(nanoseconds / 100_000_000 % 10)s"
        }
    }

    private static func short(_ text: String, _ limit: Int) -> String {
        let safe = TerminalText.escaped(text)
        return safe.count > limit ? String(safe.prefix(limit - 1)) + "…" : safe
    }

    private static func padded(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - TerminalText.columns(text)))
    }

    private static func leading(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - TerminalText.columns(text))) + text
    }
}
