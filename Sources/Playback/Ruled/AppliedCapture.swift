package import Capture
import JSONScanning
import OCPP
package import OCPPConformance
import Traffic
import WebSocketFraming

/// Writes the capture that a relay with rules would have made of recorded traffic.
///
/// Findings are those of a ``SessionPlayback`` of what is written, so that `lint` finds in it what it says.
package final class AppliedCapture {
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
        var ends = 0

        init(_ playback: consuming SessionPlayback) { self.playback = playback }
    }

    /// Begins to write.
    ///
    /// - Parameters:
    ///   - file: Where the lines go.
    ///   - tool: Who writes them, for those who read them.
    ///   - configuration: How to judge, where the capture does not say it.
    /// - Throws: When it cannot be written.
    package init(
        _ file: consuming OutputFile,
        by tool: String,
        configuration: SessionConfiguration = SessionConfiguration()
    ) throws(CaptureError) {
        self.file = consume file
        self.configuration = configuration
        judge = MessageJudge(configuration.catalogues)
        LineRewriter.appendHeader(derived: "rules apply", tool: tool, to: &line)
        try flush()
    }

    /// Writes what is left; to be called once.
    package func finish() throws(CaptureError) {
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

    /// What those who watch would have been told; of findings, what is written tells itself.
    func write(_ events: [Event], at source: CaptureRecord) throws(CaptureError) {
        var group: [CaptureRecord] = []
        for event in events {
            switch event.content {
            // It announces the message that follows.
            case .injected:
                try write(group)
                group = []
            case .message where group.last?.event != .inject:
                try write(group)
                group = []
            case .message, .rule, .violation: break
            default: continue
            }
            if let record = CaptureRecord(event, catalogues: configuration.catalogues) { group.append(record) }
        }
        try write(group)
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
        guard !records.isEmpty else { return }
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
