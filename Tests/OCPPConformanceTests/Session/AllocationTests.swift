import AllocationCounter
import JSONScanning
import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

/// Law 8 of the house: a valid message costs no allocation.
struct AllocationTests {
    @Test(.enabled(if: allocation_counting_works()))
    func `valid messages of all versions allocate nothing`() {
        var judge = MessageJudge()
        var findings: [Finding] = []
        for (version, frames) in Self.conversations {
            var session = Session(station: "CP-42")
            session.negotiated(version)
            let messages = frames.map { Message($0.frame, $0.direction) }
            var serial = 0
            func hold(rounds: Int, _ session: inout Session, _ judge: inout MessageJudge) {
                let end = serial + rounds
                while serial < end {
                    serial += 1
                    // Without optimisation a `for` loop would allocate by itself.
                    var index = 0
                    while index < messages.count {
                        let message = messages[index]
                        index += 1
                        message.stamp(serial)
                        let time = Timestamp(monotonic: UInt64(serial) * 1_000_000, wall: 0)
                        _ = session.received(
                            message.bytes,
                            opcode: .text,
                            from: message.direction,
                            at: time,
                            judge: &judge,
                            into: &findings
                        )
                    }
                }
            }
            // The first rounds make the catalogue and the judge's tables.
            hold(rounds: 100, &session, &judge)
            let before = allocation_count()
            hold(rounds: 10_000, &session, &judge)
            #expect(allocation_count() - before == 0, "\(version)")
            #expect(findings.isEmpty)
        }
    }

    private static let conversations: [(OCPPVersion, [(frame: String, direction: Direction)])] = [
        (
            .v16,
            [
                // Who boots all the time without being asked is told so.
                (#"[2,"e0000000","TriggerMessage",{"requestedMessage":"BootNotification"}]"#, .down),
                (#"[3,"e0000000",{"status":"Accepted"}]"#, .up),
                (#"[2,"00000000","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]"#, .up),
                (
                    #"[3,"00000000",{"status":"Accepted","currentTime":"2026-11-23T10:00:00.123456Z","interval":300}]"#,
                    .down
                ),
                (
                    #"[2,"f0000000","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]"#,
                    .up
                ),
                (#"[3,"f0000000",{}]"#, .down),
                (
                    #"[2,"g0000000","StartTransaction",{"connectorId":1,"idTag":"A1","meterStart":1,"#
                        + #""timestamp":"2026-11-23T10:00:00Z"}]"#, .up
                ),
                (#"[3,"g0000000",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]"#, .down),
                (
                    #"[2,"h0000000","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":["#
                        + #"{"timestamp":"2026-11-23T10:00:00Z","sampledValue":[{"value":"1.5","unit":"kWh"}]}]}]"#, .up
                ),
                (#"[3,"h0000000",{}]"#, .down),
                (
                    #"[2,"i0000000","StopTransaction",{"transactionId":7,"meterStop":1600,"#
                        + #""timestamp":"2026-11-23T10:00:00Z"}]"#, .up
                ),
                (#"[3,"i0000000",{}]"#, .down),
                (#"[2,"c0000000","ClearCache",{}]"#, .down),
                (#"[3, "c0000000", { "status": "Accepted" } ]"#, .up),
                (#"[2,"d0000000","DataTransfer",{"vendorId":"acme","data":"\"quoted\" \u00fc"}]"#, .up),
                (#"[4,"d0000000","NotSupported","no such vendor",{}]"#, .down),
            ]
        ),
        (
            .v201,
            [
                (#"[2,"00000000","Heartbeat",{}]"#, .up),
                (#"[3,"00000000",{"currentTime":"2026-11-23T10:00:00.123Z"}]"#, .down),
                (
                    #"[2,"e0000000","TransactionEvent",{"eventType":"Started","timestamp":"2026-11-23T10:00:00Z","#
                        + #""triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t1"},"#
                        + #""evse":{"id":1,"connectorId":1}}]"#, .up
                ),
                (#"[3,"e0000000",{}]"#, .down),
                (#"[2,"c0000000","RequestStopTransaction",{"transactionId":"tx-1"}]"#, .down),
                (#"[3,"c0000000",{"status":"Accepted"}]"#, .up),
            ]
        ),
        (
            .v21,
            [
                (
                    #"[6,"00000000","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-23T10:00:00Z","#
                        + #""data":[{"t":0,"v":"230.4"}]}]"#, .up
                ),
                (#"[2,"c0000000","ClearCache",{}]"#, .down),
                (#"[3,"c0000000",{"status":"Accepted"}]"#, .up),
            ]
        ),
    ]

    /// A frame in memory of its own, with a place for a serial number behind the first letter of its id.
    private final class Message {
        let bytes: PaddedBytes
        let direction: Direction
        private let start: UnsafeMutablePointer<UInt8>
        private let id: Int

        init(_ text: String, _ direction: Direction) {
            self.direction = direction
            let frame = Array(text.utf8)
            start = .allocate(capacity: frame.count + PaddedBytes.slack)
            start.initialize(repeating: 0, count: frame.count + PaddedBytes.slack)
            start.update(from: frame, count: frame.count)
            bytes = PaddedBytes(uncheckedStart: start, count: frame.count)
            id = (frame.firstIndex(of: UInt8(ascii: "\"")) ?? 0) + 2
        }

        deinit { start.deallocate() }

        func stamp(_ serial: Int) {
            var digit = 0
            while digit < 7 {
                start[id + digit] = 0x61 + UInt8(truncatingIfNeeded: serial >> (digit * 4) & 15)
                digit += 1
            }
        }
    }
}
