import FoundationEssentials
import JSONScanning
import OCPPPeer

/// A station that does everything right.
struct ChargingStation: Sendable {
    let identity: String
    /// The time from one step to the next.
    let pace: Duration

    /// Boots, charges `cycles` times, and says goodbye.
    func play(_ station: Conversation, cycles: Int) async throws {
        let (starts, start) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(1))
        await obey(station, start)
        try await station.run { station in
            let boot: Payload = """
                {"chargePointVendor":"Linesman","chargePointModel":"Simulated","chargePointSerialNumber":\(json: identity),\
                "firmwareVersion":"1.0"}
                """
            _ = try await station.call("BootNotification", boot)
            try await status("Available", connector: 0, station)
            try await status("Available", station)
            var tags = starts.makeAsyncIterator()
            for number in 0..<cycles {
                // Whoever is not started remotely in time is started by a driver with a card.
                let driver = Task {
                    try await Task.sleep(for: pace * 3)
                    start.yield("TAG-CARD")
                }
                let tag = await tags.next() ?? "TAG-CARD"
                driver.cancel()
                try await charge(tag, meterStart: 1000 + number * 100, station)
            }
            _ = try await station.call("Heartbeat")
        }
    }

    private func charge(_ tag: String, meterStart: Int, _ station: Conversation) async throws {
        try await step()
        try await status("Preparing", station)
        _ = try await station.call("Authorize", "{\"idTag\":\(json: tag)}")
        try await step()
        let started = try await station.call(
            "StartTransaction",
            "{\"connectorId\":1,\"idTag\":\(json: tag),\"meterStart\":\(meterStart),\"timestamp\":\"\(Self.now)\"}"
        )
        let transaction = started["/transactionId"]?.int ?? 0
        try await status("Charging", station)
        for sample in 1...3 {
            try await step()
            let meter: Payload = """
                {"connectorId":1,"transactionId":\(transaction),"meterValue":[{"timestamp":"\(Self.now)","sampledValue":[\
                {"value":"\(meterStart + sample * 25).0","measurand":"Energy.Active.Import.Register","unit":"Wh"},\
                {"value":"7360","measurand":"Power.Active.Import","unit":"W"}]}]}
                """
            _ = try await station.call("MeterValues", meter)
        }
        try await step()
        try await status("Finishing", station)
        let stop: Payload = """
            {"transactionId":\(transaction),"idTag":\(json: tag),"meterStop":\(meterStart + 75),"timestamp":"\(Self.now)",\
            "reason":"Local"}
            """
        _ = try await station.call("StopTransaction", stop)
        try await step()
        try await status("Available", station)
    }

    /// Answers what a CSMS may ask.
    private func obey(_ station: Conversation, _ start: AsyncStream<String>.Continuation) async {
        await station.on("RemoteStartTransaction") { _ in
            #"{"status":"Accepted"}"#
        } after: { request in
            start.yield(request["/idTag"]?.string ?? "TAG-REMOTE")
        }
        await station.on("GetConfiguration") { _ in
            """
            {"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"},\
            {"key":"MeterValueSampleInterval","readonly":false,"value":"60"}]}
            """
        }
        for action in ["ChangeConfiguration", "ChangeAvailability", "ClearCache", "Reset", "SetChargingProfile"] {
            await station.on(action) { _ in #"{"status":"Accepted"}"# }
        }
        for action in ["RemoteStopTransaction", "CancelReservation"] {
            await station.on(action) { _ in #"{"status":"Rejected"}"# }
        }
        await station.on("TriggerMessage") { _ in #"{"status":"NotImplemented"}"# }
        await station.on("UnlockConnector") { _ in #"{"status":"NotSupported"}"# }
        await station.on("GetLocalListVersion") { _ in #"{"listVersion":0}"# }
        await station.on("DataTransfer") { _ in #"{"status":"UnknownVendorId"}"# }
    }

    private func status(_ status: String, connector: Int = 1, _ station: Conversation) async throws {
        let report: Payload = """
            {"connectorId":\(connector),"errorCode":"NoError","status":\(json: status),"timestamp":"\(Self.now)"}
            """
        _ = try await station.call("StatusNotification", report)
    }

    private func step() async throws { try await Task.sleep(for: pace) }

    private static var now: String { Date.now.formatted(.iso8601) }
}
