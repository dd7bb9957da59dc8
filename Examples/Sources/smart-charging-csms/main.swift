// Shares 63 A among the stations that charge: each start and each end of a transaction makes new shares.
import OCPP201
import OCPPPeer

let csms = CSMS(host: "0.0.0.0", port: 9000, versions: [.v201])
let sharing = Sharing(amperes: 63)
csms.on(BootNotification.self) { _, _ in .init(currentTime: .now, interval: 300, status: .accepted) }
csms.on(Heartbeat.self) { _, _ in .init(currentTime: .now) }
csms.on(StatusNotification.self) { _, _ in .init() }
csms.on(Authorize.self) { _, _ in .init(idTokenInfo: .init(status: .accepted)) }
csms.on(TransactionEvent.self) { _, _ in .init() }
csms.after(TransactionEvent.self) { event, _, context in
    guard event.eventType != .updated else { return }
    let transaction = event.eventType == .started ? event.transactionInfo.transactionId : nil
    for (station, profile) in await sharing.changed(context.station, charging: transaction) {
        let answer = try await station.call(SetChargingProfile.Request(evseId: 1, chargingProfile: profile))
        print("\(station.id) \(answer.status)")
    }
}
try await csms.run()

/// Who charges, and how much each of them gets.
actor Sharing {
    private let amperes: Int
    private var charging: [String: (station: ConnectedStation, transaction: String)] = [:]

    init(amperes: Int) { self.amperes = amperes }

    /// A station began, or ended with no transaction; what everyone who charges is to be told.
    func changed(
        _ station: ConnectedStation,
        charging transaction: String?
    ) -> [(ConnectedStation, ChargingProfileType)] {
        charging[station.id] = transaction.map { (station, $0) }
        return charging.values.map { station, transaction in
            let period = ChargingSchedulePeriodType(startPeriod: 0, limit: ExactDecimal(amperes / charging.count))
            let schedule = ChargingScheduleType(id: 1, chargingRateUnit: .a, chargingSchedulePeriod: [period])
            let profile = ChargingProfileType(
                id: 1,
                stackLevel: 0,
                chargingProfilePurpose: .txProfile,
                chargingProfileKind: .relative,
                chargingSchedule: [schedule],
                transactionId: transaction
            )
            return (station, profile)
        }
    }
}
