import JSONScanning
package import OCPP
package import Traffic

/// What a capture holds, in a page: stations, span, counts.
package struct CaptureInfo: Sendable {
    private static let maxStations = 100_000

    /// What is known of one station.
    package struct Station: Sendable {
        /// Its identity.
        package let name: String
        /// The versions by which its messages were judged.
        package var versions: Set<OCPPVersion> = []
        /// How many connections it had.
        package var connections = 0
        /// Messages of it and to it.
        package var messages: UInt64 = 0
        /// Findings that its messages had, as their records say.
        package var findings: UInt64 = 0
        /// The earliest time of its records, in nanoseconds since 1970.
        package var firstWall: Int64?
        /// The latest time of its records.
        package var lastWall: Int64?
    }

    /// What is known of each station, by its identity.
    package private(set) var stations: [String: Station] = [:]
    /// How many records of each kind there are.
    package private(set) var events: [EventName: UInt64] = [:]
    /// How many messages there are.
    package private(set) var messages: UInt64 = 0
    /// Records that gaps count as lost.
    package private(set) var gapRecords: UInt64 = 0
    /// The earliest time of a record, in nanoseconds since 1970.
    package private(set) var firstWall: Int64?
    /// The latest time of a record.
    package private(set) var lastWall: Int64?
    /// The programs that the headers name.
    package private(set) var tools: Set<String> = []
    /// What was redacted, as the headers say it.
    package private(set) var redactions: Set<String> = []
    /// The forms in which lines came, in words.
    package private(set) var forms: Set<String> = []
    /// Stations beyond the number that is told apart.
    package private(set) var furtherStations = false
    private var hashes: [UInt64: String] = [:]
    private var lastConnections: [String: Set<UInt64>] = [:]

    /// Begins before the first line.
    package init() {}

    /// Adds the line that a reader handed out last.
    package mutating func add(_ line: CaptureLine, in bytes: RawSpan) {
        events[line.event, default: 0] += 1
        switch line.form {
        case .native: forms.insert("capture")
        case .trace: forms.insert("Open OCPP Trace")
        case .plain: forms.insert("bare frames")
        }
        if line.event == .header {
            if let tool = line.tool { tools.insert(bytes.extracting(tool).text) }
            if let redacted = line.redacted { redactions.insert(bytes.extracting(redacted).text) }
            return
        }
        guard line.event != .end else { return }
        if line.event == .gap { gapRecords.add(capped: line.records ?? 0) }
        if line.event == .frame { messages += 1 }
        span(line.wall, first: &firstWall, last: &lastWall)
        guard line.event != .gap else { return }
        addStation(line, bytes)
    }

    private mutating func addStation(_ line: CaptureLine, _ bytes: RawSpan) {
        let name = stationName(line, bytes)
        guard stations.count < Self.maxStations || stations[name] != nil else {
            furtherStations = true
            return
        }
        if line.event == .open || stations[name] == nil { noteConnection(line, name) }
        stations[name, default: Station(name: name)].add(line)
    }

    private mutating func noteConnection(_ line: CaptureLine, _ name: String) {
        if lastConnections[name, default: []].insert(line.connection).inserted {
            stations[name, default: Station(name: name)].connections += 1
        }
    }

    /// The station's name, decoded once for each spelling.
    private mutating func stationName(_ line: CaptureLine, _ bytes: RawSpan) -> String {
        guard let range = line.station else { return "" }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes.byte(index))) &* 0x100_0000_01B3 }
        if let name = hashes[hash] { return name }
        let name = JSONUnescape.text(bytes.extracting(range))
        if hashes.count < Self.maxStations { hashes[hash] = name }
        return name
    }

    private func span(_ wall: Int64?, first: inout Int64?, last: inout Int64?) {
        guard let wall, wall != 0 else { return }
        if first.map({ wall < $0 }) ?? true { first = wall }
        if last.map({ wall > $0 }) ?? true { last = wall }
    }
}

extension CaptureInfo.Station {
    fileprivate mutating func add(_ line: CaptureLine) {
        if let version = line.version { versions.insert(version) }
        if line.event == .frame { messages += 1 }
        findings.add(capped: UInt64(line.findings))
        guard let wall = line.wall, wall != 0 else { return }
        if firstWall.map({ wall < $0 }) ?? true { firstWall = wall }
        if lastWall.map({ wall > $0 }) ?? true { lastWall = wall }
    }
}
