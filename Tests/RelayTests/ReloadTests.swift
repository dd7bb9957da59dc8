import Exchange
import Foundation
import Glibc
import Relay
import TestSupport
import Testing

/// Rules that change under live connections.
///
/// LINESMAN_SOCKETS=2000 takes that many stations; so many need four descriptors each.
struct ReloadTests {
    private static let stations = ProcessInfo.processInfo.environment["LINESMAN_SOCKETS"].flatMap { Int($0) } ?? 100

    private static func rules(_ tag: String) -> String {
        """
          - id: tag
            match: { action: Authorize, type: call, version: ocpp1.6 }
            then: [ set: { /idTag: "\(tag)" } ]
        """
    }

    @Test func `no connection closes, no message is lost or doubled, and each changes over once`() throws {
        var limits = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
        limits.rlim_cur = min(limits.rlim_max, max(limits.rlim_cur, rlim_t(Self.stations * 4 + 1000)))
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)

        let stage = try RuledStage(Self.rules("B")) { $0.workers = 2 }
        let pairs = try (0..<Self.stations).map { _ in try stage.conversation() }
        var seen = Array(repeating: "", count: pairs.count)
        let rounds = 12
        for round in 0..<rounds {
            for (number, pair) in pairs.enumerated() {
                pair.station.writeMasked("[2,\"r\(round)\",\"Authorize\",{\"idTag\":\"A\"}]")
                // In the middle of a round: some messages are under way, some are not sent yet.
                if round == rounds / 2, number == pairs.count / 2 {
                    stage.stage.server.adopt(try RuledStage.compiled(Self.rules("C")))
                }
            }
            for (number, pair) in pairs.enumerated() {
                let text = try #require(pair.csms.readText(), "station \(number) lost its connection")
                let tag = text.contains("\"B\"") ? "B" : "C"
                #expect(text == "[2,\"r\(round)\",\"Authorize\",{\"idTag\":\"\(tag)\"}]")
                seen[number] += tag
                pair.csms.writeUnmasked("[3,\"r\(round)\",{\"idTagInfo\":{\"status\":\"Accepted\"}}]")
                #expect(pair.station.readText() == "[3,\"r\(round)\",{\"idTagInfo\":{\"status\":\"Accepted\"}}]")
            }
        }
        for tags in seen {
            #expect(tags.hasPrefix("BBBBBB") && tags.hasSuffix("C"))
            #expect(!tags.contains("CB"), "\(tags)")
        }
        let statistics = stage.statistics()
        #expect(statistics.messages.up == UInt64(rounds * pairs.count))
        #expect(statistics.messages.down == UInt64(rounds * pairs.count))
    }
}
