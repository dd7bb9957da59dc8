import Glibc
import JSONScanning
import OCPP
import Traffic

/// Writes a capture as a SQLite database made for questions.
///
/// Stations, connections, messages, calls with their answers, findings; indexes are built when all rows are there.
package struct SQLiteExporter: ~Copyable {
    private let draft: FileDraft
    private let database: SQLiteDatabase
    private let station: SQLiteDatabase.Statement
    private let connection: SQLiteDatabase.Statement
    private let message: SQLiteDatabase.Statement
    private let call: SQLiteDatabase.Statement
    private let answer: SQLiteDatabase.Statement
    private let event: SQLiteDatabase.Statement
    private let finding: SQLiteDatabase.Statement
    private var stations: [String: Int] = [:]
    private var connections: [Int: ConnectionRow] = [:]
    private var lastMessage: [Int: Int] = [:]

    private struct ConnectionRow {
        let station: Int
        var opened: Int64
        var closed: Int64
        var version: OCPPVersion?
        var closeCode: UInt16?
        var closeReason: String?
    }

    /// Makes a database for `path`, where it stands once it is whole.
    ///
    /// - Parameters:
    ///   - path: Where it goes.
    ///   - inputs: What is read meanwhile; none of it can be the output.
    ///   - replacesAnything: Whether a file may be replaced that is no database of an earlier export.
    /// - Throws: ``CaptureError`` when it cannot go there.
    package init(path: String, apartFrom inputs: [String], replacesAnything: Bool) throws(CaptureError) {
        let place = try OutputPlace(path, apartFrom: inputs)
        if !replacesAnything, place.size > 0, !SQLiteDatabase.isOurs(place.path, mark: Self.mark) {
            throw CaptureError(
                .usage,
                "\(path) is no database of an earlier export; name another file, or say --force to replace it"
            )
        }
        let draft = try FileDraft(place)
        let opened = try SQLiteDatabase(creating: draft.path)
        try opened.run(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=8192; "
                + "PRAGMA application_id=\(Self.mark); BEGIN;" + Self.schema
        )
        let station = try opened.prepare("INSERT INTO stations VALUES (?,?)")
        let connection = try opened.prepare("INSERT INTO connections VALUES (?,?,?,?,?,?,?)")
        let message = try opened.prepare("INSERT INTO messages VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        let call = try opened.prepare("INSERT INTO calls(call,action) VALUES (?,?)")
        let answer = try opened.prepare("UPDATE calls SET answer=?, outcome=?, latency_ms=? WHERE call=?")
        let event = try opened.prepare("INSERT INTO events VALUES (?,?,?,?,?,?,?,?)")
        let finding = try opened.prepare("INSERT INTO findings VALUES (?,?,?,?,?,?,?,?,?,?)")
        self.draft = draft
        database = opened
        self.station = station
        self.connection = connection
        self.message = message
        self.call = call
        self.answer = answer
        self.event = event
        self.finding = finding
    }

    /// Tells our databases from others: `LINE`.
    private static let mark: UInt32 = 0x4C49_4E45

    private static let schema = """
        CREATE TABLE stations(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE connections(id INTEGER PRIMARY KEY, station INTEGER NOT NULL REFERENCES stations, opened TEXT,
          closed TEXT, version TEXT, close_code INTEGER, close_reason TEXT);
        CREATE TABLE messages(id INTEGER PRIMARY KEY, connection INTEGER NOT NULL REFERENCES connections, seq INTEGER,
          time TEXT, time_ns INTEGER, direction TEXT, kind TEXT, action TEXT, message_id TEXT, size INTEGER,
          findings INTEGER NOT NULL, flags TEXT, payload TEXT, raw TEXT, sent TEXT);
        CREATE TABLE calls(call INTEGER PRIMARY KEY REFERENCES messages, action TEXT, answer INTEGER REFERENCES messages,
          outcome TEXT, latency_ms REAL);
        CREATE TABLE events(id INTEGER PRIMARY KEY, connection INTEGER NOT NULL REFERENCES connections, seq INTEGER,
          time TEXT, event TEXT NOT NULL, direction TEXT, code INTEGER, text TEXT);
        CREATE TABLE findings(id INTEGER PRIMARY KEY, connection INTEGER NOT NULL REFERENCES connections,
          message INTEGER REFERENCES messages, time TEXT, code TEXT, name TEXT, level TEXT, pointer TEXT, text TEXT,
          detail TEXT);

        """

    private static let indexes = """
        CREATE INDEX messages_connection ON messages(connection, id);
        CREATE INDEX messages_action ON messages(action, kind);
        CREATE INDEX messages_time ON messages(time_ns);
        CREATE INDEX calls_action ON calls(action, latency_ms);
        CREATE INDEX findings_code ON findings(code);
        CREATE VIEW conversation AS SELECT m.id, m.time, s.name AS station, m.direction, m.kind, m.action, m.message_id,
          m.size, c.latency_ms, c.outcome, m.findings, m.raw FROM messages m JOIN connections k ON k.id = m.connection
          JOIN stations s ON s.id = k.station LEFT JOIN calls c ON c.call = m.id;
        CREATE VIEW unanswered AS SELECT v.* FROM conversation v JOIN calls c ON c.call = v.id WHERE c.answer IS NULL;
        COMMIT; ANALYZE;
        """

    /// Adds one record.
    package mutating func add(_ item: RecordStream.Item) throws(CaptureError) {
        let record = item.record
        guard ![.header, .end, .gap].contains(record.event) else { return }
        try note(item)
        switch record.event {
        case .frame: try addMessage(item)
        case .finding: try addFinding(item)
        default:
            try database.run(
                event,
                [
                    .integer(Int64(item.index)), .integer(Int64(item.connection)), .init(record.sequence), time(record),
                    .text("\(record.event.word)"), direction(record),
                    .init(record.closeCode == 0 ? nil : record.closeCode),
                    content(record.bytes),
                ]
            )
        }
    }

    private mutating func note(_ item: RecordStream.Item) throws(CaptureError) {
        let record = item.record
        if connections[item.connection] == nil {
            let number = stations[record.station] ?? stations.count + 1
            if stations[record.station] == nil {
                stations[record.station] = number
                try database.run(station, [.integer(Int64(number)), .text(record.station)])
            }
            let wall = record.time.wall
            connections[item.connection] = ConnectionRow(station: number, opened: wall, closed: wall)
        }
        guard var row = connections[item.connection] else { return }
        row.closed = max(row.closed, record.time.wall)
        row.version = row.version ?? record.version
        if record.event == .close, row.closeCode == nil, record.opcode == 8 {
            row.closeCode = record.closeCode
            row.closeReason = String(decoding: record.bytes, as: UTF8.self)
        }
        connections[item.connection] = row
    }

    private mutating func addMessage(_ item: RecordStream.Item) throws(CaptureError) {
        let record = item.record
        lastMessage[item.connection] = item.index
        let anatomy = FrameParts(recording: record.bytes.span.bytes)
        let payload = anatomy?.payload.map { String(decoding: record.bytes[$0], as: UTF8.self) }
        let flags = EventFlags.named.filter { record.flags.contains($0.flag) }.map { "\($0.word)" }
        try database.run(
            message,
            [
                .integer(Int64(item.index)), .integer(Int64(item.connection)), .init(record.sequence), time(record),
                .integer(record.time.wall), direction(record), .init(record.kind?.name), .init(record.action),
                .init(record.id), .integer(Int64(record.bytes.count)), .integer(Int64(record.findings)),
                .init(flags.isEmpty ? nil : flags.joined(separator: " ")), .init(payload), content(record.bytes),
                record.sent.map { content($0) } ?? .null,
            ]
        )
        if record.kind == .call {
            try database.run(call, [.integer(Int64(item.index)), .init(record.action)])
        } else if let answered = item.call {
            let outcome = record.kind == .result ? "result" : errorCode(record.bytes)
            let latency = record.latency.map { SQLiteDatabase.Value.text("\(Double($0 / 1_000) / 1_000)") } ?? .null
            try database.run(
                answer,
                [.integer(Int64(item.index)), .text(outcome), latency, .integer(Int64(answered.index))]
            )
        }
    }

    private func addFinding(_ item: RecordStream.Item) throws(CaptureError) {
        var values: [SQLiteDatabase.Value] = [
            .integer(Int64(item.index)), .integer(Int64(item.connection)), .init(lastMessage[item.connection]),
            time(item.record),
        ]
        guard case .success(let tape) = JSONTape.scan(item.record.bytes) else { return }
        for name in ["code", "name", "level", "pointer", "message"] { values.append(.init(tape.root[name]?.string)) }
        values.append(content(item.record.bytes))
        try database.run(finding, values)
    }

    /// Writes the connections, builds the indexes and puts the database in its place.
    package consuming func finish() throws(CaptureError) {
        for (id, row) in connections.sorted(by: { $0.key < $1.key }) {
            try database.run(
                connection,
                [
                    .integer(Int64(id)), .integer(Int64(row.station)), .text(WallClock.stamp(row.opened)),
                    .text(WallClock.stamp(row.closed)), .init(row.version?.number), .init(row.closeCode),
                    .init(row.closeReason),
                ]
            )
        }
        try database.run(Self.indexes)
        try draft.commit()
    }

    private func errorCode(_ frame: [UInt8]) -> String {
        guard case .success(let tape) = JSONTape.scan(frame) else { return "error" }
        return tape.root[2]?.string ?? "error"
    }

    private func time(_ record: CaptureRecord) -> SQLiteDatabase.Value {
        record.time.wall == 0 ? .null : .text(WallClock.stamp(record.time.wall))
    }

    private func direction(_ record: CaptureRecord) -> SQLiteDatabase.Value {
        .init(record.direction.map { $0 == .up ? "up" : "down" })
    }

    private func content(_ bytes: [UInt8]) -> SQLiteDatabase.Value {
        String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .blob(bytes)
    }
}
