import JSONScanning
import OCPP
import Traffic

/// Finds OCPP-J frames in the logs of other programs: behind prefixes, over several lines, between other talk.
///
/// Nothing is required of a line. Station, time and direction are taken from the prefix where it tells them, in the
/// manner of SteVe, the Python library, EVerest and OCPP.Core, and from the conversation where it does not.
package struct LogImporter {
    /// A frame over more bytes or lines than this is given up.
    private static let maxFrame = 4 << 20

    /// Lines in which a frame began that never became one.
    package private(set) var broken = 0
    /// Lines without a frame.
    package private(set) var passed = 0
    /// Lines with a frame.
    package private(set) var frames = 0
    /// The lines that were left out and why, the first of them.
    package private(set) var skips: [Skip] = []
    private let station: String
    private let maxSkips: Int
    private var line = 0
    private var pending: [UInt8] = []
    private var pendingLine = 0
    private var pendingHint = Hint()
    /// What the last line without a frame said, for logs that put the frame on a line of its own.
    private var lastHint = Hint()
    private var lastWall: Int64 = 0
    private var clock: UInt64 = 0
    /// Whether the log is a station's own: "sent" then goes up.
    private var isStationsLog: Bool?
    private var tracker = CallTracker()

    /// A line that was left out.
    package struct Skip: Sendable, Hashable {
        /// Why a line was left out, as the report says it behind the line's number.
        package enum Reason: String, Sendable {
            case noFrame = "holds no frame"
            case brokenOff = "begins a frame that breaks off"
            case notOCPP = "holds an array that is no OCPP-J frame"
            case tooLong = "is too long"
        }

        /// Counts from 1.
        package let line: Int
        /// Why.
        package let reason: Reason
        /// The beginning of it, without control characters.
        package let text: String
    }

    /// `station` names the station of lines that do not; `log` says whose log it is, where that is known; so many
    /// lines that are left out are kept for the report.
    package init(station: String = "", stationsLog: Bool? = nil, maxSkips: Int = 100) {
        self.station = station
        self.maxSkips = maxSkips
        isStationsLog = stationsLog
    }

    /// What a prefix tells about its frame.
    private struct Hint {
        var station: String?
        var wall: Int64?
        /// An explicit direction.
        var direction: Direction?
        /// Whether the writer of the log received it, or sent it.
        var isReceived: Bool?
    }

    /// Takes one line; gives back the record that it completes, if any.
    ///
    /// `isCut` says that only the beginning of an overlong line is there.
    package mutating func take(_ line: RawSpan, isCut: Bool = false) -> CaptureRecord? {
        self.line += 1
        guard !isCut else {
            broken += 1
            note(.tooLong, line: self.line, line)
            return nil
        }
        if !pending.isEmpty {
            if pending.count + line.byteCount < Self.maxFrame,
                Self.frameStart(line) == nil || !line.isEmpty && line.byte(0) == 0x20
            {
                pending.append(0x0A)
                pending += line.array
                guard case .success(let tape) = JSONTape.scan(prefixOf: pending, from: 0) else { return nil }
                defer { pending = [] }
                return record(Array(pending[..<tape.end]), pendingHint)
            }
            giveUp()
        }
        guard let start = Self.frameStart(line) else {
            let hint = LogPrefix.hint(line)
            lastHint = Hint(
                station: hint.station,
                wall: hint.wall,
                direction: hint.direction,
                isReceived: hint.isReceived
            )
            if (0..<line.byteCount).contains(where: { line.byte($0) > 0x20 }) {
                passed += 1
                note(.noFrame, line: self.line, line)
            }
            return nil
        }
        let read = LogPrefix.hint(line.extracting(first: start))
        var hint = Hint(station: read.station, wall: read.wall, direction: read.direction, isReceived: read.isReceived)
        if start == 0 || (hint.wall == nil && hint.isReceived == nil) {
            hint = Hint(
                station: hint.station ?? lastHint.station,
                wall: hint.wall ?? lastHint.wall,
                direction: hint.direction ?? lastHint.direction,
                isReceived: hint.isReceived ?? lastHint.isReceived
            )
        }
        lastHint = Hint()
        let rest = line.extracting(droppingFirst: start).array
        if case .success(let tape) = JSONTape.scan(prefixOf: rest, from: 0) {
            return record(Array(rest[..<tape.end]), hint)
        }
        // Escaped once more, as in a JSON log, or continued on the next lines.
        if let unescaped = Self.unescaped(rest) { return record(unescaped, hint) }
        pending = rest
        pendingLine = self.line
        pendingHint = hint
        return nil
    }

    /// Counts a line that was read elsewhere, so that those behind it keep their numbers.
    package mutating func pass() { line += 1 }

    /// Says that no more lines come.
    package mutating func finish() {
        if !pending.isEmpty { giveUp() }
    }

    private mutating func giveUp() {
        broken += 1
        let begun = pending
        pending = []
        note(.brokenOff, line: pendingLine, begun.span.bytes)
    }

    private mutating func note(_ reason: Skip.Reason, line: Int, _ bytes: RawSpan) {
        guard skips.count < maxSkips else { return }
        let text = bytes.extracting(first: 100).text.filter { $0 >= " " && $0 != "\u{7F}" }
        skips.append(Skip(line: line, reason: reason, text: text))
    }

    /// Where `[2,"` or one of its relatives begins, white space allowed, quotes possibly escaped.
    private static func frameStart(_ line: RawSpan) -> Int? {
        var at = 0
        while let open = (at..<line.byteCount).first(where: { line.byte($0) == UInt8(ascii: "[") }) {
            var walk = JSONWalk(line, at: open + 1)
            let type = walk.peek()
            if type == 0, walk.at == line.byteCount, open == 0 { return open }
            if 0x32...0x36 ~= type {
                walk.at += 1
                if walk.take(UInt8(ascii: ",")) {
                    let next = walk.peek()
                    if next == 0x22 || next == 0x5C || next == 0 { return open }
                }
            }
            at = open + 1
        }
        return nil
    }

    private static func unescaped(_ rest: [UInt8]) -> [UInt8]? {
        guard rest.contains(0x5C), let quote = rest.firstIndex(of: 0x22), quote > 0, rest[quote - 1] == 0x5C else {
            return nil
        }
        var end = 0
        while end < rest.count, rest[end] != 0x22 { end += rest[end] == 0x5C ? 2 : 1 }
        let inside = Array(rest[..<min(end, rest.count)])
        let bytes = JSONUnescape.bytes(inside.span.bytes)
        guard case .success(let tape) = JSONTape.scan(prefixOf: bytes, from: 0) else { return nil }
        return Array(bytes[..<tape.end])
    }

    // MARK: - Records

    private mutating func record(_ frame: [UInt8], _ hint: Hint) -> CaptureRecord? {
        guard let anatomy = FrameParts(recording: frame.span.bytes) else {
            broken += 1
            note(.notOCPP, line: line, frame.span.bytes)
            return nil
        }
        func text(_ range: Range<Int>) -> String {
            JSONUnescape.text(frame.span.bytes.extracting(range))
        }
        frames += 1
        clock += 1
        let id = text(anatomy.id)
        let action = anatomy.action.map { text($0) }
        let wall = hint.wall ?? (lastWall == 0 ? 0 : lastWall)
        lastWall = wall
        let name = hint.station ?? station
        let connection = 0
        let direction = direction(of: anatomy.kind, action: action, id: id, hint)
        var record = CaptureRecord(
            .frame,
            direction: direction,
            station: name,
            time: Timestamp(monotonic: UInt64(clamping: wall), wall: wall),
            bytes: frame
        )
        record.kind = anatomy.kind
        record.id = id
        record.action = action
        if anatomy.kind == .call {
            let call = CallTracker.Call(action: action, monotonic: 0, wall: wall, index: frames)
            tracker.called(call, id: name + "\n" + id, from: direction, on: connection)
        } else if anatomy.kind != .send {
            record.action = tracker.answered(id: name + "\n" + id, from: direction, on: connection)?.action
        }
        return record
    }

    private mutating func direction(of kind: MessageKind, action: String?, id: String, _ hint: Hint) -> Direction {
        if let direction = hint.direction { return direction }
        let certain = action.flatMap { Self.onlyDirection(of: $0) }
        if let isReceived = hint.isReceived {
            // The first action that goes one way only tells whose log this is.
            if isStationsLog == nil, let certain { isStationsLog = (certain == .up) != isReceived }
            return isReceived == (isStationsLog ?? false) ? .down : .up
        }
        if let certain { return certain }
        guard kind != .call, kind != .send else { return .up }
        let key = (hint.station ?? station) + "\n" + id
        return tracker.isOpen(id: key, from: .down, on: 0) && !tracker.isOpen(id: key, from: .up, on: 0) ? .up : .down
    }

    private static func onlyDirection(of name: String) -> Direction? {
        for version in OCPPVersion.allCases {
            let catalogue = Catalogue.of(version)
            guard let action = catalogue.action(named: name) else { continue }
            let directions = catalogue.directions(of: action)
            return directions == .both ? nil : directions.allows(.up) ? .up : .down
        }
        return nil
    }
}
