import Exchange
import ArgumentParser
import Capture
import struct EventLoop.EventLoopError
import struct EventLoop.SystemThread
import Glibc
import JSONScanning
import OCPP
import Relay
import Synchronization
import Traffic

/// Turns what the loops saw into lines on standard output, on a thread of its own; a slow reader costs lines, not relaying.
final class LiveLines: @unchecked Sendable {
    /// How lines look.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    /// What the relay is told of us.
    let observer: RelayObserver

    private let rings: [EventRing]
    /// For findings about the recording, which come from its writer's thread.
    private let recording = EventRing(capacity: 64 << 10)
    private let format: Format
    private let isVerbose: Bool
    private let style: TextStyle
    private let catalogues: Catalogues
    private let isStopping = Atomic(false)
    private let isDone = Atomic(false)
    // Below: the thread's own.
    private var output: [UInt8] = []
    private var isClosed = false
    private var seen: [String: UInt64] = [:]
    /// The rules that had to do with the message that comes next, by connection.
    private var marks: [UInt64: (fired: [String], shadow: [String])] = [:]

    init(workers: Int, _ catalogues: Catalogues, format: Format, isVerbose: Bool, style: TextStyle) {
        self.catalogues = catalogues
        rings = (0..<workers).map { _ in EventRing(capacity: 4 << 20) }
        observer = RelayObserver(rings: rings, form: .objects, backlog: .drop)
        self.format = format
        self.isVerbose = isVerbose
        self.style = style
    }

    /// Begins to show lines.
    func start() throws(EventLoopError) {
        try SystemThread { [self] in loop() }.detach()
    }

    /// Shows a finding about the recording; to be called from one thread only.
    func show(_ finding: Finding) {
        let reference = Unmanaged.passRetained(ObservedObject(.finding(finding)))
        let address = UInt(bitPattern: reference.toOpaque())
        let header = RingHeader(.finding, .up, connection: 0, at: finding.time)
        let none = UnsafeRawBufferPointer(start: nil, count: 0)
        let isTaken = withUnsafeBytes(of: address) { recording.appendOrCount(header, station: none, bytes: $0) }
        if !isTaken { reference.release() }
    }

    /// Shows what is left, for a second at most, and ends the thread.
    func stop() {
        isStopping.store(true, ordering: .releasing)
        for _ in 0..<100 where !isDone.load(ordering: .acquiring) { usleep(10_000) }
    }

    private func loop() {
        var pause: UInt32 = 1_000
        while true {
            let isLast = isStopping.load(ordering: .acquiring)
            var events = 0
            for ring in rings + [recording] {
                events += ring.drain(limit: 512) { event in
                    show(event)
                    return true
                }
            }
            flush()
            guard events == 0 else {
                pause = 1_000
                continue
            }
            if isLast { break }
            usleep(pause)
            pause = min(pause * 2, 20_000)
        }
        isDone.store(true, ordering: .releasing)
    }

    private func show(_ event: borrowing RingEvent) {
        let station = String(decoding: event.station, as: UTF8.self)
        switch event.header.event {
        case .frame: showMessage(event, station)
        case .gap: add("gap", of: "", event.header, saying: "lines are missing here: standard output is too slow")
        case .finding, .open, .close, .rule:
            guard let object = ObservedObject.take(from: event.bytes) else { return }
            show(object.content, of: station, event.header)
        default: break
        }
    }

    private func showMessage(_ event: borrowing RingEvent, _ station: String) {
        let header = event.header
        let frame = event.bytes.bytes
        let parts = FrameParts(headOf: frame)
        let id = parts.map { $0.text($0.id, in: frame) } ?? ""
        var action = parts?.action.flatMap { $0.isEmpty ? nil : parts?.text($0, in: frame) }
        if let version = header.version, header.action != RingHeader.noAction {
            action = catalogues.of(version).name(of: ActionID(rawValue: header.action))
        }
        let mark = marks.removeValue(forKey: header.connection)
        let message = MessageLine(
            time: header.time,
            station: station,
            number: header.number,
            direction: header.direction,
            kind: header.kind,
            action: action,
            id: id,
            size: event.bytes.count,
            latency: header.latency == RingHeader.noLatency ? nil : header.latency,
            verdict: header.flags.contains(.blocked) ? .answer : header.flags.contains(.dropped) ? .drop : .forward,
            findings: Int(header.findings),
            rules: mark?.fired ?? [],
            shadow: mark?.shadow ?? []
        )
        if format == .json { return add(message.json()) }
        add(message.text(style: style))
        guard isVerbose, !header.flags.contains(.bodyless) else { return }
        add("    " + TerminalText.escaped(String(decoding: event.bytes, as: UTF8.self)))
        if let sent = event.sent { add("  ✎ " + TerminalText.escaped(String(decoding: sent, as: UTF8.self))) }
    }

    private func show(_ content: ObservedObject.Content, of station: String, _ header: RingHeader) {
        switch content {
        case .finding(let finding):
            if format == .json { return add(FindingJSON.line(finding)) }
            let count = (seen[finding.fingerprint] ?? 0) + 1
            if seen.count < 10_000 || count > 1 { seen[finding.fingerprint] = count }
            // The same finding is told whole once, then at every power of ten.
            if count == 1 { return add(FindingText.full(finding, style: style)) }
            if Self.isPowerOfTen(count) {
                add(FindingText.concise(finding, style: style) + " (seen \(count) times)")
            }
        case .ruled(let fired, let shadow):
            // Bounded: lines that get lost leave their marks behind.
            if marks.count > 10_000 { marks = [:] }
            marks[header.connection] = (fired, shadow)
        case .note(let event, let phrase):
            add(event, of: station, header, saying: phrase)
        case .opened(let peer, let subprotocol, let duration):
            add(
                "open",
                of: station,
                header,
                saying:
                    "connected from \(peer), \(subprotocol ?? "no subprotocol"), after \(duration / 1000) µs"
            )
        case .refused(let peer, let status, let reason):
            add("refused", of: station, header, saying: "refused with \(status): \(reason), from \(peer)")
        case .closed(let by, let code, let reason):
            let code = code.map { " with \($0)" } ?? ""
            add("close", of: station, header, saying: "closed by \(by)\(code)\(reason.isEmpty ? "" : ": \(reason)")")
        }
    }

    private func add(_ event: String, of station: String, _ header: RingHeader, saying phrase: String) {
        let line = EventLine(time: header.time, station: station, event: event, phrase: phrase)
        add(format == .json ? line.json() : line.text(style: style))
    }

    private func add(_ line: String) {
        output += line.utf8
        output.append(UInt8(ascii: "\n"))
        if output.count > 64 << 10 { flush() }
    }

    private func flush() {
        var sent = 0
        while sent < output.count, !isClosed {
            let count = output[sent...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 {
                sent += count
            } else if count < 0, errno == EAGAIN {
                usleep(5_000)
            } else if count < 0, errno != EINTR {
                isClosed = true
                RunLog.write(.warning, "standard output is closed; the relay goes on without lines")
            }
        }
        output.removeAll(keepingCapacity: true)
    }

    private static func isPowerOfTen(_ number: UInt64) -> Bool {
        var rest = number
        while rest >= 10, rest % 10 == 0 { rest /= 10 }
        return rest == 1
    }
}
