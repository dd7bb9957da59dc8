import JSONScanning
import OCPP
package import Traffic

/// Counts, sizes, latencies and error shares per action, gathered line by line in flat memory.
package struct CaptureStats: Sendable {
    /// At most this many actions get a row of their own; a hostile capture fills `(others)`.
    private static let maxRows = 2_000

    /// What is known of one action in one version.
    package struct Row: Sendable {
        /// The action, or `(others)`.
        package let action: String
        /// CALLs of it.
        package var calls: UInt64 = 0
        /// SENDs of it.
        package var sends: UInt64 = 0
        /// CALLRESULTs to it.
        package var results: UInt64 = 0
        /// CALLERRORs to it, and CALLRESULTERRORs.
        package var errors: UInt64 = 0
        /// Messages that travelled up.
        package var up: UInt64 = 0
        /// Messages that travelled down.
        package var down: UInt64 = 0
        /// Findings that the messages had, as their records say.
        package var findings: UInt64 = 0
        /// Bytes of the messages.
        package var sizes = Histogram()
        /// Nanoseconds between CALL and answer.
        package var latencies = Histogram()

        /// CALLs that nothing in the capture answers.
        package var unanswered: UInt64 { calls > results + errors ? calls - results - errors : 0 }
        /// The share of answers that are CALLERRORs.
        package var errorShare: Double { results + errors == 0 ? 0 : Double(errors) / Double(results + errors) }
    }

    /// One row per action, in the order met.
    package private(set) var rows: [Row] = []
    /// How many records of each kind but messages there are.
    package private(set) var events: [EventName: UInt64] = [:]
    /// How many messages there are.
    package private(set) var messages: UInt64 = 0
    /// Messages that are no OCPP-J or whose action is unknown.
    package private(set) var unattributed: UInt64 = 0
    /// Bytes of all messages.
    package private(set) var bytes: UInt64 = 0
    /// The earliest time of a record, in nanoseconds since 1970.
    package private(set) var firstWall: Int64?
    /// The latest time of a record.
    package private(set) var lastWall: Int64?
    private var places: [UInt64: Int] = [:]
    private var open: [OpenKey: OpenCall] = [:]

    /// Begins before the first line.
    package init() {}

    /// Adds the line that `reader` handed out last.
    package mutating func add(_ line: CaptureLine, in bytes: RawSpan) {
        if line.event == .header || line.event == .end { return }
        if let wall = line.wall {
            if firstWall.map({ wall < $0 }) ?? true { firstWall = wall }
            if lastWall.map({ wall > $0 }) ?? true { lastWall = wall }
        }
        guard line.event == .frame else {
            events[line.event, default: 0] += 1
            return
        }
        messages += 1
        var line = line
        if line.form == .plain { line.complete(in: bytes) }
        let size = line.size ?? line.content(in: bytes).count
        self.bytes.add(capped: UInt64(size))
        guard let kind = line.kind, let place = place(of: line, kind: kind, in: bytes) else {
            unattributed += 1
            return
        }
        count(line, kind: kind, size: size, at: place)
    }

    private mutating func count(_ line: CaptureLine, kind: MessageKind, size: Int, at place: Int) {
        if line.direction == .up { rows[place].up += 1 } else { rows[place].down += 1 }
        rows[place].sizes.add(UInt64(size))
        rows[place].findings.add(capped: UInt64(line.findings))
        switch kind {
        case .call: rows[place].calls += 1
        case .send: rows[place].sends += 1
        case .result: rows[place].results += 1
        case .error, .resultError: rows[place].errors += 1
        }
        if let latency = line.latency { rows[place].latencies.add(latency) }
    }

    /// The row of a line's action; a response without one is looked up among the open CALLs.
    private mutating func place(of line: CaptureLine, kind: MessageKind, in bytes: RawSpan) -> Int? {
        let isRequest = kind == .call || kind == .send
        if let action = line.action {
            let place = row(named: action, in: bytes)
            // Lines of this program say all of it themselves; others are paired here.
            // What answers in place of the receiver names no action, and follows a CALL that is marked.
            if isRequest, line.form != .native || line.flags.contains(.blocked) { note(line, in: bytes, at: place) }
            if !isRequest, line.latency == nil, line.form != .native { _ = settle(line, bytes) }
            return place
        }
        return isRequest ? nil : settle(line, bytes)
    }

    private mutating func row(named range: Range<Int>, in bytes: RawSpan) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes.byte(index))) &* 0x100_0000_01B3 }
        if let place = places[hash] { return place }
        let name = rows.count < Self.maxRows ? bytes.extracting(range).text : "(others)"
        if rows.count > Self.maxRows { return rows.count - 1 }
        rows.append(Row(action: name))
        places[hash] = rows.count - 1
        return rows.count - 1
    }

    // MARK: - Pairing

    private struct OpenKey: Hashable {
        let station: UInt64
        let id: UInt64
        let direction: Direction
    }

    private struct OpenCall {
        let place: Int
        let wall: Int64?
    }

    private mutating func note(_ line: CaptureLine, in bytes: RawSpan, at place: Int) {
        guard let key = key(line, in: bytes, from: line.direction ?? .up) else { return }
        if open.count > 1 << 18 { open.removeAll(keepingCapacity: true) }
        open[key] = OpenCall(place: place, wall: line.wall)
    }

    private mutating func settle(_ line: CaptureLine, _ bytes: RawSpan) -> Int? {
        guard let key = key(line, in: bytes, from: (line.direction ?? .down).opposite),
            let call = open.removeValue(forKey: key)
        else { return nil }
        if line.latency == nil, let wall = line.wall, let before = call.wall, wall >= before {
            rows[call.place].latencies.add(UInt64(wall.capped(subtracting: before)))
        }
        return call.place
    }

    private func key(_ line: CaptureLine, in bytes: RawSpan, from direction: Direction) -> OpenKey? {
        guard let id = line.id else { return nil }
        return OpenKey(station: hash(line.station, bytes), id: hash(id, bytes), direction: direction)
    }

    private func hash(_ range: Range<Int>?, _ bytes: RawSpan) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range ?? 0..<0 { hash = (hash ^ UInt64(bytes.byte(index))) &* 0x100_0000_01B3 }
        return hash
    }
}
