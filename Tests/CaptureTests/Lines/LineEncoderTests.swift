import Capture
import Foundation
import OCPP
import TestSupport
import Testing
import Traffic

/// Open OCPP Trace 1.1: conformance for producers, rules 1 to 4.
struct LineEncoderTests {
    @Test func `a CALL is a trace record with its text to the byte`() throws {
        let object = try Sample.object(Sample.line(Sample.frame(Sample.call)))
        #expect(object["schemaVersion"] as? String == "1.1")
        #expect(object["timestamp"] as? String == "2026-08-22T10:00:00.123456789Z")
        #expect(object["transport"] as? String == "json")
        #expect(object["direction"] as? String == "cp-to-csms")
        #expect(object["messageType"] as? String == "CALL")
        #expect(object["messageId"] as? String == "m1")
        #expect(object["action"] as? String == "BootNotification")
        #expect(object["chargePointId"] as? String == "CP-1")
        #expect(object["ocppVersion"] as? String == "1.6")
        #expect(object["raw"] as? String == String(decoding: Sample.call, as: UTF8.self))
        #expect((object["payload"] as? [String: Any])?["chargePointVendor"] as? String == "Acmé")
        #expect(object["error"] == nil)
        let allowed: Set = [
            "schemaVersion", "timestamp", "ocppVersion", "transport", "chargePointId", "direction", "messageType",
            "messageId", "action", "payload", "raw", "meta",
        ]
        #expect(Set(object.keys).isSubset(of: allowed))
    }

    @Test func `a frame known to be well-formed gives the same line as one that is looked at`() {
        for frame in [Sample.call, Sample.result, Sample.error] {
            let known = Sample.frame(frame) { $0.flags.insert(.wellFormed) }
            #expect(Sample.line(known) == Sample.line(Sample.frame(frame)))
        }
    }

    @Test func `a response carries the action of its CALL and its latency`() throws {
        let frame = Sample.frame(Sample.result, .down) {
            $0.action = ActionID(rawValue: 12)
            $0.latency = 28_000_000
        }
        let object = try Sample.object(Sample.line(frame))
        #expect(object["messageType"] as? String == "CALLRESULT")
        #expect(object["direction"] as? String == "csms-to-cp")
        #expect(object["action"] as? String == "Action12")
        #expect((object["meta"] as? [String: Any])?["latency"] as? Int == 28_000_000)
    }

    @Test func `a CALLERROR is taken apart`() throws {
        let object = try Sample.object(Sample.line(Sample.frame(Sample.error)))
        let error = object["error"] as? [String: Any]
        #expect(error?["code"] as? String == "InternalError")
        #expect(error?["description"] as? String == "no A luck")
        #expect((error?["details"] as? [String: [Int]]) == ["why": [1, 2]])
        #expect(object["payload"] == nil)
    }

    @Test(arguments: [
        #"{"not":"an array"}"#, "[2,\"a\",\"B\",{}", "hello", "", "[9,\"a\",{}]", "[2,7,\"Heartbeat\",{}]", "[3]",
        "[6,\"s\",\"NotifyPeriodicEventStream\",{}]", "[5,\"s\",\"FormatViolation\",\"\",{}]", "[2,\"a\",{}]",
    ])
    func `what the trace format cannot hold stays out of it, to the byte`(frame: String) throws {
        let object = try Sample.object(Sample.line(Sample.frame(Array(frame.utf8))))
        #expect(object["messageType"] == nil)
        #expect(object["raw"] as? String == frame)
    }

    @Test func `bytes that are no UTF-8 survive in base64`() throws {
        let bytes: [UInt8] = [0x5B, 0xFF, 0x00, 0xC3]
        let object = try Sample.object(Sample.line(Sample.frame(bytes)))
        #expect(object["raw"] == nil)
        let text = (object["meta"] as? [String: Any])?["base64"] as? String
        #expect(text.flatMap { Data(base64Encoded: $0) } == Data(bytes))
    }

    @Test func `a frame over several lines stays one line`() throws {
        let frame = "[2,\n\t\"m\",\r\n\"Heartbeat\",{\n\"a\" :\n1}\n]\n"
        let line = Sample.line(Sample.frame(Array(frame.utf8)))
        #expect(line.filter { $0 == "\n" }.count == 1)
        let object = try Sample.object(line)
        #expect(object["raw"] as? String == frame)
        #expect((object["payload"] as? [String: Int]) == ["a": 1])
    }

    @Test func `what was sent is recorded beside what came`() throws {
        let frame = Sample.frame(Sample.call) { $0.flags = [.rewritten, .wellFormed] }
        let object = try Sample.object(Sample.line(frame, sent: Sample.result))
        let meta = object["meta"] as? [String: Any]
        #expect(meta?["sent"] as? String == String(decoding: Sample.result, as: UTF8.self))
        #expect(meta?["flags"] as? [String] == ["rewritten"])
    }

    @Test func `every byte survives`() throws {
        var dice = SeededGenerator(seed: 1)
        for _ in 0..<1_000 {
            let bytes = dice.bytes(dice.below(64)).map { dice.below(4) == 0 ? $0 : $0 & 0x7F }
            let read = try Sample.read([Array(Sample.line(Sample.frame(bytes)).utf8)], bufferBytes: 256)
            #expect(read.records.first?.bytes == bytes)
        }
    }
}
