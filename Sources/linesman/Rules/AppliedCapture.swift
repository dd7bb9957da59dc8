import Capture
import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Playback
import Traffic
import WebSocketFraming

/// Writes the capture that a relay with rules would have made of recorded traffic.
///
/// Findings are those of a ``SessionPlayback`` of what is written, so that `lint` finds in it what it says.
final class AppliedCapture {
    private var file: OutputFile?
    private var line = LineBuffer()
    private var encoder = LineEncoder()
    private var sequence: UInt64 = 0
    private let configuration: SessionConfiguration
    private var judge: MessageJudge
    private var connections: [Key: Connection] = [:]

    private struct Key: Hashable {
        var station: String
        var connection: UInt64
    }

    private final class Connection {
        var playback: SessionPlayback
        /// CALLs of the relay's own that wait for their turn, and until when they do.
        var injections: [(injection: RuleDecision.Injection, notBefore: UInt64)] = []
        var injected = 0
        var ends = 0

        init(_ playback: consuming SessionPlayback) { self.playback = playback }
    }

    /// Writes to `file`.
    init(_ file: consuming OutputFile, configuration: SessionConfiguration) throws(CaptureError) {
        self.file = consume file
        self.configuration = configuration
        judge = MessageJudge(configuration.catalogues)
        LineRewriter.appendHeader(derived: "rules apply", tool: CaptureRun.tool, to: &line)
        try flush()
    }

    /// Writes what is left; to be called once.
    func finish() throws(CaptureError) {
        guard let file = file.take() else { return }
        try file.finish()
    }

    // MARK: - Records

    /// An event to which rules do nothing.
    func pass(_ record: CaptureRecord) throws(CaptureError) {
        var record = record
        if record.event == .frame {
            // What other rules made of it when it was recorded is undone.
            record.sent = nil
            record.flags.subtract([.rewritten, .blocked, .dropped])
        }
        try write(record)
    }

    /// A message and what became of it.
    func received(
        _ outcome: RuledConversation.Outcome,
        as source: CaptureRecord,
        on conversation: RuledConversation
    ) throws(CaptureError) {
        guard let direction = source.direction else { return }
        let decision = outcome.decision
        var record = source
        record.flags = []
        record.sent = nil
        record.kind = outcome.judged.kind
        record.version = outcome.judged.version
        record.action = outcome.action
        record.latency = outcome.judged.latency
        record.findings = outcome.findings.count
        hide(&record, decision)
        if outcome.isDropped {
            record.flags.insert(.dropped)
        } else if decision.isTerminal || outcome.forwarded == nil {
            record.flags.insert(.blocked)
        } else if outcome.forwarded != outcome.received {
            record.flags.insert(.rewritten)
        }
        if let forwarded = outcome.forwarded, forwarded != outcome.received, decision.recordsBody {
            if case .replaced = decision.verdict {
                record.sent = own(forwarded, on: conversation, after: outcome, from: direction, at: source).bytes
            } else {
                record.sent = RuleRedaction.redacted(forwarded, decision.redactions)
            }
        }
        let rules = decision.records(number: outcome.judged.number).map { detail($0.bytes, .rule, at: source) }
        try write([record] + rules)
        if let reply = outcome.reply {
            var answer = own(reply, on: conversation, after: outcome, from: direction.opposite, at: source)
            answer.kind = reply.dropFirst().first == UInt8(ascii: "3") ? .result : .error
            answer.version = outcome.judged.version
            answer.action = outcome.action
            try write(answer)
        }
        plan(decision.injections, on: conversation, at: source)
    }

    /// Rules fired for what is no message.
    func fired(
        _ firings: [Firing],
        tags: [String],
        logs: [RuleDecision.Log],
        at source: CaptureRecord
    ) throws(CaptureError) {
        let rules = RuleRecord.records(of: firings, tags: tags, logs: logs, number: 0)
        try write(rules.map { detail($0.bytes, .rule, at: source) })
    }

    /// A rule closed the connection; both peers answer with the same code, as RFC 6455 §5.5.1 has them do.
    func closed(_ code: UInt16, at source: CaptureRecord) throws(CaptureError) {
        for direction in Direction.allCases {
            var record = detail([], .close, at: source)
            record.direction = direction
            record.opcode = Opcode.close.rawValue
            record.closeCode = code
            try write(record)
        }
        connections[Key(station: source.station, connection: source.connection)] = nil
    }

    private func detail(_ bytes: [UInt8], _ event: EventName, at source: CaptureRecord) -> CaptureRecord {
        var record = CaptureRecord(
            event,
            direction: source.direction,
            station: source.station,
            time: source.time,
            bytes: bytes
        )
        record.connection = source.connection
        return record
    }

    /// A frame of the relay's own making.
    private func own(
        _ frame: [UInt8],
        on conversation: RuledConversation,
        after outcome: RuledConversation.Outcome?,
        from direction: Direction,
        at source: CaptureRecord
    ) -> CaptureRecord {
        var record = detail(frame, .frame, at: source)
        record.direction = direction
        record.flags = .injected
        hide(&record, conversation.hidden(in: frame, after: outcome, direction, at: source.time))
        return record
    }

    private func hide(_ record: inout CaptureRecord, _ decision: RuleDecision) {
        if !decision.recordsBody { record.flags.insert(.bodyless) }
        guard !decision.redactions.isEmpty else { return }
        record.flags.insert(.redacted)
        record.hidden = decision.redactions.map(\.text)
        if let hidden = RuleRedaction.redacted(record.bytes, decision.redactions) {
            record.bytes = hidden
        } else {
            record.flags.insert(.bodyless)
        }
    }

    // MARK: - CALLs of the relay's own

    /// Longer than this no CALL of the relay's own waits for its turn.
    private static let patience: UInt64 = 120_000_000_000

    /// Keeps what rules want to be sent until its turn comes.
    func plan(_ injections: [RuleDecision.Injection], on conversation: RuledConversation, at source: CaptureRecord) {
        guard !injections.isEmpty else { return }
        connection(of: source).injections += injections.map { ($0, source.time.monotonic &+ $0.after) }
    }

    /// Sends what is due when the next thing happens; what would have been answered, nobody knows.
    func injectWhatIsDue(on conversation: RuledConversation, before source: CaptureRecord) throws(CaptureError) {
        let connection = connection(of: source)
        guard !connection.injections.isEmpty else { return }
        let now = source.time.monotonic
        connection.injections.removeAll { $0.notBefore &+ Self.patience < now }
        for direction in Direction.allCases {
            guard !conversation.isAwaiting(direction),
                let place = connection.injections.firstIndex(where: {
                    $0.injection.direction == direction && $0.notBefore <= now
                })
            else { continue }
            let injection = connection.injections.remove(at: place).injection
            connection.injected += 1
            let id = "linesman-\(source.connection)-\(connection.injected)"
            let frame = OwnCall.frame(id: id, action: injection.action, payload: injection.payload)
            if let fault = judge.fault(inOwnCall: frame, conversation.version) {
                var spoilt = RuleRecord(rule: injection.rule, mode: Rule.Mode.enforce.rawValue, number: 0)
                spoilt.spoilt = SpoiltMessage(rule: injection.rule, pointer: fault.pointer, fault: fault.text)
                var record = detail(spoilt.bytes, .rule, at: source)
                record.direction = direction
                try write(record)
                continue
            }
            conversation.injected(frame, from: direction, at: source.time)
            var record = own(frame, on: conversation, after: nil, from: direction, at: source)
            record.kind = .call
            record.action = injection.action
            record.version = conversation.version
            let bytes = RuleRecord.injection(rule: injection.rule, action: injection.action, id: id)
            var announcement = detail(bytes, .inject, at: source)
            announcement.direction = direction
            try write([announcement, record])
        }
    }

    // MARK: - Lines

    private func connection(of record: CaptureRecord) -> Connection {
        let key = Key(station: record.station, connection: record.connection)
        if let known = connections[key] { return known }
        let judged = record.event == .open ? record.sent : nil
        let playback = SessionPlayback(station: record.station, configuration: configuration.taking(recorded: judged))
        let connection = Connection(playback)
        connections[key] = connection
        return connection
    }

    private func write(_ record: CaptureRecord) throws(CaptureError) { try write([record]) }

    /// Writes records that belong together, then what is found in them.
    private func write(_ records: [CaptureRecord]) throws(CaptureError) {
        var findings: [Finding] = []
        for record in records {
            sequence += 1
            encoder.append(record, sequence: sequence, to: &line)
            let events = record.recordedEvents
            guard !events.isEmpty || record.event == .open else { continue }
            let connection = connection(of: record)
            for event in events {
                var found: [Finding] = []
                connection.playback.play(event, at: record.time, judge: &judge, into: &found)
                if record.flags.contains(.redacted) { found.removeAll(where: HiddenPlaces(record).cover) }
                // What is kept out of the record cannot be judged by those who read it.
                if !record.flags.contains(.bodyless) { findings += found }
                if case .end = event { connection.ends += 1 }
            }
            if connection.ends == 2 {
                connections[Key(station: record.station, connection: record.connection)] = nil
            }
        }
        for finding in findings {
            guard let record = records.first else { break }
            var told = detail(Array(FindingJSON.line(finding).utf8), .finding, at: record)
            told.direction = .up
            sequence += 1
            encoder.append(told, sequence: sequence, to: &line)
        }
        try flush()
    }

    private func flush() throws(CaptureError) {
        try file?.write(line)
        line.removeAll()
    }
}
