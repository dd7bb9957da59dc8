import JSONScanning
import OCPP
import Testing
import Traffic

/// What people and programs get to read.
struct FindingTextTests {
    @Test func `a finding is shown with its frame and a caret under the fault`() throws {
        var table = Table()
        table.up(#"[2,"m2","StatusNotification",{"connectorId":"1","errorCode":"NoError","status":"Available"}]"#)
        let finding = try #require(table.findings.first)
        let lines = FindingText.full(finding, style: TextStyle(width: 400)).split(separator: "\n").map(String.init)
        #expect(lines[0] == "error[LM2003 type-mismatch]: `connectorId` must be an integer")
        #expect(lines[1].hasPrefix("  --> CP-42 #1 up "))
        #expect(lines[1].hasSuffix(" StatusNotification id=m2"))
        let caret = try #require(lines[3].firstIndex(of: "^"))
        #expect(lines[2][caret...].hasPrefix("\"1\""))
        #expect(lines[3].hasSuffix(#"^^^ "1""#))
        #expect(lines[4].hasPrefix("   = note: OCPP 1.6 StatusNotification.json"))
        #expect(try #require(lines.last).contains("linesman explain LM2003"))
    }

    @Test func `a long frame is cut around the fault`() throws {
        var table = Table()
        let info = String(repeating: "ü", count: 5000)
        table.up(#"[2,"m1","DataTransfer",{"vendorId":"\#(info)","data":1,"messageId":"\#(info)"}]"#)
        for finding in table.findings {
            for width in [40, 80, 200] {
                let lines = FindingText.full(finding, style: TextStyle(width: width)).split(separator: "\n")
                #expect(lines[2].count <= width + 8 && lines[2].contains("…"))
            }
        }
        #expect(table.findings.count == 3)
    }

    @Test func `nothing a peer sends reaches the terminal as it is`() {
        let evil = [
            "\u{1B}[31m", "\u{202E}", "\u{200B}", "\u{2028}", "\u{7F}", "\u{9B}31m", "\u{FEFF}", "\r", "\u{0}",
            "\u{E0041}",
        ]
        for text in evil {
            for frame in [
                #"[2,"m\#(text)1","Heartbeat",{"x":"\#(text)"}]"#, #"[2,"m1","Heart\#(text)beat",{}]"#,
                #"[2,"m1","Heartbeat",{"\#(text)":1}]"#, #"[4,"m1","\#(text)","\#(text)",{}]"#,
                "[2,\"m1\",\"Heartbeat\",{\"a\":\"" + escaped(text) + "\"}]", text,
            ] {
                var table = Table()
                table.up(frame)
                for finding in table.findings {
                    for output in [FindingText.full(finding), FindingText.concise(finding)] {
                        let isSafe = output.unicodeScalars.allSatisfy { scalar in
                            scalar == "\n" || (scalar.value >= 0x20 && !text.unicodeScalars.contains(scalar))
                                || scalar == "[" || scalar == "3" || scalar == "1" || scalar == "m"
                        }
                        #expect(isSafe, "\(output)")
                    }
                }
            }
        }
    }

    private func escaped(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    @Test func `a finding as JSON is one line and reads back`() throws {
        var table = Table()
        table.up(#"[2,"m\"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"\u001b[31m"}]"#)
        let line = FindingJSON.line(try #require(table.findings.first), file: "a b.txt", row: 7)
        #expect(!line.contains("\n"))
        let root = try JSONTape.scan(Array(line.utf8)).get().root
        #expect(root["code"]?.string == "LM2005" && root["id"]?.string == #"m\"1"# && root["line"]?.int == 7)
        #expect(root["pointer"]?.string == "/status" && root["scope"]?.string == "payload")
        #expect(root["fingerprint"]?.string?.count == 16)
    }

    @Test func `fingerprints ignore ids, values and positions in lists`() {
        var one = Table()
        one.up(
            #"[2,"a","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-11-23T10:00:00Z","sampledValue":[{"value":1}]}]}]"#
        )
        var other = Table()
        other.up(
            #"[2,"b","MeterValues",{"connectorId":2,"meterValue":[{"timestamp":"2026-11-23T10:00:00Z","sampledValue":[{"value":"1"},{"value":22}]}]}]"#
        )
        #expect(one.findings.map(\.fingerprint) == other.findings.map(\.fingerprint))
        #expect(one.findings.map(\.pointer) != other.findings.map(\.pointer))
    }

    @Test func `a message is one line`() {
        let line = MessageLine(
            time: Timestamp(monotonic: 0, wall: 1_795_428_000_123_000_000),
            station: "CP-42",
            number: 2,
            direction: .down,
            kind: .result,
            action: "BootNotification",
            id: "m1",
            size: 84,
            latency: 28_000_000
        )
        let words = line.text().split(separator: " ").map(String.init)
        #expect(words == ["10:00:00.123", "CP-42", "←", "RESULT", "BootNotification", "m1", "28ms", "84B"])
        #expect(line.json().contains(#""time":"2026-11-23T10:00:00.123000000Z""#))
        #expect(line.json().contains(#""latency":28000000"#))
    }
}
