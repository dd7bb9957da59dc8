import OCPP16
import OCPPPeer
import OCPPTypes

/// A station that does everything right.
struct SimulatedStation: SimulatedScenario {
    let identity: String
    /// The time from one step to the next.
    let pace: Duration
    private let starts: AsyncStream<String>
    private let start: AsyncStream<String>.Continuation

    init(identity: String, pace: Duration) {
        self.identity = identity
        self.pace = pace
        (starts, start) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(1))
    }

    func boot(_ csms: CSMSConnection) async throws {
        let boot = BootNotification.Request(
            chargePointVendor: "Linesman",
            chargePointModel: "Simulated",
            chargePointSerialNumber: identity,
            firmwareVersion: "1.0"
        )
        // An identity may be longer than a serial number.
        _ = try await csms.call(boot, validation: .observe)
        try await status(.available, connector: 0, csms)
        try await status(.available, csms)
    }

    func charge(_ number: Int, _ csms: CSMSConnection) async throws {
        // Whoever is not started remotely in time is started by a driver with a card.
        let driver = Task {
            try await Task.sleep(for: pace * 3)
            start.yield("TAG-CARD")
        }
        let tag = await starts.first { _ in true } ?? "TAG-CARD"
        driver.cancel()
        try await charge(tag, meterStart: 1000 + number * 100, csms)
    }

    func leave(_ csms: CSMSConnection) async throws { _ = try await csms.call(Heartbeat.Request()) }

    private func charge(_ tag: String, meterStart: Int, _ csms: CSMSConnection) async throws {
        try await step()
        try await status(.preparing, csms)
        _ = try await csms.call(Authorize.Request(idTag: tag))
        try await step()
        let start = StartTransaction.Request(connectorId: 1, idTag: tag, meterStart: meterStart, timestamp: .now)
        let transaction = try await csms.call(start).transactionId
        try await status(.charging, csms)
        for sample in 1...3 {
            try await step()
            let energy = SampledValue(
                value: "\(meterStart + sample * 25).0",
                measurand: .energyActiveImportRegister,
                unit: .wh
            )
            let power = SampledValue(value: "7360", measurand: .powerActiveImport, unit: .w)
            let value = MeterValue(timestamp: .now, sampledValue: [energy, power])
            _ = try await csms.call(
                MeterValues.Request(connectorId: 1, transactionId: transaction, meterValue: [value])
            )
        }
        try await step()
        try await status(.finishing, csms)
        let stop = StopTransaction.Request(
            idTag: tag,
            meterStop: meterStart + 75,
            timestamp: .now,
            transactionId: transaction,
            reason: .local
        )
        _ = try await csms.call(stop)
        try await step()
        try await status(.available, csms)
    }

    /// Answers what a CSMS may ask, where the smallest answer would not do.
    func obey(_ station: ChargingStation) {
        station.on(RemoteStartTransaction.self) { _, _ in .init(status: .accepted) }
        station.after(RemoteStartTransaction.self) { [start] request, _, _ in start.yield(request.idTag) }
        station.on(GetConfiguration.self) { _, _ in
            .init(configurationKey: [
                KeyValue(key: .heartbeatInterval, readonly: false, value: "300"),
                KeyValue(key: .meterValueSampleInterval, readonly: false, value: "60"),
            ])
        }
        station.on(ChangeConfiguration.self) { _, _ in .init(status: .accepted) }
        station.on(ChangeAvailability.self) { _, _ in .init(status: .accepted) }
        station.on(ClearCache.self) { _, _ in .init(status: .accepted) }
        station.on(Reset.self) { _, _ in .init(status: .accepted) }
        station.on(SetChargingProfile.self) { _, _ in .init(status: .accepted) }
        station.on(RemoteStopTransaction.self) { _, _ in .init(status: .rejected) }
        station.on(CancelReservation.self) { _, _ in .init(status: .rejected) }
        station.on(TriggerMessage.self) { _, _ in .init(status: .notImplemented) }
        station.on(UnlockConnector.self) { _, _ in .init(status: .notSupported) }
        station.on(GetLocalListVersion.self) { _, _ in .init(listVersion: 0) }
        station.on(DataTransfer.self) { _, _ in .init(status: .unknownVendorId) }
    }

    private func status(_ status: ChargePointStatus, connector: Int = 1, _ csms: CSMSConnection) async throws {
        let report = StatusNotification.Request(
            connectorId: connector,
            errorCode: .noError,
            status: status,
            timestamp: .now
        )
        _ = try await csms.call(report)
    }

    private func step() async throws { try await Task.sleep(for: pace) }
}
