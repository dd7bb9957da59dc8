import ArgumentParser
import Capture
import Exchange
import Glibc
import JSONScanning
import Machine
import OCPP
import OCPPRules
import Synchronization
import Traffic

/// Turns what happens into lines on standard output; a slow reader of them costs lines, not relaying.
///
/// Handed over to the thread that tells it, and touched by no other but through ``show(_:)``; hence unchecked.
final class LiveLines: Tap, @unchecked Sendable {
    /// How lines look.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    /// As many findings about the recording may wait to be shown.
    private static let maxWaiting = 1000

    private let format: Format
    private let isVerbose: Bool
    private let style: TextStyle
    private let catalogues: Catalogues
    /// Findings about the recording, which come from its own thread.
    private let recording = Mutex<[Finding]>([])
    /// Takes credentials out of what is shown; nil where the user wants to see them.
    private var redactor: EventRedactor?
    private var output: [UInt8] = []
    private var isClosed = false
    private var seen: [String: UInt64] = [:]

    init(
        _ catalogues: Catalogues,
        format: Format,
        isVerbose: Bool,
        style: TextStyle,
        redactor: EventRedactor? = nil
    ) {
        self.catalogues = catalogues
        self.format = format
        self.isVerbose = isVerbose
        self.style = style
        self.redactor = redactor
    }

    /// Shows a finding about the recording; from any thread.
    func show(_ finding: Finding) {
        recording.withLock { if $0.count < Self.maxWaiting { $0.append(finding) } }
    }

    func saw(_ event: borrowing Event) -> Bool {
        if let redacted = redactor?.redacted(event) { show(redacted) } else { show(event) }
        return true
    }

    private func show(_ event: borrowing Event) {
        switch event.content {
        case .message(let message): add(message, of: event)
        case .finding(let finding): add(finding)
        case .rule(let record):
            // What a rule does to a message stands at the end of the message's line.
            guard record.number == 0, record.spoilt == nil else { break }
            let shadow = record.mode == Rule.Mode.shadow.rawValue ? " (shadow)" : ""
            let effects = record.effects.isEmpty ? "" : ": " + record.effects.joined(separator: ", ")
            add("rule", of: event.station, at: event.header.time, saying: "✎\(record.rule)\(shadow)\(effects)")
        case .admitted(let peer, let subprotocol, let duration):
            let phrase = "connected from \(peer), \(subprotocol ?? "no subprotocol"), after \(duration / 1000) µs"
            add("open", of: event.station, at: event.header.time, saying: phrase)
        case .refused(let peer, let status, let reason):
            let phrase = "refused with \(status): \(reason), from \(peer)"
            add("refused", of: event.station, at: event.header.time, saying: phrase)
        case .left(let by, let code, let reason):
            let code = code.map { " with \($0)" } ?? ""
            let phrase = "closed by \(by)\(code)\(reason.isEmpty ? "" : ": \(reason)")"
            add("close", of: event.station, at: event.header.time, saying: phrase)
        case .opened, .head, .ping, .pong, .close, .streamEnded, .violation, .limit, .injected, .marker, .lost, .unread:
            break
        }
    }

    func lost(_ count: Int, bytes: Int, at time: Timestamp) {
        add("gap", of: "", at: time, saying: "lines are missing here: standard output is too slow")
    }

    func rested(isEnding: Bool) {
        let findings = recording.withLock { findings in
            defer { findings = [] }
            return findings
        }
        for finding in findings { add(finding) }
        flush()
    }

    func finish() { rested(isEnding: true) }

    // MARK: - Lines

    private func add(_ message: Event.Message, of event: borrowing Event) {
        let header = event.header
        let frame = message.bytes.span.bytes
        let parts = FrameParts(headOf: frame)
        let id = parts.map { $0.text($0.id, in: frame) } ?? ""
        var action = parts?.action.flatMap { $0.isEmpty ? nil : parts?.text($0, in: frame) }
        if let version = header.version, let known = header.action { action = catalogues.of(version).name(of: known) }
        let line = MessageLine(
            time: header.time,
            station: event.station,
            number: header.number,
            direction: header.direction ?? .up,
            kind: header.kind,
            action: action,
            id: id,
            size: message.bytes.count,
            latency: header.latency,
            verdict: header.flags.contains(.blocked) ? .answer : header.flags.contains(.dropped) ? .drop : .forward,
            findings: Int(header.findings),
            rules: message.rules,
            shadow: message.shadow
        )
        if format == .json { return add(line.json()) }
        add(line.text(style: style))
        guard isVerbose, !header.flags.contains(.bodyless) else { return }
        add("    " + TerminalText.escaped(String(decoding: message.bytes, as: UTF8.self)))
        if let sent = message.sent { add("  ✎ " + TerminalText.escaped(String(decoding: sent, as: UTF8.self))) }
    }

    private func add(_ finding: Finding) {
        if format == .json { return add(FindingJSON.line(finding)) }
        let count = (seen[finding.fingerprint] ?? 0) + 1
        if seen.count < 10_000 || count > 1 { seen[finding.fingerprint] = count }
        // The same finding is told whole once, then at every power of ten.
        if count == 1 { return add(FindingText.full(finding, style: style)) }
        if Self.isPowerOfTen(count) {
            add(FindingText.concise(finding, style: style) + " (seen \(count) times)")
        }
    }

    private func add(_ event: String, of station: String, at time: Timestamp, saying phrase: String) {
        let line = EventLine(time: time, station: station, event: event, phrase: phrase)
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
            let count = SystemFile.write(output.span.bytes.extracting(sent..<output.count), to: STDOUT_FILENO)
            if count > 0 {
                sent += count
            } else if count == -Int(EAGAIN) {
                usleep(5_000)
            } else if count < 0, count != -Int(EINTR) {
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
