import JSONScanning
import OCPP
import Traffic
import WebSocketFraming

/// Makes one HTTP Archive 1.2 of a capture: an entry for each connection, with its messages in `_webSocketMessages` as
/// browsers and web proxies write them.
///
/// The format wants messages by connection, captures hold them by time: what is read waits in a file in between, not in
/// memory.
package struct HARExporter {
    /// So much text of messages waits in memory before all of it goes to the file.
    private static let maxWaiting = 8 << 20

    private struct Entry {
        var station: String
        var request: [UInt8]?
        var response: [UInt8]?
        var started: Int64
        var ended: Int64
        var version: OCPPVersion?
        var closing: String?
        var waiting: [UInt8] = []
        var parts: [Range<Int>] = []

        var hasMessages: Bool { !waiting.isEmpty || !parts.isEmpty }
    }

    private let spool: Spool
    private var entries: [Entry] = []
    private var places: [Int: Int] = [:]
    private var waiting = 0

    /// Makes an exporter; messages wait in a file until their connection is over.
    package init() throws(CaptureError) { spool = try Spool() }

    /// Adds one record.
    package mutating func add(_ item: RecordStream.Item) throws(CaptureError) {
        let record = item.record
        switch record.event {
        case .header, .end, .gap, .marker, .rule: return
        default: break
        }
        let place = places[item.connection] ?? entries.count
        if place == entries.count {
            places[item.connection] = place
            let wall = record.time.wall
            entries.append(Entry(station: record.station, started: wall, ended: wall))
        }
        entries[place].ended = max(entries[place].ended, record.time.wall)
        entries[place].version = entries[place].version ?? record.version
        switch record.event {
        case .handshake where record.direction == .up: entries[place].request = record.bytes
        case .handshake: entries[place].response = record.bytes
        case .frame: try addMessage(record, at: place)
        case .close: entries[place].closing = "\(record.closeCode) \(String(decoding: record.bytes, as: UTF8.self))"
        default: break
        }
    }

    private mutating func addMessage(_ record: CaptureRecord, at place: Int) throws(CaptureError) {
        let bytes = record.sent ?? record.bytes
        let isText = record.opcode != 2 && String(validating: bytes, as: UTF8.self) != nil
        let data = isText ? String(decoding: bytes, as: UTF8.self) : Base64.encode(bytes)
        var text = entries[place].hasMessages ? "," : ""
        text += "\n          {\"type\":\"\(record.direction == .down ? "receive" : "send")\","
        text += "\"time\":\(Self.seconds(record.time.wall)),\"opcode\":\(isText ? 1 : 2),\"data\":\(Self.quoted(data))"
        if let action = record.action { text += ",\"_ocpp\":{\"action\":\(Self.quoted(action))}" }
        text += "}"
        entries[place].waiting += Array(text.utf8)
        waiting += text.utf8.count
        guard waiting > Self.maxWaiting else { return }
        for place in entries.indices where !entries[place].waiting.isEmpty {
            let start = spool.count
            try spool.append(entries[place].waiting)
            entries[place].parts.append(start..<spool.count)
            entries[place].waiting = []
        }
        waiting = 0
    }

    /// Hands out the document, piece by piece.
    package consuming func document(
        tool: String,
        _ body: ([UInt8]) throws(CaptureError) -> Void
    ) throws(CaptureError) {
        let creator = "{\"name\":\(Self.quoted(tool)),\"version\":\"1\"}"
        try body(
            Array("{\n  \"log\": {\n    \"version\": \"1.2\",\n    \"creator\": \(creator),\n    \"entries\": [".utf8)
        )
        for (index, entry) in entries.enumerated() {
            try body(Array((index == 0 ? "\n" : ",\n").utf8) + Self.text(entry))
            for part in entry.parts { try body(try spool.bytes(in: part)) }
            try body(entry.waiting + Array((entry.hasMessages ? "\n        ]\n      }" : "]\n      }").utf8))
        }
        try body(Array("\n    ]\n  }\n}\n".utf8))
    }

    /// An entry up to its first message.
    private static func text(_ entry: Entry) -> [UInt8] {
        let request = entry.request.flatMap { HTTPRequestHead($0) }
        let response = entry.response.flatMap { HTTPResponseHead($0) }
        let url = "ws://linesman" + (request?.target ?? "/" + percentEncoded(entry.station))
        var text = "      {\n        \"startedDateTime\": \(quoted(WallClock.stamp(entry.started))),\n"
        text += "        \"time\": \(Double(entry.ended.capped(subtracting: entry.started)) / 1e6),\n"
        text += "        \"request\": {\"method\":\"GET\",\"url\":\(quoted(url)),\"httpVersion\":\"HTTP/1.1\","
        text +=
            "\"cookies\":[],\"headers\":\(headers(entry.request)),\"queryString\":[],\"headersSize\":-1,\"bodySize\":0},\n"
        text += "        \"response\": {\"status\":\(response?.status ?? 101),"
        text += "\"statusText\":\(quoted(response.map { "\($0.reason)" } ?? "Switching Protocols")),"
        text += "\"httpVersion\":\"HTTP/1.1\",\"cookies\":[],\"headers\":\(headers(entry.response)),"
        text +=
            "\"content\":{\"size\":0,\"mimeType\":\"x-unknown\"},\"redirectURL\":\"\",\"headersSize\":-1,\"bodySize\":0},\n"
        text += "        \"cache\": {},\n        \"timings\": {\"send\":0,\"wait\":0,\"receive\":0},\n"
        text += "        \"_resourceType\": \"websocket\",\n        \"_ocpp\": {\"station\":\(quoted(entry.station))"
        if let version = entry.version { text += ",\"subprotocol\":\"\(version.subprotocol)\"" }
        if let closing = entry.closing { text += ",\"close\":\(quoted(closing))" }
        text += "},\n        \"_webSocketMessages\": ["
        return Array(text.utf8)
    }

    private static func headers(_ head: [UInt8]?) -> String {
        let lines = String(decoding: head ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst()
        let fields = lines.compactMap { line -> String? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return "{\"name\":\(quoted(String(line[..<colon]))),\"value\":\(quoted(String(value)))}"
        }
        return "[\(fields.joined(separator: ","))]"
    }

    private static func percentEncoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == 0x2D
            return isPlain
                ? String(decoding: [byte], as: UTF8.self) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    private static func seconds(_ wall: Int64) -> String { "\(Double(wall / 1_000) / 1e6)" }

    private static func quoted(_ text: String) -> String { PrintedJSON.quoted(text) }
}
