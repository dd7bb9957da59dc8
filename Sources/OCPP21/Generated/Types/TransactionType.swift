// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TransactionType` of OCPP 2.1.
///
/// Part of ``TransactionEvent``.
public struct TransactionType: WireObject {
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
    /// What decides about power.
    ///
    /// One of ``OperationModeEnumType``.
    public var operationMode: OperationModeEnumType?
    /// Which tariff.
    ///
    /// A text of at most 60 characters.
    public var tariffId: String?
    /// Its limits.
    ///
    /// The ``TransactionLimitType``.
    public var transactionLimit: TransactionLimitType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        transactionId: String,
        chargingState: ChargingStateEnumType? = nil,
        timeSpentCharging: Int? = nil,
        stoppedReason: ReasonEnumType? = nil,
        remoteStartId: Int? = nil,
        operationMode: OperationModeEnumType? = nil,
        tariffId: String? = nil,
        transactionLimit: TransactionLimitType? = nil,
        customData: CustomData? = nil
    ) {
        self.transactionId = transactionId
        self.chargingState = chargingState
        self.timeSpentCharging = timeSpentCharging
        self.stoppedReason = stoppedReason
        self.remoteStartId = remoteStartId
        self.operationMode = operationMode
        self.tariffId = tariffId
        self.transactionLimit = transactionLimit
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("transactionId chargingState timeSpentCharging stoppedReason remoteStartId operationMode tariffId transactionLimit customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(transactionId: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.transactionId = try String(reading: &reader)
        case 1: self.chargingState = try ChargingStateEnumType(reading: &reader)
        case 2: self.timeSpentCharging = try Int(reading: &reader)
        case 3: self.stoppedReason = try ReasonEnumType(reading: &reader)
        case 4: self.remoteStartId = try Int(reading: &reader)
        case 5: self.operationMode = try OperationModeEnumType(reading: &reader)
        case 6: self.tariffId = try String(reading: &reader)
        case 7: self.transactionLimit = try TransactionLimitType(reading: &reader)
        case 8: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.transactionId)
        writer.put(1, self.chargingState)
        writer.put(2, self.timeSpentCharging)
        writer.put(3, self.stoppedReason)
        writer.put(4, self.remoteStartId)
        writer.put(5, self.operationMode)
        writer.put(6, self.tariffId)
        writer.put(7, self.transactionLimit)
        writer.put(8, self.customData)
    }
}
