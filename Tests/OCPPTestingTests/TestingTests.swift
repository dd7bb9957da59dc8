import OCPP16
import OCPP201
import OCPP21
import OCPPPeer
import OCPPTesting
import Testing

/// What users test their stations and CSMSs with.
struct TestingTests {
    private static let modules: [any ActionList.Type] = [
        OCPP16.Actions.self, OCPP201.Actions.self, OCPP21.Actions.self,
    ]

    /// A valid call is answered, whatever is asked: an endpoint that validates everything takes every sample.
    private static func check<A: Action>(_: A.Type, _ extent: Samples.Extent) {
        var endpoint = Endpoint(version: A.version, routes: Routes(anyOther: .init()))
        let request = Payload(bytes: Samples.request(A.self, extent).json)
        let call = Frame.call(id: "a", action: A.name, payload: request).bytes(for: A.version)
        let steps = endpoint.received(call, at: .zero)
        guard case .handle(let message)? = steps.first else {
            Issue.record("\(A.version) \(A.name): \(steps)")
            return
        }
        let response = Payload(bytes: Samples.response(A.self, extent).json)
        let answer = endpoint.answered(message.number, with: .success(response))
        #expect(
            answer.first == .send(Frame.result(id: "a", payload: response).bytes(for: A.version)),
            "\(A.name): \(answer)"
        )
    }

    @Test func `every action has a valid sample, small and large`() {
        for action in Self.modules.flatMap({ $0.all }) {
            Self.check(action, .minimal)
            Self.check(action, .maximal)
        }
        #expect(Samples.message(OCPP21.NotifyPeriodicEventStream.self, .maximal).data.count == 1)
        #expect(Samples.request(OCPP201.BootNotification.self, .maximal).chargingStation.modem != nil)
    }

    @Test func `a pair in memory`() async throws {
        let status = try await withPair(version: .v201) { csms in
            csms.on(OCPP201.Heartbeat.self) { _, _ in Samples.response(OCPP201.Heartbeat.self) }
        } station: { station in
            station.on(OCPP201.Reset.self) { _, _ in .init(status: .scheduled) }
        } _: { station, csms in
            _ = try await csms.call(OCPP201.Heartbeat.Request())
            return try await station.call(OCPP201.Reset.Request(type: .immediate)).status
        }
        #expect(status == .scheduled)
    }

    @Test func `a CSMS that is played message by message`() async throws {
        let (transport, peer) = ScriptedPeer.csms(.v16)
        let station = ChargingStation("CP-1", versions: [.v16], reconnect: .never) { transport }
        station.on(OCPP16.ClearCache.self) { _, _ in .init(status: .rejected) }
        let script = Task {
            let (id, boot) = try await peer.call(OCPP16.BootNotification.self)
            #expect(boot.chargePointVendor == "V")
            try await peer.ask(OCPP16.ClearCache.Request(), id: "mine")
            let answer = try await peer.next()
            #expect(answer == .result(id: "mine", payload: #"{"status":"Rejected"}"#))
            try await peer.answer(
                id,
                OCPP16.BootNotification.Response(status: .accepted, currentTime: .now, interval: 9)
            )
            let (beat, _) = try await peer.call(OCPP16.Heartbeat.self)
            try await peer.refuse(beat, CallError(.internalError))
            await #expect(throws: ScriptedPeer.Failure.self) { try await peer.call(OCPP16.BootNotification.self) }
            await peer.cut()
        }
        await #expect(throws: (any Error).self) {
            try await station.run { csms in
                let boot = OCPP16.BootNotification.Request(chargePointVendor: "V", chargePointModel: "M")
                #expect(try await csms.call(boot).interval == 9)
                await #expect(throws: CallFailure.refused(CallError(.internalError))) {
                    try await csms.call(OCPP16.Heartbeat.Request())
                }
                _ = try await csms.call(OCPP16.Heartbeat.Request())
            }
        }
        try await script.value
    }
}
