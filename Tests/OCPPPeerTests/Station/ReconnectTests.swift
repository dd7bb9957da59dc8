import OCPP201
import OCPPPeer
import Synchronization
import Testing

/// A station through the losses of its connection.
struct ReconnectTests {
    private static let atOnce = ReconnectPolicy.specification(waitMinimum: .zero, randomRange: .zero, repeatTimes: 0)

    // D12, Q1
    @Test func `dials again after every close that it did not ask for, a clean one too`() async throws {
        let pair = Pair(.v201, reconnect: Self.atOnce)
        let connections = Mutex(0)
        pair.csms.onConnect { _ in connections.withLock { $0 += 1 } }
        pair.csms.on(Heartbeat.self) { _, _ in .init(currentTime: .now) }
        try await pair.station.run { csms in
            _ = try await csms.call(Heartbeat.Request())
            await pair.csms["CP-1"]?.close(.normal, reason: "bye")
            _ = try? await csms.call(Heartbeat.Request())
            _ = try await csms.call(Heartbeat.Request())
            await pair.csms["CP-1"]?.abort()
            _ = try? await csms.call(Heartbeat.Request())
            _ = try await csms.call(Heartbeat.Request())
        }
        #expect(connections.withLock { $0 } == 3)
    }

    // D2
    @Test func `ids do not begin anew with a connection`() async throws {
        let pair = Pair(.v201, reconnect: Self.atOnce)
        let ids = Mutex<[String]>([])
        pair.csms.on(Heartbeat.self) { _, context in
            ids.withLock { $0.append(context.messageID) }
            return .init(currentTime: .now)
        }
        try await pair.station.run { csms in
            _ = try await csms.call(Heartbeat.Request())
            await pair.csms["CP-1"]?.abort()
            _ = try? await csms.call(Heartbeat.Request())
            _ = try await csms.call(Heartbeat.Request())
        }
        let seen = ids.withLock { $0 }
        #expect(Set(seen).count == seen.count && seen.count >= 2 && seen.allSatisfy { $0.count == 36 })
    }

    @Test func `goes on trying when there was no first connection`() async throws {
        let attempts = Mutex(0)
        let csms = CSMS(versions: [.v201], configuration: .patient)
        let station = ChargingStation("A", versions: [.v201], reconnect: Self.atOnce, configuration: .patient) {
            let attempt = attempts.withLock { attempts in
                attempts += 1
                return attempts
            }
            guard attempt > 3 else { throw WebSocketError(.unreachable, "not yet") }
            let (station, csmsSide) = InMemoryTransport.pair(version: .v201)
            Task { await csms.serve(csmsSide, identity: "A") }
            return station
        }
        try await station.run { csms in #expect(csms.isConnected) }
        #expect(attempts.withLock { $0 } == 4)
    }

    @Test func `boots until it is accepted, and other calls wait meanwhile`() async throws {
        let pair = Pair(.v201)
        let order = Mutex<[String]>([])
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        pair.csms.on(BootNotification.self) { request, _ in
            let count = order.withLock { order in
                order.append("boot")
                return order.count
            }
            ask.yield()
            return .init(currentTime: .now, interval: 0, status: count < 3 ? .pending : .accepted)
        }
        pair.csms.on(Heartbeat.self) { _, _ in
            order.withLock { $0.append("beat") }
            return .init(currentTime: .now)
        }
        try await pair.station.run { csms in
            let boot = Task {
                let request = BootNotification.Request(
                    chargingStation: .init(model: "M", vendorName: "V"),
                    reason: .powerUp
                )
                return try await csms.boot(request, interval: .zero)
            }
            for await _ in asked { break }
            _ = try await csms.call(Heartbeat.Request())
            #expect(try await boot.value.status == .accepted)
        }
        #expect(order.withLock { $0 } == ["boot", "boot", "boot", "beat"])
    }
}
