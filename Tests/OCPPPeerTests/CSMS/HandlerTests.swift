import JSONScanning
import OCPP16
import OCPP21
import OCPPPeer
import Synchronization
import Testing

/// Handlers of both sides, in memory.
struct HandlerTests {
    // P4
    @Test func `what comes after the answer knows both, and leaves after it`() async throws {
        let pair = Pair(.v16)
        let seen = Mutex<[String]>([])
        let (done, finish) = AsyncStream.makeStream(of: Void.self)
        pair.csms.observe { frame in if frame.isSent { seen.withLock { $0.append("sent") } } }
        pair.csms.on(OCPP16.Authorize.self) { _, _ in .init(idTagInfo: .init(status: .blocked)) }
        pair.csms.after(OCPP16.Authorize.self) { request, response, context in
            seen.withLock { $0.append("\(request.idTag) \(response.idTagInfo.status) \(context.station.id)") }
            finish.yield()
        }
        try await pair.station.run { csms in
            _ = try await csms.call(OCPP16.Authorize.Request(idTag: "T"), id: "my-id")
            for await _ in done { break }
        }
        #expect(seen.withLock { $0 } == ["sent", "T Blocked CP-1"])
    }

    // D11, P12
    @Test func `what fails inside is told with station, action and id, and not to the peer`() async throws {
        struct Secret: Error {}
        let pair = Pair(.v16)
        let (done, finish) = AsyncStream.makeStream(of: Void.self)
        pair.csms.on(OCPP16.Heartbeat.self) { _, _ in throw Secret() }
        pair.csms.on(OCPP16.Authorize.self) { _, _ in .init(idTagInfo: .init(status: .blocked)) }
        pair.csms.after(OCPP16.Authorize.self) { _, _, _ in
            defer { finish.yield() }
            throw Secret()
        }
        try await pair.station.run { csms in
            await #expect(throws: CallFailure.refused(CallError("InternalError"))) {
                try await csms.call(OCPP16.Heartbeat.Request(), id: "h")
            }
            _ = try await csms.call(OCPP16.Authorize.Request(idTag: "T"), id: "a")
            for await _ in done { break }
        }
        let lines = pair.notices.all.filter { $0.level == .error }.map { [$0.station, $0.action, $0.id] }
        #expect(lines.first == ["CP-1", "Heartbeat", "h"])
    }

    // Q7
    @Test func `any action, and every other one`() async throws {
        let pair = Pair(.v16)
        pair.csms.on(action: "AcmeThing") { payload, context in
            #expect(context.messageID == "id-1" && context.action == "AcmeThing" && context.payload == payload)
            return payload
        }
        pair.csms.onAnyOther { _, context in
            throw CallError("Acme", context.action)
        }
        try await pair.station.run { csms in
            let echo = try await csms.call(action: "AcmeThing", payload: #"{"a": [1, 2.50]}"#, id: "id-1")
            #expect(echo == #"{"a": [1, 2.50]}"#)
            await #expect(throws: CallFailure.refused(CallError("Acme", "Heartbeat"))) {
                try await csms.call(OCPP16.Heartbeat.Request())
            }
        }
    }

    // P7
    @Test func `a handler may take what breaks the schema, and still cannot read everything`() async throws {
        let pair = Pair(.v16) { $0.validation.outgoingCalls = .off }
        pair.csms.on(OCPP16.Authorize.self, validation: .off) { request, _ in
            .init(idTagInfo: .init(status: request.idTag.count > 20 ? .invalid : .accepted))
        }
        try await pair.station.run { csms in
            let long = try await csms.call(OCPP16.Authorize.Request(idTag: String(repeating: "x", count: 50)))
            #expect(long.idTagInfo.status == .invalid)
            await #expect(throws: CallFailure.self) {
                try await csms.call(action: "Authorize", payload: #"{"idTag":1}"#)
            }
        }
    }

    // D3, D12
    @Test func `SENDs arrive in order, and refused answers are heard of`() async throws {
        let pair = Pair(.v21)
        let (values, value) = AsyncStream.makeStream(of: Int.self)
        let (refusals, refusal) = AsyncStream.makeStream(of: RefusedAnswer.self)
        pair.csms.onSend(OCPP21.NotifyPeriodicEventStream.self) { message, _ in value.yield(message.id) }
        pair.csms.on(action: "Heartbeat", validation: .off) { _, _ in #"{"currentTime":"now"}"# }
        pair.csms.onResultError { answer, _ in refusal.yield(answer) }
        try await pair.station.run { csms in
            for id in 0..<50 {
                let data = OCPP21.StreamDataElementType(t: 0, v: "1")
                try await csms.send(
                    OCPP21.NotifyPeriodicEventStream.Message(data: [data], id: id, pending: 0, basetime: .now)
                )
            }
            var received: [Int] = []
            for await id in values {
                received.append(id)
                if received.count == 50 { break }
            }
            #expect(received == Array(0..<50))
            await #expect(throws: CallFailure.self) { try await csms.call(OCPP21.Heartbeat.Request(), id: "h") }
            for await answer in refusals {
                #expect(answer.id == "h" && answer.action == "Heartbeat")
                break
            }
        }
    }

    // D5
    @Test func `a cancelled call says so, and the next leaves when the first is answered`() async throws {
        let pair = Pair(.v16)
        let (asked, ask) = AsyncStream.makeStream(of: Void.self)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        pair.csms.on(OCPP16.Authorize.self) { _, _ in
            ask.yield()
            for await _ in gate { break }
            return .init(idTagInfo: .init(status: .accepted))
        }
        pair.csms.on(OCPP16.Heartbeat.self) { _, _ in .init(currentTime: .now) }
        try await pair.station.run { csms in
            let first = Task { try await csms.call(OCPP16.Authorize.Request(idTag: "x")) }
            for await _ in asked { break }
            first.cancel()
            await #expect(throws: CancellationError.self) { try await first.value }
            open.yield()
            _ = try await csms.call(OCPP16.Heartbeat.Request())
        }
    }
}
