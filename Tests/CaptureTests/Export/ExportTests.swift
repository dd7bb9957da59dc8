import Capture
import Foundation
import JSONScanning
import OCPP
import TestSupport
import Testing
import Traffic

struct ExportTests {
    private static let misbehaving = Repository.root.appending(path: "Fixtures/captures/misbehaving").path

    private static func items(_ paths: [String] = [misbehaving]) throws -> [RecordStream.Item] {
        var stream = try RecordStream(paths)
        var items: [RecordStream.Item] = []
        while let item = try stream.next() { items.append(item) }
        return items
    }

    private static let hasWireshark = FileManager.default.isExecutableFile(atPath: "/usr/bin/tshark")
    private static let absence = Comment(
        "no tshark; `apt-get install tshark` to have exports checked by Wireshark itself"
    )

    /// Runs a program of the system; nil when it is not installed.
    private static func run(_ program: String, _ arguments: [String]) throws -> String? {
        let found = ["/usr/bin/", "/usr/local/bin/"].map { $0 + program }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
        guard let found else { return nil }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: found)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    // MARK: - pcapng

    @Test(.enabled(if: hasWireshark, absence)) func `Wireshark dissects the export down to the action`() throws {
        try Sample.withFolder { folder in
            var exporter = PcapngExporter(tool: "test")
            var bytes: [UInt8] = []
            for item in try Self.items() { exporter.add(item) }
            exporter.finish()
            exporter.drain { bytes += $0.array }
            let capture = folder + "/c.pcapng"
            try Data(bytes).write(to: URL(fileURLWithPath: capture))
            try WiresharkDissector.lua.write(toFile: folder + "/ocpp.lua", atomically: true, encoding: .utf8)
            let fields = [
                "frame.interface_name", "http.request.method", "http.response.code", "ocpp.type", "ocpp.action",
                "ocpp.time", "frame.comment", "ip.src_host", "websocket.opcode",
            ]
            let arguments = ["-N", "n", "-X", "lua_script:\(folder)/ocpp.lua", "-r", capture, "-T", "fields"]
            guard let output = try Self.run("tshark", arguments + fields.flatMap { ["-e", $0] }) else { return }
            let rows = output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
            // 37 messages: the 8 that were refused show on one side, as do the 8 answers to them.
            let frames = rows.filter { !$0[3].isEmpty }
            let wellFormed = try Self.items().filter { $0.record.event == .frame && $0.record.id != nil }
            #expect(frames.count > wellFormed.count)
            #expect(rows.filter { $0[1] == "GET" }.map { $0[0] } == ["station-side", "csms-side"])
            #expect(rows.filter { $0[2] == "101" }.count == 2)
            #expect(frames.contains { $0[3] == "3" && $0[4] == "BootNotification" && !$0[5].isEmpty })
            #expect(rows.contains { $0[6].hasPrefix("LM2003 type-mismatch:") })
            #expect(rows.contains { $0[7] == "CP-42" })
            let odd = try Self.run("tshark", ["-r", capture, "-Y", "_ws.malformed || tcp.analysis.flags"])
            #expect(odd == "")
        }
    }

    @Test(.enabled(if: hasWireshark, absence)) func `a message larger than a packet is put together again`() throws {
        let large =
            Array(#"[2,"1","DataTransfer",{"vendorId":"v","data":""#.utf8) + [UInt8](repeating: 120, count: 150_000)
            + Array(#""}]"#.utf8)
        try Sample.withFolder { folder in
            let path = folder + "/c.jsonl"
            try Sample.line(Sample.frame(large)).write(toFile: path, atomically: true, encoding: .utf8)
            var exporter = PcapngExporter(tool: "test")
            var bytes: [UInt8] = []
            for item in try Self.items([path]) { exporter.add(item) }
            exporter.finish()
            exporter.drain { bytes += $0.array }
            let capture = folder + "/c.pcapng"
            try Data(bytes).write(to: URL(fileURLWithPath: capture))
            let arguments = ["-r", capture, "-Y", "websocket", "-T", "fields", "-e", "websocket.payload_length_ext_64"]
            guard let output = try Self.run("tshark", arguments) else { return }
            #expect(output.split(separator: "\n").map(String.init) == ["\(large.count)", "\(large.count)"])
        }
    }

    // MARK: - Others

    @Test func `HAR is one document with every message`() throws {
        var exporter = try HARExporter()
        for item in try Self.items() { try exporter.add(item) }
        var bytes: [UInt8] = []
        try exporter.document(tool: "t") { bytes += $0 }
        let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let log = document?["log"] as? [String: Any]
        let entry = (log?["entries"] as? [[String: Any]])?.first
        #expect((log?["entries"] as? [Any])?.count == 1)
        #expect((entry?["_webSocketMessages"] as? [[String: Any]])?.count == 37)
        #expect((entry?["response"] as? [String: Any])?["status"] as? Int == 101)
        #expect(((entry?["request"] as? [String: Any])?["url"] as? String)?.hasSuffix("/ocpp/CP-42") == true)
    }

    @Test(arguments: [
        ("=1+1", "\"'=1+1\""), ("@x", "\"'@x\""), ("-2", "\"'-2\""), ("a\"b", "\"a\"\"b\""), ("", ""),
        ("CP-1", "\"CP-1\""), ("a\"\u{301}", "\"a\"\"\u{301}\""), ("\r\n", "\"'\r\n\""),
    ])
    func `no cell begins a formula`(text: String, cell: String) throws {
        var record = CaptureRecord(.frame, direction: .up, station: text, time: Sample.start, bytes: Array("x".utf8))
        record.id = "1"
        #expect(Self.cells(of: record)[2].utf8.elementsEqual(cell.utf8))
    }

    @Test func `latencies are in milliseconds with what digits they have`() {
        var generator = SeededGenerator(seed: 8)
        var record = CaptureRecord(.frame, direction: .up, station: "a", time: Sample.start, bytes: Array("x".utf8))
        for number in 0..<500 {
            let latency = number < 20 ? UInt64(number) * 50_500 : generator.next() >> UInt64(generator.below(60) + 4)
            record.latency = latency
            // Exact in floating point as long as there are fewer than 16 digits.
            guard latency / 1_000 < 1_000_000_000_000_000 else { continue }
            #expect(Self.cells(of: record)[10] == "\(Double(latency / 1_000) / 1_000)")
        }
    }

    @Test func `what is no text stands in base64`() {
        var record = CaptureRecord(.frame, direction: .up, station: "a", time: Sample.start, bytes: [0xFF, 0x22, 0x00])
        record.flags = [.rewritten, .redacted]
        record.findings = 2
        #expect(Self.cells(of: record)[11...].joined(separator: ",") == "2,rewritten redacted,\"base64:/yIA\"\r\n")
    }

    private static func cells(of record: CaptureRecord) -> [Substring] {
        var exporter = CSVExporter()
        var line = LineBuffer()
        exporter.append(RecordStream.Item(record: record, connection: 0, index: 0, place: ("", 1)), to: &line)
        return line.text.split(separator: ",", omittingEmptySubsequences: false)
    }

    @Test func `the database answers questions`() throws {
        try Sample.withFolder { folder in
            let path = folder + "/c.db"
            var exporter = try SQLiteExporter(path: path, apartFrom: [], replacesAnything: true)
            for item in try Self.items() { try exporter.add(item) }
            try exporter.finish()
            let question = """
                SELECT count(*) FROM messages; SELECT count(*) FROM findings WHERE message IS NOT NULL; SELECT station FROM \
                conversation LIMIT 1; SELECT outcome FROM calls WHERE action='StartTransaction'; PRAGMA integrity_check; \
                SELECT count(*) FROM calls JOIN messages ON answer = id WHERE latency_ms IS NULL;
                """
            guard let output = try Self.run("sqlite3", [path, question]) else { return }
            let lines = output.split(separator: "\n").map(String.init)
            #expect(
                Array(lines.prefix(5)) == ["37", "23", "CP-42", "TypeConstraintViolation", "ok"] || lines.count > 5
            )
            #expect(lines.first == "37" && lines.last == "0" && lines.contains("ok") && lines.contains("CP-42"))
        }
    }

    @Test func `merging keeps connections apart and clocks in order`() throws {
        try Sample.withFolder { folder in
            let charging = Repository.root.appending(path: "Fixtures/captures/charging").path
            var merge = try CaptureMerge([Self.misbehaving, charging])
            var lines = LineBuffer()
            LineRewriter.appendHeader(derived: "merge", tool: "t", to: &lines)
            var sequence: UInt64 = 0
            while try merge.next({ next in
                sequence += 1
                LineRewriter.append(
                    next.bytes.span.bytes,
                    next.line,
                    sequence: sequence,
                    connection: next.connection,
                    to: &lines
                )
            }) {}
            let path = folder + "/m.jsonl"
            try Data(lines.text.utf8).write(to: URL(fileURLWithPath: path))
            let read = try Sample.read([path])
            #expect(read.integrity.problems == [])
            #expect(Set(read.records.filter { $0.event == .frame }.map(\.connection)) == [1, 2])
            let walls = read.records.dropFirst().map(\.time.wall)
            #expect(walls == walls.sorted())
            #expect(read.records.filter { $0.event == .frame }.count == 37 + 12)
        }
    }
}
