import Foundation
import TestSupport
import Testing

/// What rules keep out of the record is in none, whatever becomes of the message; `lint` still finds what was found.
struct RuledRecordTests {
    private static let hide = """
          - id: hide-tag
            match: { action: [Authorize, StartTransaction, RemoteStartTransaction], type: call, version: ocpp1.6 }
            then: [ redact: [ /idTag ] ]
        """
    private static let block = """
          - id: blocked
            match: { action: [Authorize, RemoteStartTransaction], type: call, version: ocpp1.6 }
            then: [ block: { error: SecurityError, description: "no" } ]
        """

    @Test(arguments: [hide + "\n" + block, block + "\n" + hide])
    func `a blocked message is redacted wherever the rule stands`(rules: String) async throws {
        let run = try await Recording.make(rules: rules) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.writeMasked(#"[2,"m1","Authorize",{"idTag":"SECRET"}]"#)
            #expect(station.readText() == #"[4,"m1","SecurityError","no",{}]"#)
            end.writeUnmasked(#"[2,"c1","RemoteStartTransaction",{"idTag":"SECRET"}]"#)
            #expect(end.readText() == #"[4,"c1","SecurityError","no",{}]"#)
            station.writeMasked(#"[2,"m2","Authorize",{"idTag":"SECRET of more than twenty letters"}]"#)
            #expect(station.readText() == #"[4,"m2","SecurityError","no",{}]"#)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(!run.capture.contains("SECRET"), "\(run.capture)")
        #expect(!run.said.joined().contains("SECRET"), "\(run.said)")
        #expect(run.capture.contains(#"{\"idTag\":\"***\"}"#))
        #expect(run.recorded.differences(from: run.live) == [])
    }

    @Test func `what the relay says itself is redacted like what a peer says`() async throws {
        let rules = """
              - id: answer
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then:
                  - inject: { dir: down, action: RemoteStartTransaction, payload: { idTag: "${payload./idTag}" } }
                  - reply: { idTagInfo: { status: Accepted, parentIdTag: "${payload./idTag}" } }
              - id: hide-call
                match: { action: [Authorize, RemoteStartTransaction], type: call, version: ocpp1.6 }
                then: [ redact: [ /idTag ] ]
              - id: hide-answer
                match: { action: Authorize, type: result, version: ocpp1.6 }
                then: [ redact: [ /idTagInfo/parentIdTag ] ]
              - id: hide-own-answer
                match: { action: RemoteStartTransaction, type: result, version: ocpp1.6 }
                then: [ redact: [ /status ] ]
            """
        let run = try await Recording.make(rules: rules) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.writeMasked(#"[2,"m1","Authorize",{"idTag":"SECRET"}]"#)
            #expect(
                station.readText() == #"[3,"m1",{"idTagInfo":{"status":"Accepted","parentIdTag":"SECRET"}}]"#
            )
            let call = try #require(station.readText())
            let own = try #require(call.firstMatch(of: /"(linesman-[0-9a-f]+-1-1)","RemoteStartTransaction"/)).1
            station.writeMasked("[3,\"\(own)\",{\"status\":\"Rejected\"}]")
            station.writeMasked(#"[2,"m2","Heartbeat",{}]"#)
            #expect(end.readText() == #"[2,"m2","Heartbeat",{}]"#)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(!run.capture.contains("SECRET"), "\(run.capture)")
        #expect(!run.capture.contains("Rejected"), "\(run.capture)")
        #expect(run.offline.differences(from: run.live) == [])
    }

    @Test func `a refusal by validation quotes nothing that rules hide`() async throws {
        let run = try await Recording.make(rules: Self.hide, "--validate enforce") { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.writeMasked(#"[2,"m1","StartTransaction",{"idTag":"SECRET of more than twenty letters"}]"#)
            #expect(station.readText()?.hasPrefix(#"[4,"m1","#) == true)
            station.writeMasked(#"[2,"m2","Authorize",{"idTag":"SECRET of more than twenty letters"}]"#)
            #expect(station.readText()?.hasPrefix(#"[4,"m2","#) == true)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(!run.capture.contains("SECRET"), "\(run.capture)")
        #expect(!run.said.joined().contains("SECRET"), "\(run.said)")
    }

    @Test func `where a repaired message cannot be read as it came, its text is not recorded`() async throws {
        let repair = """
              - id: comma
                match: { event: malformed, dir: up }
                then: [ repair: [ leading-comma ] ]
            """
        let run = try await Recording.make(rules: repair + "\n" + Self.hide) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.writeMasked(#"[,2,"m1","Authorize",{"idTag":"SECRET"}]"#)
            #expect(end.readText() == #"[2,"m1","Authorize",{"idTag":"SECRET"}]"#)
            end.writeUnmasked(#"[3,"m1",{"idTagInfo":{"status":"Accepted"}}]"#)
            #expect(station.readText() == #"[3,"m1",{"idTagInfo":{"status":"Accepted"}}]"#)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(!run.capture.contains("SECRET"), "\(run.capture)")
        #expect(run.capture.contains(#"{\"idTag\":\"***\"}"#))
        // Its answer is none that nobody asked for.
        #expect(!run.offline.joined().contains("LM3003"), "\(run.offline)")
    }

    @Test func `without a body neither payload nor what an error says in words is recorded`() async throws {
        let rules = """
              - id: errors
                match: { type: error }
                then: [ capture: { body: false } ]
              - id: tags
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ capture: { body: false } ]
            """
        let run = try await Recording.make(rules: rules) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.writeMasked(#"[2,"m1","Authorize",{"idTag":"SECRET"}]"#)
            _ = end.readText()
            end.writeUnmasked(#"[4,"m1","InternalError","not SECRET",{"tag":"SECRET"}]"#)
            #expect(station.readText()?.hasPrefix(#"[4,"m1""#) == true)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(!run.capture.contains("SECRET"), "\(run.capture)")
        #expect(run.capture.contains(#""error":{"code":"InternalError"}"#))
        #expect(run.offline.differences(from: run.live) == [])
    }

    @Test func `what a rule in shadow mode says is said, marked`() async throws {
        let rules = """
              - id: watch
                mode: shadow
                match: { action: Heartbeat, type: call }
                then: [ log: { level: warning, message: "beat of ${station}" }, count: { name: beats }, block: {} ]
            """
        let run = try await Recording.make(rules: rules) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
            #expect(end.readText() == #"[2,"m1","Heartbeat",{}]"#)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(run.said.contains { $0.contains("rule watch (shadow): beat of CP-1") }, "\(run.said)")
        #expect(run.said.contains { $0.contains("beats (shadow)") }, "\(run.said)")
        #expect(run.capture.contains(#""logs":["warning: beat of CP-1"]"#))
    }

    @Test(arguments: ["observe", "enforce"])
    func `lint finds in a capture what was wrong with texts that rules repaired`(mode: String) async throws {
        let rules = """
              - id: repair
                match: { event: malformed, dir: up, violation: LM1108 }
                then: [ repair: [ invalid-utf8, leading-comma ], log: { message: repaired } ]
              - id: blocked
                match: { action: DataTransfer, type: call, payload: { /messageId: no } }
                then: [ block: { error: SecurityError } ]
              - id: hide
                match: { action: DataTransfer, type: call, payload: { /messageId: hide } }
                then: [ redact: [ /vendorId ] ]
            """
        let run = try await Recording.make(rules: rules, "--validate \(mode)") { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            func send(_ number: Int, _ rest: String, comma: String = "") {
                let head = "[\(comma)2,\"m\(number)\",\"DataTransfer\",{\"vendorId\":\"SECRET"
                station.write(Wire.masked(Array(head.utf8) + [0xFC] + Array("\"\(rest)}]".utf8)))
            }
            for (number, rest, comma) in [(1, "", ""), (2, #","more":1"#, ""), (3, "", ","), (4, "", "")] {
                send(number, rest, comma: comma)
                guard mode == "observe" || number != 2 else {
                    #expect(station.readText()?.hasPrefix(#"[4,"m2""#) == true)
                    continue
                }
                #expect(end.readText()?.contains("SECRET\u{FFFD}") == true)
                end.writeUnmasked("[3,\"m\(number)\",{\"status\":\"Accepted\"}]")
                #expect(station.readText()?.hasPrefix("[3,") == true)
            }
            send(5, #","messageId":"no""#)
            #expect(station.readText()?.hasPrefix(#"[4,"m5","SecurityError""#) == true)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(run.codes.isSuperset(of: ["LM1108", "LM2101"]), "\(run.codes)")
        #expect(run.offline.differences(from: run.live) == [])
        #expect(run.recorded.differences(from: run.live) == [])
        #expect(run.capture.contains(#""base64":""#))
    }

    @Test func `a text that is repaired and hidden is not recorded as it came`() async throws {
        let rules = """
              - id: repair
                match: { event: malformed, dir: up }
                then: [ repair: [ invalid-utf8 ] ]
              - id: hide
                match: { action: DataTransfer, type: call }
                then: [ redact: [ /vendorId ] ]
            """
        let run = try await Recording.make(rules: rules) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            let text = Array(#"[2,"m1","DataTransfer",{"vendorId":"SECRET"#.utf8) + [0xFC] + Array(#""}]"#.utf8)
            station.write(Wire.masked(text))
            #expect(end.readText()?.contains("SECRET\u{FFFD}") == true)
            end.writeUnmasked(#"[3,"m1",{"status":"Accepted"}]"#)
            _ = station.readText()
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(!run.capture.contains("SECRET") && !run.capture.contains(#""base64":""#), "\(run.capture)")
        #expect(run.offline.differences(from: run.live) == [])
    }

    @Test func `where no rule repairs the text, lint finds what ended the connection`() async throws {
        let rules = """
              - id: repair
                match: { event: malformed, dir: up, station: other }
                then: [ repair: [ invalid-utf8 ] ]
            """
        let run = try await Recording.make(rules: rules) { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            station.write(Wire.masked([0x5B, 0xFC]))
            #expect(end.readFrame()?.opcode == 8)
            end.close()
            #expect(station.readFrame()?.payload.prefix(2) == [0x03, 0xEF])
            station.close()
        }
        defer { run.remove() }
        #expect(run.codes.contains("LM1108"), "\(run.codes)")
        #expect(run.offline.differences(from: run.live) == [])
    }
}
