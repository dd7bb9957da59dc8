package import Capture
import Glibc
import JSONScanning
import OCPP
public import OCPPConformance
public import Traffic
import WebSocketFraming

/// Reads what was recorded, in whatever form, and plays it to one session per connection.
public final class Lint {
    /// How many messages were judged.
    public private(set) var messages: UInt64 = 0
    /// Whether something could not be read.
    public private(set) var hasFailed = false

    private let configuration: SessionConfiguration
    private var judge: MessageJudge
    private var connections: [Key: Connection] = [:]
    /// Those that are open in the order in which they were met, and some that are no more.
    private var order: [Key] = []
    /// The stations met, by their fingerprints.
    private var names: Set<UInt64> = []
    /// The connections of captures by number, to find them without making a string of their station.
    private var byNumber: [UInt64: Connection] = [:]
    private var passed = 0
    /// What is remembered of stations between their connections, as the relay does, and of which run.
    private var memories = StationMemories(capacity: 100_000)
    private var run: UInt64?
    private var scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    /// What is missing of the captures that are read.
    private var integrity = CaptureIntegrity()
    private var problems = 0

    /// So many connections are followed at once; of more than that those are given up of which nothing was heard longest.
    package var maxConnections = 1 << 15

    /// Takes out of findings what they quote of secrets; nil for nothing.
    package var redactor: EventRedactor?

    /// Judges by `configuration`, where the recording does not say how it was judged.
    public init(configuration: SessionConfiguration = SessionConfiguration()) {
        self.configuration = configuration
        judge = MessageJudge(configuration.catalogues)
    }

    /// All findings about a recording, in the order of its lines.
    ///
    /// - Parameters:
    ///   - path: A capture, its folder, a trace, or a file of frames; `-` is standard input.
    ///   - configuration: How to judge, where the recording does not say it.
    /// - Returns: The findings, as a live relay would have had them.
    /// - Throws: When something of it cannot be read.
    public static func findings(
        in path: String,
        configuration: SessionConfiguration = SessionConfiguration()
    ) throws -> [Finding] {
        var collector = FindingCollector()
        Lint(configuration: configuration).read(path, telling: &collector)
        if let problem = collector.problem { throw LintError(description: problem) }
        return collector.findings
    }

    deinit { scratch.deallocate() }

    /// How many stations there were.
    public var stations: Int { names.count }

    /// What tells connections apart: plain files have none, captures number them.
    private struct Key: Hashable {
        var station: String
        var number: UInt64
    }

    private final class Connection {
        var playback: SessionPlayback
        var time: Timestamp
        var ends = 0
        /// Whether what is remembered of the station has come, and gone again.
        var hasMemory = false
        var hasLeft = false
        var isOfCapture = false
        let name: String
        /// Whether something was heard of it since it was last looked at.
        var isRecent = true
        let station: [UInt8]

        init(_ playback: consuming SessionPlayback, at time: Timestamp, station: String) {
            self.playback = playback
            self.time = time
            name = station
            self.station = Array(station.utf8)
        }

        func isNamed(_ name: Slice<UnsafeRawBufferPointer>) -> Bool {
            guard name.count == station.count, let base = name.base.baseAddress else { return false }
            return station.withUnsafeBytes { memcmp($0.baseAddress ?? base, base + name.startIndex, $0.count) == 0 }
        }
    }

    /// Reads a file, a folder of segments, or standard input, and judges it to its end.
    public func read(_ path: String, telling listener: inout some LintListener & ~Copyable) {
        integrity = CaptureIntegrity()
        problems = 0
        do {
            for file in try files(in: path) { try readFile(file, telling: &listener) }
        } catch {
            hasFailed = true
            listener.cannotRead("\(error)")
        }
        // A capture tells when connections end, and says nothing about those that were still open.
        let open = connections.values.filter { !$0.isOfCapture }.sorted { $0.time.wall < $1.time.wall }
        for connection in open {
            var findings: [Finding] = []
            connection.playback.finish(at: connection.time, into: &findings)
            listener.found(findings, file: path, row: nil)
        }
        connections = [:]
        byNumber = [:]
        order = []
    }

    /// How many connections are followed at present.
    package var openConnections: Int { max(connections.count, byNumber.count) }

    /// The size of a file or of the segments of a folder; 0 where it is not known.
    package static func bytes(in path: String) -> Int {
        var status = stat()
        guard path != "-", stat(path, &status) == 0 else { return 0 }
        guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
        return (try? CaptureFolder(path).segments())?.reduce(0) { $0 + $1.bytes } ?? 0
    }

    private func files(in path: String) throws(CaptureError) -> [String] {
        var status = stat()
        guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
        let segments = try CaptureFolder(path).segments().map(\.path)
        guard segments.isEmpty else { return segments }
        throw CaptureError(.cannotOpen, "\(path) holds no capture-*.jsonl segments; name the files to judge")
    }

    private func readFile(_ path: String, telling listener: inout some LintListener & ~Copyable) throws(CaptureError) {
        var lines = LineReader(try LineSource(path: path))
        var plain = FrameLineReader(configuration.catalogues)
        let name = path == "-" ? "(standard input)" : path
        integrity.begin(file: name)
        while let line = lines.next() {
            if listener.isProgressDue { listener.passed(passed + lines.fileOffset()) }
            if line.isCut {
                complain("the line is too long to be read", file: name, row: line.number, to: &listener)
                continue
            }
            integrity.line = line.number
            if isObject(line.bytes), let event = CaptureLine(line.bytes.bytes, depth: line.isWhole ? .frame : .full),
                event.form == .native
            {
                integrity.follow(event)
                if event.event == .header, event.run != run {
                    // Another run of the relay knew nothing of this one.
                    run = event.run
                    memories = StationMemories(capacity: 100_000)
                }
                tellProblems(file: name, telling: &listener)
                if playFrame(event, line.bytes, file: name, row: line.number, telling: &listener) { continue }
                play(CaptureRecord(event, in: line.bytes.bytes), file: name, row: line.number, telling: &listener)
                continue
            }
            if integrity.isNative, !line.bytes.isEmpty {
                integrity.cannotRead(line.bytes.bytes, isWhole: line.isWhole)
                tellProblems(file: name, telling: &listener)
                continue
            }
            do throws(FrameLineReader.Fault) {
                for said in try plain.next(Array(line.bytes)[...]) { play(said, file: name, telling: &listener) }
            } catch {
                complain(error.message, file: name, row: error.line, to: &listener)
            }
        }
        for said in plain.finish() { play(said, file: name, telling: &listener) }
        passed += lines.fileOffset()
        let trouble = lines.trouble()
        integrity.end(trouble)
        tellProblems(file: name, telling: &listener)
        if let trouble { throw trouble }
    }

    /// Reports what has turned out to be missing since the last call; `integrity` keeps no more than a thousand.
    private func tellProblems(file: String, telling listener: inout some LintListener & ~Copyable) {
        guard integrity.problems.count > problems else { return }
        for problem in integrity.problems[problems...] {
            listener.found([problem.finding], file: file, row: problem.line)
        }
        problems = integrity.problems.count
    }

    private func complain(
        _ message: String,
        file: String,
        row: Int,
        to listener: inout some LintListener & ~Copyable
    ) {
        hasFailed = true
        listener.cannotRead("\(file):\(row): \(message)")
    }

    private func isObject(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
    }

    /// Plays a line of a plain file or a trace; without times of its own a file runs a millisecond a line.
    private func play(_ line: FrameLineReader.Line, file: String, telling listener: inout some LintListener & ~Copyable)
    {
        // A handshake begins a new connection of a plain file.
        let key = Key(station: line.wall == nil ? "" : line.station ?? "", number: 0)
        var memory: StationMemory? = nil
        if case .request = line.events.first, let old = connections[key] {
            finish(old, file: file, row: line.number, telling: &listener)
            connections[key] = nil
            if line.station == nil || line.station == old.name { memory = old.playback.takeMemory() }
        }
        makeRoom(for: key, file: file, row: line.number, telling: &listener)
        let connection = self.connection(key, station: line.station ?? defaultStation(file))
        if let memory = memory.take() { connection.playback.adopt(memory) }
        if let wall = line.wall {
            connection.time = Timestamp(monotonic: UInt64(clamping: wall), wall: wall)
        } else {
            connection.time.monotonic.add(capped: line.pause.capped(adding: 1_000_000))
        }
        for event in line.events { play(event, on: connection, file: file, row: line.number, telling: &listener) }
    }

    /// Plays the line of a frame on a connection that is known, without making values of it; false where it is another.
    private func playFrame(
        _ line: CaptureLine,
        _ bytes: UnsafeRawBufferPointer,
        file: String,
        row: Int,
        telling listener: inout some LintListener & ~Copyable
    ) -> Bool {
        guard line.event == .frame, let direction = line.direction, let raw = line.raw, line.base64 == nil,
            line.sent == nil, line.sentBase64 == nil, line.flags.isSubset(of: .redacted), let wall = line.wall,
            let monotonic = line.monotonic,
            let station = line.station, let connection = byNumber[line.connection],
            connection.isNamed(bytes[station])
        else { return false }
        connection.isRecent = true
        if scratch.count < raw.count + PaddedBytes.slack {
            scratch.deallocate()
            scratch = .allocate(byteCount: 2 * raw.count + PaddedBytes.slack, alignment: 16)
        }
        var output = scratch.mutableBytes
        let count = JSONUnescape.decode(bytes.bytes.extracting(raw), into: &output)
        scratch[count] = 0
        guard let start = scratch.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
        connection.time = Timestamp(monotonic: monotonic, wall: wall)
        messages += 1
        recall(connection)
        var findings: [Finding] = []
        connection.playback.received(
            PaddedBytes(uncheckedStart: start, count: count),
            opcode: Opcode(rawValue: line.opcode),
            from: direction,
            at: connection.time,
            judge: &judge,
            into: &findings
        )
        if line.flags.contains(.redacted), !findings.isEmpty {
            let hidden = HiddenPlaces(CaptureRecord(line, in: bytes.bytes))
            findings.removeAll(where: hidden.cover)
        }
        if !findings.isEmpty {
            hide(&findings, in: scratch.prefix(count))
            listener.found(findings, file: file, row: row)
        }
        return true
    }

    private func play(
        _ record: CaptureRecord,
        file: String,
        row: Int,
        telling listener: inout some LintListener & ~Copyable
    ) {
        if record.event == .finding, record.connection == 0 {
            if let finding = CaptureFinding.recorded(record.bytes, at: record.time) {
                listener.found([finding], file: file, row: row)
            }
            return
        }
        let events = record.recordedEvents
        guard !events.isEmpty || record.event == .open else { return }
        let key = Key(station: record.station, number: record.connection)
        makeRoom(for: key, file: file, row: row, telling: &listener)
        let connection = self.connection(
            key,
            station: record.station,
            judged: record.event == .open ? record.sent : nil
        )
        connection.time = record.time
        connection.isOfCapture = true
        byNumber[record.connection] = connection
        for event in events {
            let isJudged = !record.flags.contains(.bodyless)
            let hidden = record.flags.contains(.redacted) ? HiddenPlaces(record) : nil
            play(
                event,
                on: connection,
                file: file,
                row: row,
                isJudged: isJudged,
                hidden: hidden,
                telling: &listener
            )
            guard case .end = event else { continue }
            connection.ends += 1
            // Both streams have ended: nothing can follow, and a long capture has many connections.
            if connection.ends == 2 {
                connections[key] = nil
                byNumber[record.connection] = nil
            }
        }
    }

    private func play(
        _ event: RecordedEvent,
        on connection: Connection,
        file: String,
        row: Int,
        isJudged: Bool = true,
        hidden: HiddenPlaces? = nil,
        telling listener: inout some LintListener & ~Copyable
    ) {
        if case .message = event { messages += 1 }
        recall(connection)
        var findings: [Finding] = []
        connection.playback.play(event, at: connection.time, judge: &judge, into: &findings)
        remember(connection)
        // What a rule kept out of the record cannot be judged; the conversation still needs to know of it.
        if let hidden { findings.removeAll(where: hidden.cover) }
        guard !findings.isEmpty, isJudged else { return }
        if case .message(let bytes, _, _) = event { hide(&findings, in: bytes) } else { hide(&findings, in: []) }
        listener.found(findings, file: file, row: row)
    }

    /// Takes secrets out of findings about a message, where that was asked for.
    private func hide(_ findings: inout [Finding], in frame: some Sequence<UInt8>) {
        guard var redactor else { return }
        redactor.remember(Array(frame), on: 0)
        findings = findings.map { redactor.redact($0, on: 0) ?? $0 }
    }

    /// A connection of a capture begins with what the connection of the station before left.
    private func recall(_ connection: Connection) {
        guard !connection.hasMemory, connection.isOfCapture else { return }
        connection.hasMemory = true
        connection.playback.adopt(memories.take(connection.name, at: connection.time))
    }

    /// What is remembered of a station waits for its next connection.
    private func remember(_ connection: Connection) {
        guard !connection.hasLeft, connection.isOfCapture, connection.playback.isOver else { return }
        connection.hasLeft = true
        memories.keep(connection.playback.takeMemory(), of: connection.name, at: connection.time)
    }

    private func finish(
        _ connection: Connection,
        file: String,
        row: Int,
        telling listener: inout some LintListener & ~Copyable
    ) {
        var findings: [Finding] = []
        connection.playback.finish(at: connection.time, into: &findings)
        listener.found(findings, file: file, row: row)
    }

    private func connection(_ key: Key, station: String, judged: [UInt8]? = nil) -> Connection {
        if let known = connections[key] {
            known.isRecent = true
            return known
        }
        let configuration = configuration.taking(recorded: judged)
        let playback = SessionPlayback(station: station, configuration: configuration)
        let connection = Connection(playback, at: Timestamp(monotonic: 0, wall: 0), station: station)
        connections[key] = connection
        order.append(key)
        var fingerprint = Fingerprint64()
        fingerprint.add(text: station)
        names.insert(fingerprint.value)
        return connection
    }

    /// Gives up the connections of which nothing was heard longest, where there are as many as may be.
    private func makeRoom(
        for key: Key,
        file: String,
        row: Int,
        telling listener: inout some LintListener & ~Copyable
    ) {
        guard connections[key] == nil else { return }
        if order.count > 2 * connections.count + 1_024 { order.removeAll { connections[$0] == nil } }
        guard connections.count >= maxConnections else { return }
        var later: [Key] = []
        var given = 0
        for (place, old) in order.enumerated() {
            // Half of them at once, so that each costs little.
            if given > maxConnections / 2 {
                later += order[place...]
                break
            }
            guard let connection = connections[old] else { continue }
            if connection.isRecent, place < order.count - 1 {
                connection.isRecent = false
                later.append(old)
                continue
            }
            if !connection.isOfCapture { finish(connection, file: file, row: row, telling: &listener) }
            connections[old] = nil
            if byNumber[old.number] === connection { byNumber[old.number] = nil }
            given += 1
        }
        order = later
        if connections.count >= maxConnections {
            // All were heard of since: none is recent any more, and the next round finds some.
            makeRoom(for: key, file: file, row: row, telling: &listener)
        }
    }

    /// The name of the file without folder and ending, for frames that name no station.
    private func defaultStation(_ file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.split(separator: ".").first.map(String.init) ?? name
    }
}
