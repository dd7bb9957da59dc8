import Capture
import Foundation
import OCPP
import Testing
import Traffic

/// Whatever peers send, files made of it can be shown on a terminal, and nothing is lost by that.
struct PrintedLineTests {
    private static let marks = (Array(0...0x1F) + Array(0x7F...0x9F) + Array(0x202A...0x202E) + Array(0x2066...0x2069))
        .compactMap { Unicode.Scalar($0) }

    private static func isPrintable(_ text: some StringProtocol) -> Bool {
        !text.unicodeScalars.contains { $0 != "\t" && $0 != "\n" && $0 != "\r" && marks.contains($0) }
    }

    /// A frame with marks in the places where JSON allows them as they stand.
    private static let frame: [UInt8] = {
        let inside = String(String.UnicodeScalarView(marks.filter { $0.value >= 0x20 }))
        return Array("[2,\"\(inside)\",\"A\(inside)\",\n\t{\"k\(inside)\":\"\(inside)\"}]".utf8)
    }()
    private static let torn = Array("[2,\"\u{0}\u{1B}[2J\u{202E}".utf8)

    @Test func `a capture line holds no control and gives the same bytes back`() throws {
        for bytes in [Self.frame, Self.torn, Array("x\u{7F}\u{202E}".utf8)] {
            var event = Sample.frame(bytes)
            event.station = "CP\u{202E}\u{9B}"
            let line = Sample.line(event, sent: bytes)
            #expect(Self.isPrintable(line.dropLast()), "\(bytes)")
            let record = try #require(try Sample.read([Array(line.utf8)], bufferBytes: 1 << 12).records.first)
            #expect(record.bytes == bytes && record.sent == bytes && record.station == event.station)
        }
    }

    @Test func `exports hold no control either`() throws {
        try Sample.withFolder { folder in
            let path = folder + "/c.jsonl"
            let lines = [Self.frame, Self.torn].map { Sample.line(Sample.frame($0)) }.joined()
            let head = Sample.line(Sample.event(.head(Array("GET /\u{202E} HTTP/1.1\r\nX: \u{7F}\r\n\r\n".utf8))))
            try (head + lines).write(toFile: path, atomically: true, encoding: .utf8)
            var csv = LineBuffer()
            var trace = LineBuffer()
            var csvExporter = CSVExporter()
            var traceExporter = TraceExporter()
            var har = try HARExporter()
            var stream = try RecordStream([path])
            while let item = try stream.next() {
                csvExporter.append(item, to: &csv)
                traceExporter.append(item, to: &trace)
                try har.add(item)
            }
            var document: [UInt8] = []
            try har.document(tool: "test") { document += $0 }
            for text in [csv.text, trace.text, String(decoding: document, as: UTF8.self)] {
                #expect(Self.isPrintable(text))
            }
            let object = try JSONSerialization.jsonObject(with: Data(document))
            let log = try #require((object as? [String: Any])?["log"] as? [String: Any])
            let entry = try #require((log["entries"] as? [[String: Any]])?.first)
            let data = (entry["_webSocketMessages"] as? [[String: Any]])?.compactMap { $0["data"] as? String }
            #expect(data == [Self.frame, Self.torn].map { String(decoding: $0, as: UTF8.self) })
        }
    }
}
