import Capture
import Foundation
import OCPP
import TestSupport
import Testing
import Traffic

struct LogImporterTests {
    private func records(
        _ log: String,
        station: String = "",
        stationsLog: Bool? = nil
    ) -> (records: [CaptureRecord], importer: LogImporter) {
        var importer = LogImporter(station: station, stationsLog: stationsLog)
        var records: [CaptureRecord] = []
        for line in log.split(separator: "\n", omittingEmptySubsequences: false) {
            if let record = importer.take(line.utf8Span.span.bytes) { records.append(record) }
        }
        importer.finish()
        return (records, importer)
    }

    private func summary(_ records: [CaptureRecord]) -> [String] {
        records.map {
            "\($0.station) \($0.direction == .up ? "up" : "down") \($0.kind?.name ?? "-") \($0.action ?? "-")"
        }
    }

    @Test func `reads SteVe`() {
        let (records, importer) = records(
            """
            [INFO ] 2023-08-11 12:00:00,123 de.rwth.idsg.steve.ocpp.ws.WebSocketLogger (qtp-25) - [chargeBoxId=CP1, sessionId=ab-1] Connection is established
            [INFO ] 2023-08-11 12:00:00,223 de.rwth.idsg.steve.ocpp.ws.WebSocketLogger (qtp-25) - [chargeBoxId=CP1, sessionId=ab-1] Received: [2,"77","Heartbeat",{}]
            [INFO ] 2023-08-11 12:00:00,323 de.rwth.idsg.steve.ocpp.ws.WebSocketLogger (qtp-25) - [chargeBoxId=CP1, sessionId=ab-1] Sending: [3,"77",{"currentTime":"2023-08-11T12:00:00Z"}]
            [INFO ] 2023-08-11 12:00:01,000 de.rwth.idsg.steve.ocpp.ws.WebSocketLogger (qtp-25) - [chargeBoxId=CP1, sessionId=ab-1] Sending: [2,"8","Reset",{"type":"Soft"}]
            """
        )
        #expect(summary(records) == ["CP1 up CALL Heartbeat", "CP1 down CALLRESULT Heartbeat", "CP1 down CALL Reset"])
        #expect(records[0].time.wall == WallClock.nanoseconds(of: "2023-08-11T12:00:00.223Z"))
        #expect(importer.passed == 1)
    }

    @Test func `reads the Python library, on either side`() {
        let csms = """
            INFO:ocpp:CP_1: receive message [2,"a","BootNotification",{"chargePointModel":"W","chargePointVendor":"A"}]
            INFO:ocpp:CP_1: send [3,"a",{"currentTime":"2023-08-11T12:00:00Z","interval":10,"status":"Accepted"}]
            """
        #expect(
            summary(records(csms).records) == [
                "CP_1 up CALL BootNotification", "CP_1 down CALLRESULT BootNotification",
            ]
        )
        let station = """
            INFO:ocpp:CP_1: send [2,"a","BootNotification",{"chargePointModel":"W","chargePointVendor":"A"}]
            INFO:ocpp:CP_1: receive message [3,"a",{"currentTime":"2023-08-11T12:00:00Z","interval":10,"status":"Accepted"}]
            INFO:ocpp:CP_1: receive message [2,"b","DataTransfer",{"vendorId":"x"}]
            """
        #expect(
            summary(records(station).records)
                == [
                    "CP_1 up CALL BootNotification", "CP_1 down CALLRESULT BootNotification",
                    "CP_1 down CALL DataTransfer",
                ]
        )
    }

    @Test func `reads EVerest, frames over several lines`() {
        let log = """
            2023-08-11T12:00:00.123Z: ChargePoint>CentralSystem BootNotification 
            [
                2,
                "a",
                "BootNotification",
                {
                    "chargePointModel": "W",
                    "chargePointVendor": "A"
                }
            ]

            2023-08-11T12:00:00.223Z: CentralSystem>ChargePoint  BootNotificationResponse
            [3, "a", {"currentTime":"2023-08-11T12:00:00Z","interval":10,"status":"Accepted"}]

            """
        let (records, importer) = records(log, station: "EV1")
        #expect(summary(records) == ["EV1 up CALL BootNotification", "EV1 down CALLRESULT BootNotification"])
        #expect(records[1].time.wall == WallClock.nanoseconds(of: "2023-08-11T12:00:00.223Z"))
        #expect(importer.broken == 0)
    }

    @Test func `reads OCPP.Core, and frames that are escaped once more`() {
        let log = """
            info: OCPP.Core.Server.OCPPMiddleware[0] OCPPMiddleware.Receive16 => OCPP-Message: Type=2 / ID=1 / Action=Heartbeat)
            2023-08-11 12:00:00.5 [Information] ChargePoint=station42 incoming: [2,"1","Heartbeat",{}]
            {"time":"2023-08-11T12:00:01Z","station":"S9","msg":"sent [3,\\"1\\",{\\"currentTime\\":\\"2023-08-11T12:00:00Z\\"}]"}
            """
        let records = records(log).records
        #expect(records.count == 2)
        #expect(summary(records)[0] == "station42 up CALL Heartbeat")
        #expect(records[1].bytes == Array(#"[3,"1",{"currentTime":"2023-08-11T12:00:00Z"}]"#.utf8))
        #expect(records[1].station == "S9")
    }

    @Test func `what breaks off is counted, what follows is read`() {
        let log = """
            received [2,"1","Heartbeat",{
            received [2,"2","Heartbeat",{}]
            some [brackets] and [2 numbers]
            """
        let (records, importer) = records(log)
        #expect(records.map(\.id) == ["2"])
        #expect(importer.broken == 1)
        #expect(importer.passed == 1)
        #expect(importer.skips.map(\.line) == [1, 3])
        #expect(importer.skips.map(\.reason) == [.brokenOff, .noFrame])
    }

    @Test func `says which lines it left out`() {
        let (records, importer) = records(
            """
            2024-05-01 08:00:00,000 - ocpp - INFO - CP:7: receive message [2,"1","Heartbeat",{}]

            Traceback (most recent call last):
            > [2,"2","Heartbeat",{}]
            < [3,"2",{"currentTime":"2024-05-01T08:00:00Z"}]
            values [4, "and"]
            2024-05-01T08:00:00.5Z: ChargePoint>CSMS Heartbeat
            [2,"3",
            """
        )
        #expect(summary(records).prefix(1) == ["CP:7 up CALL Heartbeat"])
        #expect(summary(records).dropFirst() == [" up CALL Heartbeat", " down CALLRESULT Heartbeat"])
        #expect(importer.skips.map(\.line) == [3, 6, 7, 8])
        #expect(importer.skips.map(\.reason) == [.noFrame, .notOCPP, .noFrame, .brokenOff])
    }

    @Test func `any bytes at all are survived`() {
        var dice = SeededGenerator(seed: 9)
        let pieces = [
            "[2,\"a\",", "\"Heartbeat\"", ",{}]", "received ", "\n", "\\\"", "2023-08-11 12:00:00", "[3,", "é",
            "station=", "[",
        ]
        for _ in 0..<500 {
            var log: [UInt8] = []
            for _ in 0..<dice.below(20) {
                log += dice.below(8) == 0 ? dice.bytes(3) : Array(pieces[dice.below(pieces.count)].utf8)
            }
            _ = records(String(decoding: log, as: UTF8.self))
        }
    }
}
