import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

/// Recordings that people write by hand or paste from a log.
struct FrameLineReaderTests {
    @Test func `directions are said, or follow from action and CALL`() throws {
        let lines = try Self.read(
            """
            # a comment, an empty line

            [2,"m1","Heartbeat",{}]
            [3,"m1",{}]
            [2,"c1","Reset",{"type":"Soft"}]
            [4,"c1","NotSupported","",{}]
            < [2,"m1","Heartbeat",{}]
            up [3,"zz",{}]
            """
        )
        let directions = lines.compactMap { line -> Direction? in
            guard case .message(_, _, from: let direction)? = line.events.first else { return nil }
            return direction
        }
        #expect(directions == [.up, .down, .down, .up, .down, .up])
        #expect(lines.map(\.number) == [3, 4, 5, 6, 7, 8])
    }

    @Test func `no escape and no length hides the direction of a frame`() throws {
        let long = String(repeating: "x", count: 3000)
        let lines = try Self.read(
            #"""
            [2,"c1","Reset",{"type":"Soft"}]
            [4,"c1","GenericError","say \"x\"",{}]
            [2,"c2","Reset",{"type":"Soft"}]
            [4,"c\u0032","Generic\u0045rror","",{}]
            [2,"c\/3","Re\u0073et",{"type":"Soft"}]
            [3,"c/3",{"status":"Accepted"}]
            [2,"c4","Reset",{"type":"Soft"}]
            [4,"c4","TypeConstraintViolation","\#(long)",{}]
            """#
        )
        let directions = lines.compactMap { line -> Direction? in
            guard case .message(_, _, from: let direction)? = line.events.first else { return nil }
            return direction
        }
        #expect(directions == [.down, .up, .down, .up, .down, .up, .down, .up])
    }

    @Test func `a head of the handshake names the station`() throws {
        let lines = try Self.read("@request GET /ocpp/RDAM%20123?x HTTP/1.1\n@ Host: a\n@ Upgrade: websocket\n@ocpp1.6")
        #expect(lines.first?.station == "RDAM 123")
        #expect(lines.map(\.events.count) == [1, 1])
        #expect(lines.last?.events == [.negotiated(.v16)])
    }

    @Test func `records of an Open OCPP Trace become frames, from raw or from their parts`() throws {
        let lines = try Self.read(
            #"""
            {"schemaVersion":"1.1","timestamp":"2026-11-23T10:00:00.5+01:00","ocppVersion":"1.6J","transport":"json","chargePointId":"CP1","direction":"cp-to-csms","messageType":"CALL","messageId":"1","action":"Heartbeat","raw":"[2, \"1\",\"Heartbeat\",{}]"}
            {"schemaVersion":"1.1","timestamp":"2026-11-23T09:00:01Z","transport":"json","direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"1","payload":{"currentTime": "x"}}
            {"schemaVersion":"1.1","timestamp":"2026-11-23T09:00:01Z","transport":"json","direction":"csms-to-cp","messageType":"CALLERROR","messageId":"1","error":{"code":"GenericError"}}
            """#
        )
        #expect(lines[0].station == "CP1" && lines[0].wall == 1_795_424_400_500_000_000)
        #expect(
            lines[0].events == [.negotiated(.v16), .message(Array(#"[2, "1","Heartbeat",{}]"#.utf8), .text, from: .up)]
        )
        #expect(lines[1].events == [.message(Array(#"[3,"1",{"currentTime": "x"}]"#.utf8), .text, from: .down)])
        #expect(lines[2].events == [.message(Array(#"[4,"1","GenericError","",{}]"#.utf8), .text, from: .down)])
    }

    @Test func `bytes that are not UTF-8 are a framing violation`() throws {
        var reader = FrameLineReader()
        let line = try #require(try reader.next([0x5B, 0x22, 0xFC, 0x22, 0x5D]).first)
        guard case .violation(let violation, from: .up)? = line.events.first else {
            Issue.record("\(line)")
            return
        }
        #expect(violation.kind == .invalidUTF8 && violation.offset == 2)
    }

    @Test(
        arguments: [
            "@", "@nonsense", "@bytes", "@bytes sideways 00", "@bytes up 0", "@bytes up xx", "@close up abc", "@wait",
            "@wait 5", "@wait -1s", "@repeat up 00", "@repeat 0 up 00",
            #"{"messageType":"CALL","direction":"sideways","raw":"[]"}"#,
            #"{"messageType":"CALL","direction":"cp-to-csms"}"#,
            #"{"messageType":"CALL","direction":"cp-to-csms","transport":"soap","raw":""}"#,
        ]
    )
    func `a line that means nothing is refused with its number`(line: String) {
        var reader = FrameLineReader()
        #expect(throws: FrameLineReader.Fault.self) {
            _ = try reader.next([])
            _ = try reader.next(Array(line.utf8)[...])
        }
    }

    @Test func `pauses move the clock of what follows`() throws {
        let lines = try Self.read("@wait 5s\n@wait 500ms\n@ping up\n@wait 1m")
        #expect(lines.map(\.pause) == [5_500_000_000, 60_000_000_000])
    }

    private static func read(_ text: String) throws -> [FrameLineReader.Line] {
        var reader = FrameLineReader()
        var lines: [FrameLineReader.Line] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += try reader.next(Array(line.utf8)[...])
        }
        return lines + reader.finish()
    }
}
