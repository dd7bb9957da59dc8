import OCPP
import OCPPPeer

/// A station of some version that boots, charges and answers.
protocol SimulatedScenario: Sendable {
    /// Sets the answers to what a CSMS may ask, where the smallest answer would not do.
    func obey(_ station: ChargingStation)
    /// Introduces itself.
    func boot(_ csms: CSMSConnection) async throws
    /// Charges once.
    func charge(_ number: Int, _ csms: CSMSConnection) async throws
    /// Says goodbye.
    func leave(_ csms: CSMSConnection) async throws
}

extension SimulatedScenario {
    /// The smallest answers do.
    func obey(_ station: ChargingStation) {}

    /// Boots, charges `cycles` times, and says goodbye; idle, it does nothing of that once it has booted, but stays.
    func play(_ station: ChargingStation, cycles: Int, isIdle: Bool) async throws {
        obey(station)
        station.onAnyOther { _, context in
            try DefaultReply.payload(to: context.action, context.csms.version, asking: .down)
        }
        try await station.run { csms in
            try await boot(csms)
            if isIdle {
                while true { try await Task.sleep(for: .seconds(3600)) }
            }
            for number in 0..<cycles { try await charge(number, csms) }
            try await leave(csms)
        }
    }
}
