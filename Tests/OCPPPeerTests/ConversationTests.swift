import JSONScanning
import OCPPPeer
import Synchronization
import TestSupport
import Testing
import WebSocketFraming

/// OCPP-J 1.6 §4: calls, answers and errors between two of our own, then against the Python package `ocpp`.
struct ConversationTests {
    @Test func `a call is answered by the handler of its action`() async throws {
        try await Self.pair { csms in
            await csms.on("Authorize") { request in
                let tag = request["/idTag"]?.string ?? ""
                return "{\"idTagInfo\":{\"status\":\(json: tag == "good" ? "Accepted" : "Invalid")}}"
            }
        } station: { station in
            let good = try await station.call("Authorize", #"{"idTag":"good"}"#)
            #expect(good["/idTagInfo/status"]?.string == "Accepted")
            let bad = try await station.call("Authorize", #"{"idTag":"\"odd\""}"#)
            #expect(bad["/idTagInfo/status"]?.string == "Invalid")
        }
    }

    @Test func `an action without a handler, a thrown CallError and any other error become CALLERRORs`() async throws {
        struct Secret: Error {}
        try await Self.pair { csms in
            await csms.on("Reset") { _ in throw CallError("GenericError", "not \"now\"", details: #"{"a":1}"#) }
            await csms.on("Authorize") { _ in throw Secret() }
        } station: { station in
            await #expect(throws: CallFailure.refused(.notImplemented("Nonsense"))) {
                try await station.call("Nonsense")
            }
            await #expect(throws: CallFailure.refused(.notSupported("Heartbeat"))) {
                try await station.call("Heartbeat")
            }
            await #expect(throws: CallFailure.refused(CallError("GenericError", "not \"now\"", details: #"{"a":1}"#))) {
                try await station.call("Reset")
            }
            await #expect(throws: CallFailure.refused(CallError("InternalError"))) {
                try await station.call("Authorize")
            }
        }
    }

    @Test func `two calls at once leave one after the other`() async throws {
        let order = Mutex<[String]>([])
        try await Self.pair { csms in
            await csms.observe { trace in
                switch trace {
                case .received(let bytes):
                    order.withLock { $0.append(String(decoding: bytes.prefix(2), as: UTF8.self)) }
                case .sent(let bytes): order.withLock { $0.append(String(decoding: bytes.prefix(2), as: UTF8.self)) }
                }
            }
            await csms.on("Heartbeat") { _ in .empty }
        } station: { station in
            try await withThrowingTaskGroup { group in
                for _ in 0..<20 { group.addTask { try await station.call("Heartbeat") } }
                try await group.waitForAll()
            }
        }
        #expect(order.withLock { $0 } == Array(repeating: ["[2", "[3"], count: 20).flatMap { $0 })
    }

    @Test func `a handler may call the other side while it is asked`() async throws {
        try await Self.pair { csms in
            await csms.on("DataTransfer") { [weak csms] _ in
                let answer = try await csms?.call("GetConfiguration")
                return answer ?? .empty
            }
        } station: { station in
            await station.on("GetConfiguration") { _ in #"{"unknownKey":["x"]}"# }
            let answer = try await station.call("DataTransfer", #"{"vendorId":"v"}"#)
            #expect(answer["/unknownKey/0"]?.string == "x")
        }
    }

    @Test func `no answer in time is a failure, and its late answer disturbs nobody`() async throws {
        let gate = AsyncStream.makeStream(of: Void.self)
        try await Self.pair { csms in
            await csms.on("Authorize") { _ in
                for await _ in gate.stream { break }
                return #"{"late":true}"#
            }
            await csms.on("Heartbeat") { _ in #"{"late":false}"# }
        } station: { station in
            await #expect(throws: CallFailure.timedOut(after: .milliseconds(1))) {
                try await station.call("Authorize", within: .milliseconds(1))
            }
            gate.continuation.yield()
            let answer = try await station.call("Heartbeat")
            #expect(answer["/late"]?.bool == false)
        }
    }

    @Test func `the end of the connection ends every waiting call`() async throws {
        try await Self.pair { csms in
            await csms.on("Heartbeat") { [weak csms] _ in
                await csms?.connection.abort()
                return .empty
            }
        } station: { station in
            await withTaskGroup { group in
                for _ in 0..<3 {
                    group.addTask {
                        _ = await #expect(throws: CallFailure.closed) { try await station.call("Heartbeat") }
                    }
                }
            }
        }
    }

    @Test func `work that is under way is cancelled when the connection ends`() async throws {
        let csms = try await CSMSPeer.listen(timeout: patience)
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await csms.run { _, station in
                    await station.on("Heartbeat") { _ in
                        .empty
                    } after: { [weak station] _ in
                        await station?.connection.close(.serviceRestart, reason: "soon")
                    }
                    await station.run()
                }
            }
            let station = try await StationPeer.dial("ws://127.0.0.1:\(csms.port)/ocpp", as: "CP-1", timeout: patience)
            let error = await #expect(throws: WebSocketError.self) {
                try await station.run { station in
                    _ = try await station.call("Heartbeat")
                    try await Task.sleep(for: .seconds(3600))
                }
            }
            #expect(error?.code == .closed)
            #expect(error?.message == "the connection was closed with 1012 soon")
            group.cancelAll()
        }
    }

    @Test func `a whole session with a CSMS on the Python package ocpp`() async throws {
        let csms = try ChildProcess.peer("csms")
        let port = try await csms.event("listening").port ?? 0
        let station = try await StationPeer.dial("ws://127.0.0.1:\(port)/ocpp", as: "CP-1", timeout: patience)
        let remote = AsyncStream.makeStream(of: String.self)
        await station.on("ChangeConfiguration") { _ in #"{"status":"Accepted"}"# }
        await station.on("RemoteStartTransaction") { _ in
            #"{"status":"Accepted"}"#
        } after: { request in
            remote.continuation.yield(request["/idTag"]?.string ?? "")
        }
        try await station.run { station in
            let boot = try await station.call("BootNotification", #"{"chargePointVendor":"V","chargePointModel":"M"}"#)
            #expect(boot["/interval"]?.int == 300)
            var tags = remote.stream.makeAsyncIterator()
            #expect(await tags.next() == "REMOTE-1")
            await #expect(throws: CallFailure.self) { try await station.call("Nonsense") }
        }
        #expect(try await csms.event("changed").status == .word("Accepted"))
        #expect(try await csms.event("closed").code == 1000)
    }

    @Test func `a whole session with a station on the Python package ocpp`() async throws {
        let csms = try await CSMSPeer.listen(timeout: patience)
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await csms.run { identity, station in
                    #expect(identity == "CP-1")
                    await station.on("BootNotification") { _ in
                        #"{"status":"Accepted","interval":300,"currentTime":"2026-01-02T03:04:05Z"}"#
                    } after: { [weak station] _ in
                        _ = try? await station?.call("RemoteStartTransaction", #"{"idTag":"T"}"#)
                    }
                    await station.on("Authorize") { _ in #"{"idTagInfo":{"status":"Accepted"}}"# }
                    await station.on("StartTransaction") { _ in
                        #"{"transactionId":7,"idTagInfo":{"status":"Accepted"}}"#
                    }
                    await station.on("StopTransaction") { _ in #"{"idTagInfo":{"status":"Accepted"}}"# }
                    for action in ["StatusNotification", "MeterValues"] { await station.on(action) { _ in .empty } }
                    await station.run()
                }
            }
            let station = try ChildProcess.peer("station", "ws://127.0.0.1:\(csms.port)/ocpp/CP-1")
            #expect(try await station.exitStatus() == 0, "\(station.transcript)")
            #expect(station.events(named: "started").first?.transaction == 7)
            #expect(station.events(named: "remote").first?.idTag == "T")
            group.cancelAll()
        }
    }

    /// Runs a station against a CSMS over a real socket.
    private static func pair(
        csms prepare: @escaping @Sendable (Conversation) async -> Void,
        station: @escaping @Sendable (Conversation) async throws -> Void
    ) async throws {
        let csms = try await CSMSPeer.listen(timeout: patience)
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await csms.run { _, conversation in
                    await prepare(conversation)
                    await conversation.run()
                }
            }
            try await StationPeer.dial("ws://127.0.0.1:\(csms.port)/ocpp", as: "CP-1", timeout: patience).run(station)
            group.cancelAll()
        }
    }
}
