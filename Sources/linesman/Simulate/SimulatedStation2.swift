import OCPP
import OCPPPeer
import OCPPTypes

/// A station of OCPP 2.0.1 or 2.1 that does everything right.
///
/// What it says is valid in both, so it is written as JSON.
struct SimulatedStation2: SimulatedScenario {
    let identity: String
    /// The time from one step to the next.
    let pace: Duration

    func boot(_ csms: CSMSConnection) async throws {
        let boot: Payload = """
            {"reason":"PowerUp","chargingStation":{"model":"Simulated","vendorName":"Linesman","firmwareVersion":"1.0"}}
            """
        _ = try await csms.call(action: "BootNotification", payload: boot)
        try await status("Available", csms)
    }

    func charge(_ number: Int, _ csms: CSMSConnection) async throws {
        let transaction = MessageID.random()
        let token = #"{"idToken":"TAG-CARD","type":"ISO14443"}"#
        try await step()
        _ = try await csms.call(action: "Authorize", payload: "{\"idToken\":\(token)}")
        try await status("Occupied", csms)
        let meter = Self.meter(1000 + number * 100)
        var event = Event(
            transaction: transaction,
            kind: "Started",
            trigger: "Authorized",
            sequence: 0,
            state: "Charging"
        )
        try await tell(
            event,
            ",\"idToken\":\(token),\"evse\":{\"id\":1,\"connectorId\":1},\"meterValue\":\(meter)",
            to: csms
        )
        for sample in 1...3 {
            try await step()
            (event.kind, event.trigger, event.sequence) = ("Updated", "MeterValuePeriodic", sample)
            try await tell(event, ",\"meterValue\":\(Self.meter(1000 + number * 100 + sample * 25))", to: csms)
        }
        try await step()
        (event.kind, event.trigger, event.sequence, event.state) = ("Ended", "StopAuthorized", 4, "EVConnected")
        try await tell(event, ",\"idToken\":\(token)", to: csms)
        try await status("Available", csms)
    }

    func leave(_ csms: CSMSConnection) async throws { _ = try await csms.call(action: "Heartbeat") }

    private struct Event {
        var transaction: String
        var kind: String
        var trigger: String
        var sequence: Int
        var state: String
    }

    private func tell(_ event: Event, _ more: String, to csms: CSMSConnection) async throws {
        let payload: Payload = """
            {"eventType":\(json: event.kind),"timestamp":"\(DateTime.now)","triggerReason":\(json: event.trigger),\
            "seqNo":\(event.sequence),"transactionInfo":{"transactionId":\(json: event.transaction),\
            "chargingState":\(json: event.state)}\(more)}
            """
        _ = try await csms.call(action: "TransactionEvent", payload: payload)
    }

    private func status(_ status: String, _ csms: CSMSConnection) async throws {
        let payload: Payload = """
            {"timestamp":"\(DateTime.now)","connectorStatus":\(json: status),"evseId":1,"connectorId":1}
            """
        _ = try await csms.call(action: "StatusNotification", payload: payload)
    }

    private static func meter(_ value: Int) -> String {
        #"[{"timestamp":"\#(DateTime.now)","sampledValue":[{"value":\#(value).0,"measurand":"Energy.Active.Import.Register"}]}]"#
    }

    private func step() async throws { try await Task.sleep(for: pace) }
}
