import OCPP201
import OCPP21
import OCPPPeer
import Synchronization
import Testing
import WebSocketFraming

/// A CSMS with stations of several versions, over real sockets.
struct CSMSTests {
    private static func withCSMS(
        _ csms: CSMS,
        _ body: @escaping @Sendable (_ url: String) async throws -> Void
    ) async throws {
        let port = try await csms.listen()
        try await withThrowingTaskGroup { group in
            group.addTask { try await csms.run() }
            try await body("ws://127.0.0.1:\(port)/ocpp")
            group.cancelAll()
        }
    }

    private static func station(
        _ id: String,
        _ url: String,
        _ versions: [OCPPVersion] = [.v201],
        password: String? = nil
    ) -> ChargingStation {
        ChargingStation(
            id,
            url: url,
            versions: versions,
            password: password,
            reconnect: .never,
            configuration: .patient
        )
    }

    @Test func `several versions on one port, each with its own handlers`() async throws {
        let csms = CSMS(versions: [.v21, .v201], configuration: .patient)
        csms.on(OCPP201.Heartbeat.self) { _, _ in .init(currentTime: "2001-01-01T00:00:00Z") }
        csms.on(OCPP21.Heartbeat.self) { _, _ in .init(currentTime: "2021-01-01T00:00:00Z") }
        try await Self.withCSMS(csms) { url in
            try await Self.station("A", url, [.v201, .v21]).run { csms in
                #expect(csms.version == .v21)
                let answer = try await csms.call(OCPP21.Heartbeat.Request())
                #expect(answer.currentTime.description == "2021-01-01T00:00:00Z")
                await #expect(throws: CallFailure.wrongVersion) { try await csms.call(OCPP201.Heartbeat.Request()) }
            }
            try await Self.station("B", url, [.v201]).run { csms in
                #expect(csms.version == .v201)
                let answer = try await csms.call(OCPP201.Heartbeat.Request())
                #expect(answer.currentTime.description == "2001-01-01T00:00:00Z")
            }
            await #expect(throws: WebSocketError.self) {
                try await Self.station("C", url, [.v16]).run { _ in }
            }
        }
    }

    @Test func `stations are found by their identity, and comings and goings are told`() async throws {
        let csms = CSMS(versions: [.v201], configuration: .patient)
        try await Self.withCSMS(csms) { url in
            let events = csms.events
            let station = Self.station("CP 1/é", url)
            station.on(OCPP201.ClearCache.self) { _, context in .init(status: .accepted) }
            try await station.run { _ in
                guard case .connected(let connected) = await events.first(where: { _ in true }) else {
                    Issue.record("not connected")
                    return
                }
                #expect(connected.id == "CP 1/é" && csms["CP 1/é"] === connected && csms.stations.count == 1)
                #expect(connected.remoteAddress == "127.0.0.1")
                let answer = try await csms["CP 1/é"]?.call(OCPP201.ClearCache.Request())
                #expect(answer?.status == .accepted)
            }
            guard case .disconnected(let gone, let closure) = await events.first(where: { _ in true }) else {
                Issue.record("still connected")
                return
            }
            #expect(closure.code == .normal && csms["CP 1/é"] == nil && csms.stations.isEmpty)
            await #expect(throws: CallFailure.closed) { try await gone.call(OCPP201.ClearCache.Request()) }
        }
    }

    // D9
    @Test func `a path without a station is 404`() async throws {
        let csms = CSMS(versions: [.v201], configuration: .patient)
        let port = try await csms.listen()
        try await withThrowingTaskGroup { group in
            group.addTask { try await csms.run() }
            let url = try #require(WebSocketURL("ws://127.0.0.1:\(port)/"))
            let error = await #expect(throws: WebSocketError.self) {
                _ = try await WebSocketConnection.dial(url, subprotocols: ["ocpp2.0.1"], timeout: patience)
            }
            #expect(error?.response?.status == 404)
            group.cancelAll()
        }
    }

    // D10
    @Test func `a second connection takes the place of the first, whose end does not touch it`() async throws {
        let csms = CSMS(versions: [.v201], configuration: .patient)
        csms.on(OCPP201.Heartbeat.self) { _, _ in .init(currentTime: .now) }
        try await Self.withCSMS(csms) { url in
            let (second, begin) = AsyncStream.makeStream(of: Void.self)
            let first = Task {
                try await Self.station("A", url).run { _ in
                    begin.yield()
                    try await Task.sleep(for: .seconds(3600))
                }
            }
            for await _ in second { break }
            let old = csms["A"]
            try await Self.station("A", url).run { connection in
                let error = await #expect(throws: WebSocketError.self) { try await first.value }
                #expect(error?.message == "the connection was closed with 1008 replaced by a new connection")
                _ = try await connection.call(OCPP201.Heartbeat.Request())
                #expect(csms["A"] != nil && csms["A"] !== old)
            }
        }
    }

    // D10
    @Test func `or is refused`() async throws {
        let csms = CSMS(versions: [.v201], duplicates: .refuseNew, configuration: .patient)
        try await Self.withCSMS(csms) { url in
            try await Self.station("A", url).run { _ in
                // The CSMS enters a station a moment after the handshake.
                while csms["A"] == nil { await Task.yield() }
                let error = await #expect(throws: WebSocketError.self) { try await Self.station("A", url).run { _ in } }
                #expect(error?.response?.status == 409)
            }
        }
    }

    @Test func `who is let in is decided with everything that the station shows`() async throws {
        let csms = CSMS(versions: [.v201], configuration: .patient)
        csms.authenticate { handshake in
            #expect(handshake.path == "/ocpp/A" && handshake.query == nil && handshake.offered == [.v201])
            #expect(handshake.header("sec-websocket-protocol") == "ocpp2.0.1")
            guard handshake.user == "A", handshake.password == Array("secret".utf8) else { return .refuse(status: 401) }
            return .accept(userInfo: 42)
        }
        csms.on(OCPP201.Heartbeat.self) { _, context in
            #expect(context.station.userInfo as? Int == 42)
            return .init(currentTime: .now)
        }
        try await Self.withCSMS(csms) { url in
            let error = await #expect(throws: WebSocketError.self) { try await Self.station("A", url).run { _ in } }
            #expect(error?.response?.status == 401)
            #expect(
                error?.response?.head.value(of: "WWW-Authenticate").map { Array($0) }
                    == Array("Basic realm=\"OCPP\"".utf8)
            )
            try await Self.station("A", url, password: "secret").run { csms in
                _ = try await csms.call(OCPP201.Heartbeat.Request())
            }
        }
    }
}
