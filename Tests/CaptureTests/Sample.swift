import Capture
import Foundation
import OCPP
import Traffic

/// Events to record, and places to record them in.
enum Sample {
    static let start = Timestamp(monotonic: 5_000_000_000, wall: 1_787_392_800_123_456_789)

    static let call = Array(#"[2,"m1","BootNotification",{"chargePointVendor":"Acmé","chargePointModel":"X\"1"}]"#.utf8)
    static let result = Array(
        #"[3,"m1",{"status":"Accepted","currentTime":"2026-08-22T10:00:00Z","interval":300}]"#.utf8
    )
    static let error = Array(#"[4,"m2","InternalError","no \u0041 luck",{"why":[1,2]}]"#.utf8)

    /// A message the way a relay tells it.
    static func frame(
        _ bytes: [UInt8],
        _ direction: Direction = .up,
        connection: UInt64 = 1,
        after: UInt64 = 0,
        change: (inout EventHeader) -> Void = { _ in }
    ) -> Event {
        let time = Timestamp(monotonic: start.monotonic + after, wall: start.wall + Int64(after))
        var header = EventHeader(connection: connection, leg: direction == .up ? .station : .csms(0), at: time)
        header.version = .v16
        change(&header)
        return Event(header, station: "CP-1", .message(Event.Message(bytes)))
    }

    /// Something else that happens to the same station.
    static func event(_ content: Event.Content, _ leg: Leg = .station) -> Event {
        Event(EventHeader(connection: 1, leg: leg, at: start), station: "CP-1", content)
    }

    /// The line for one event.
    static func line(_ event: Event, sent: [UInt8]? = nil) -> String {
        var event = event
        if let sent, var message = event.message {
            message.sent = sent
            event.content = .message(message)
        }
        var encoder = LineEncoder { _, action in "Action\(action.rawValue)" }
        var line = LineBuffer()
        encoder.append(event, sequence: 7, to: &line)
        return line.text
    }

    /// A line as any JSON parser sees it.
    static func object(_ line: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return (value as? [String: Any]) ?? [:]
    }

    /// Every record of a capture, with what the reader found wrong.
    static func read(_ paths: [String]) throws -> (records: [CaptureRecord], integrity: CaptureIntegrity) {
        var reader = try CaptureReader(paths)
        return try drain(&reader)
    }

    static func read(
        _ chunks: [[UInt8]],
        bufferBytes: Int = 64
    ) throws -> (
        records: [CaptureRecord], integrity: CaptureIntegrity
    ) {
        var rest = chunks[...]
        let source = LineSource(name: "memory") { buffer in
            while rest.first?.isEmpty == true { rest.removeFirst() }
            guard let chunk = rest.popFirst() else { return 0 }
            let count = min(chunk.count, buffer.count)
            buffer.copyBytes(from: chunk[..<count])
            if count < chunk.count { rest.insert(Array(chunk[count...]), at: rest.startIndex) }
            return count
        }
        var reader = CaptureReader(source: source, bufferBytes: bufferBytes)
        return try drain(&reader)
    }

    private static func drain(
        _ reader: inout CaptureReader
    ) throws -> (
        records: [CaptureRecord], integrity: CaptureIntegrity
    ) {
        var records: [CaptureRecord] = []
        while let line = try reader.line() { records.append(CaptureRecord(line, in: reader.lineBytes.bytes)) }
        return (records, reader.integrity)
    }

    /// Runs `body` with a new folder that is gone afterwards.
    static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("capture-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }
}

extension LineBuffer {
    /// What was appended, as text.
    var text: String { bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
}
