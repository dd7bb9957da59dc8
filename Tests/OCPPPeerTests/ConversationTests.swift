import JSONScanning
import OCPP16
import OCPPPeer
import Synchronization
import TestSupport
import Testing
import WebSocketFraming

/// OCPP-J 1.6 §4: calls, answers and errors between two of our own, then against the Python package `ocpp`.
struct ConversationTests {
    @Test func `a call is answered by the handler of its action`() async throws {
        try await Pair.overSocket { csms in
            csms.on(Authorize.self) { request, _ in
                .init(idTagInfo: .init(status: request.idTag == "good" ? .accepted : .invalid))
            }
        } _: { csms in
            let good = try await csms.call(Authorize.Request(idTag: "good"))
            #expect(good.idTagInfo.status == .accepted)
            let bad = try await csms.call(action: "Authorize", payload: #"{"idTag":"\"odd\""}"#)
            #expect(bad["/idTagInfo/status"]?.string == "Invalid")
        }
    }

    @Test func `an action without a handler, a thrown CallError and any other error become CALLERRORs`() async throws {
        struct Secret: Error {}
        try await Pair.overSocket { csms in
            csms.on(action: "Reset") { _, _ in throw CallError("GenericError", "not \"now\"", details: #"{"a":1}"#) }
            csms.on(Authorize.self) { _, _ in throw Secret() }
        } _: { csms in
            await #expect(throws: CallFailure.refused(.notImplemented("Nonsense"))) {
                try await csms.call(action: "Nonsense")
            }
            await #expect(throws: CallFailure.refused(.notSupported("Heartbeat"))) {
                try await csms.call(Heartbeat.Request())
            }
            await #expect(throws: CallFailure.refused(CallError("GenericError", "not \"now\"", details: #"{"a":1}"#))) {
                try await csms.call(action: "Reset", payload: #"{"type":"Soft"}"#)
            }
            await #expect(throws: CallFailure.refused(CallError("InternalError"))) {
                try await csms.call(Authorize.Request(idTag: "x"))
            }
        }
    }

    @Test func `two calls at once leave one after the other`() async throws {
        let order = Mutex<[String]>([])
        try await Pair.overSocket { csms in
            csms.observe { frame in order.withLock { $0.append(String(frame.text.prefix(2))) } }
            csms.on(Heartbeat.self) { _, _ in .init(currentTime: .now) }
        } _: { csms in
            try await withThrowingTaskGroup { group in
                for _ in 0..<20 { group.addTask { try await csms.call(Heartbeat.Request()) } }
                try await group.waitForAll()
            }
        }
        #expect(order.withLock { $0 } == Array(repeating: ["[2", "[3"], count: 20).flatMap { $0 })
    }

    @Test func `a handler may call the other side while it is asked`() async throws {
        try await Pair.overSocket { csms in
            csms.on(DataTransfer.self) { _, context in
                let answer = try await context.station.call(GetConfiguration.Request())
                return .init(status: .accepted, data: answer.unknownKey?.first?.rawValue)
            }
        } station: { station in
            station.on(GetConfiguration.self) { _, _ in .init(unknownKey: ["x"]) }
        } _: { csms in
            let answer = try await csms.call(DataTransfer.Request(vendorId: "v"))
            #expect(answer.data == "x")
        }
    }

    @Test func `no answer in time is a failure, and its late answer disturbs nobody`() async throws {
        let gate = AsyncStream.makeStream(of: Void.self)
        try await Pair.overSocket { csms in
            csms.on(Authorize.self) { _, _ in
                for await _ in gate.stream { break }
                return .init(idTagInfo: .init(status: .blocked))
            }
            csms.on(Heartbeat.self) { _, _ in .init(currentTime: .epoch) }
        } _: { csms in
            await #expect(throws: CallFailure.timedOut(after: .milliseconds(1))) {
                try await csms.call(Authorize.Request(idTag: "x"), timeout: .milliseconds(1))
            }
            gate.continuation.yield()
            let answer = try await csms.call(Heartbeat.Request())
            #expect(answer.currentTime == .epoch)
        }
    }

    @Test func `the end of the connection ends every waiting call`() async throws {
        await #expect(throws: WebSocketError.self) {
            try await Pair.overSocket { csms in
                csms.on(Heartbeat.self) { _, context in
                    await context.station.abort()
                    return .init(currentTime: .epoch)
                }
            } _: { csms in
                await withTaskGroup { group in
                    for _ in 0..<3 {
                        group.addTask {
                            _ = await #expect(throws: CallFailure.closed) { try await csms.call(Heartbeat.Request()) }
                        }
                    }
                }
                throw CallFailure.closed
            }
        }
    }

    @Test func `work that is under way is cancelled when the connection ends`() async throws {
        let error = await #expect(throws: WebSocketError.self) {
            try await Pair.overSocket { csms in
                csms.on(Heartbeat.self) { _, _ in .init(currentTime: .epoch) }
                csms.after(Heartbeat.self) { _, _, context in
                    await context.station.close(.serviceRestart, reason: "soon")
                }
            } _: { csms in
                _ = try await csms.call(Heartbeat.Request())
                try await Task.sleep(for: .seconds(3600))
            }
        }
        #expect(error?.code == .closed)
        #expect(error?.message == "the connection was closed with 1012 soon")
    }

    @Test func `a whole session with a CSMS on the Python package ocpp`() async throws {
        let csms = try ChildProcess.peer("csms")
        let port = try await csms.event("listening").port ?? 0
        let remote = AsyncStream.makeStream(of: String.self)
        let station = ChargingStation(
            "CP-1",
            url: "ws://127.0.0.1:\(port)/ocpp",
            versions: [.v16],
            reconnect: .never,
            configuration: .patient
        )
        station.on(ChangeConfiguration.self) { _, _ in .init(status: .accepted) }
        station.on(RemoteStartTransaction.self) { _, _ in .init(status: .accepted) }
        station.after(RemoteStartTransaction.self) { request, _, _ in remote.continuation.yield(request.idTag) }
        try await station.run { csms in
            let boot = BootNotification.Request(chargePointVendor: "V", chargePointModel: "M")
            let response = try await csms.call(boot)
            #expect(response.interval == 300)
            var tags = remote.stream.makeAsyncIterator()
            #expect(await tags.next() == "REMOTE-1")
            await #expect(throws: CallFailure.self) { try await csms.call(action: "Nonsense") }
        }
        #expect(try await csms.event("changed").status == .word("Accepted"))
        #expect(try await csms.event("closed").code == 1000)
    }

    @Test func `a whole session with a station on the Python package ocpp`() async throws {
        let csms = CSMS(versions: [.v16], configuration: .patient)
        csms.on(BootNotification.self) { _, context in
            #expect(context.station.id == "CP-1")
            return .init(status: .accepted, currentTime: "2026-01-02T03:04:05Z", interval: 300)
        }
        csms.after(BootNotification.self) { _, _, context in
            _ = try? await context.station.call(RemoteStartTransaction.Request(idTag: "T"))
        }
        csms.on(Authorize.self) { _, _ in .init(idTagInfo: .init(status: .accepted)) }
        csms.on(StartTransaction.self) { _, _ in .init(idTagInfo: .init(status: .accepted), transactionId: 7) }
        csms.on(StopTransaction.self) { _, _ in .init(idTagInfo: .init(status: .accepted)) }
        csms.on(StatusNotification.self) { _, _ in .init() }
        csms.on(MeterValues.self) { _, _ in .init() }
        let port = try await csms.listen()
        try await withThrowingTaskGroup { group in
            group.addTask { try await csms.run() }
            let station = try ChildProcess.peer("station", "ws://127.0.0.1:\(port)/ocpp/CP-1")
            #expect(try await station.exitStatus() == 0, "\(station.transcript)")
            #expect(station.events(named: "started").first?.transaction == 7)
            #expect(station.events(named: "remote").first?.idTag == "T")
            group.cancelAll()
        }
    }
}

extension PeerConfiguration {
    /// Nothing is too late, and nothing is printed.
    static var patient: PeerConfiguration {
        var configuration = PeerConfiguration()
        configuration.timeout = patience
        configuration.handshakeTimeout = patience
        configuration.log = { _ in }
        return configuration
    }
}
