import OCPP16
import OCPPPeer
import Synchronization
import Testing
import Traffic

/// What the library says of its peer.
struct FindingTests {
    @Test func `the CSMS is told what its stations do wrong, by code, and nothing of what it does itself`() async throws
    {
        let pair = Pair(.v16) { $0.validation = .all(.off) }
        let codes = Mutex<[String]>([])
        pair.csms.onFinding { finding, station in
            codes.withLock { $0.append("\(station.id) \(finding.code) \(finding.direction == .down ? "down" : "up")") }
        }
        pair.csms.on(Heartbeat.self) { _, _ in .init(currentTime: "never") }
        pair.csms.on(Authorize.self) { _, _ in .init(idTagInfo: .init(status: .accepted)) }
        try await pair.station.run { csms in
            _ = try await csms.call(Heartbeat.Request())
            _ = try await csms.call(Authorize.Request(idTag: String(repeating: "x", count: 30)))
            try await csms.send(raw: #"[3,"nobody",{}]"#)
            _ = try await csms.call(Heartbeat.Request())
        }
        let seen = codes.withLock { $0 }
        // What the conversation has to say of itself, such as that nobody booted, may stand beside these.
        #expect(seen.contains { $0.hasPrefix("CP-1 LM2") } && seen.contains { $0.hasPrefix("CP-1 LM3") }, "\(seen)")
        #expect(seen.allSatisfy { $0.hasSuffix(" up") }, "\(seen)")
    }
}
