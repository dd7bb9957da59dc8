import Foundation
import TestSupport
import Testing

/// Law 1: a message is forwarded with exactly the bytes and the opcode received, whatever is wrong with it.
struct ByteIdentityTests {
    private static let oddTexts = [
        #"[2,"1","Heartbeat",{}]"#,
        "[ 2 ,\t\"2\" , \"Heartbeat\" ,\n { } ]\r\n",
        #"[2,"3","MeterValues",{"connectorId":1.0e0,"meterValue":[]}]"#,
        #"[2,"4","DataTransfer",{"vendorId":"a\u002Fb\/c","data":"\uD83D\uDE00\u00e9é😀"}]"#,
        #"[2,"5","Authorize",{"idTag":"one","idTag":"two"}]"#,
        #"[2,"6","StartTransaction",{"meterStart":12345678901234567890123,"x":-0.0E+00}]"#,
        #"[3,"never asked",{"currentTime":"yesterday"}]"#,
        #"[4,"6","NoSuchCode","",{}]"#,
        #"[9,{}]"#,
        #"{"not":"an array"}"#,
        "hello",
        "\u{FEFF}[2,\"7\",\"Heartbeat\",{}]",
        #"[2,"8","Heartbeat",{}"#,
        "",
        " ",
        "[2,\"9\",\"DataTransfer\",{\"vendorId\":\"\u{0}\"}]",
        #"[2,"10","DataTransfer",{"vendorId":""# + String(repeating: "x", count: 70_000) + #""}]"#,
    ]

    @Test(arguments: [[], ["--validate", "off"], ["--passthrough"]])
    func `every text passes up and down unchanged`(options: [String]) async throws {
        let cast = try await Cast(upstream: "upstream", relay: options)
        let offers = options.contains("--passthrough") ? "" : "ocpp1.6"
        let station =
            try offers.isEmpty
            ? ChildProcess.peer("dialer", cast.url + "/CP-2")
            : ChildProcess.peer("dialer", cast.url + "/CP-2", offers)
        for text in Self.oddTexts { station.follow(.send(text), .receive) }
        station.follow(.close(1000, ""))
        station.endInput()
        #expect(try await station.exitStatus() == 0, "\(station.transcript)\n\(cast.relay.transcript)")
        _ = try await cast.upstream.event("closed")

        let expected = Self.oddTexts.map { Array($0.utf8) }
        #expect(cast.upstream.events(named: "received").map(\.bytes) == expected)
        #expect(station.events(named: "received").map(\.bytes) == expected)
        #expect(station.events(named: "received").allSatisfy { $0.binary == false })
        #expect(try await cast.stop() == 0)
    }

    @Test func `binary messages stay binary and keep their bytes`() async throws {
        let cast = try await Cast(upstream: "upstream", relay: ["--passthrough"])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-3")
        let messages: [[UInt8]] = [[], Array(0...255), [0xFF, 0xFE, 0x00], [UInt8](repeating: 0xC3, count: 66_000)]
        for message in messages { station.follow(.send(message, binary: true), .receive) }
        station.follow(.close(1000, ""))
        station.endInput()
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        _ = try await cast.upstream.event("closed")

        #expect(cast.upstream.events(named: "received").map(\.bytes) == messages)
        #expect(cast.upstream.events(named: "received").allSatisfy { $0.binary == true })
        #expect(station.events(named: "received").map(\.bytes) == messages)
    }
}
