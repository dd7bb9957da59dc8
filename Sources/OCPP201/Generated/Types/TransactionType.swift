// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TransactionType` of OCPP 2.0.1.
///
/// Part of ``TransactionEvent``.
public struct TransactionType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// The id that the station gave it.
    ///
    /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
    public var transactionId: String
    /// Whether energy flows, and if not, why.
    ///
    /// One of ``ChargingStateEnumType``.
    public var chargingState: ChargingStateEnumType?
    /// Seconds during which energy flowed.
    ///
    /// An integer.
    public var timeSpentCharging: Int?
    /// Why it stopped; `Local` when it is missing.
    ///
    /// One of ``ReasonEnumType``.
    public var stoppedReason: ReasonEnumType?
    /// The number that the CSMS gave its request to start.
    ///
    /// An integer.
    public var remoteStartId: Int?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        transactionId: String,
        chargingState: ChargingStateEnumType? = nil,
        timeSpentCharging: Int? = nil,
        stoppedReason: ReasonEnumType? = nil,
        remoteStartId: Int? = nil
    ) {
        self.customData = customData
        self.transactionId = transactionId
        self.chargingState = chargingState
        self.timeSpentCharging = timeSpentCharging
        self.stoppedReason = stoppedReason
        self.remoteStartId = remoteStartId
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData transactionId chargingState timeSpentCharging stoppedReason remoteStartId", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(transactionId: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.transactionId = try String(reading: &reader)
        case 2: self.chargingState = try ChargingStateEnumType(reading: &reader)
        case 3: self.timeSpentCharging = try Int(reading: &reader)
        case 4: self.stoppedReason = try ReasonEnumType(reading: &reader)
        case 5: self.remoteStartId = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.transactionId)
        writer.put(2, self.chargingState)
        writer.put(3, self.timeSpentCharging)
        writer.put(4, self.stoppedReason)
        writer.put(5, self.remoteStartId)
    }
}
