// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a transaction started, changed or ended.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block E).
public enum TransactionEvent: UpAction {
    /// The name in the specification.
    public static let name = "TransactionEvent"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 19)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = TransactionEvent

        /// How the cost came about, when the station calculates it.
        ///
        /// The ``CostDetailsType``.
        @Indirect public var costDetails: CostDetailsType?
        /// Start, middle or end of the transaction.
        ///
        /// One of ``TransactionEventEnumType``.
        public var eventType: TransactionEventEnumType
        /// What was measured.
        ///
        /// A list, at least 1, each the ``MeterValueType``.
        public var meterValue: [MeterValueType]?
        /// When it happened.
        ///
        /// A date and time.
        public var timestamp: DateTime
        /// Why it is told.
        ///
        /// One of ``TriggerReasonEnumType``.
        public var triggerReason: TriggerReasonEnumType
        /// Counts the messages of the transaction, beginning with 0.
        ///
        /// An integer, 0 or more.
        public var seqNo: Int
        /// Whether it happened while there was no connection.
        ///
        /// True or false. Missing means `false`.
        public var offline: Bool?
        /// How many phases were used.
        ///
        /// An integer from 0 to 3.
        public var numberOfPhasesUsed: Int?
        /// The most that the cable carries, in A.
        ///
        /// An integer.
        public var cableMaxCurrent: Int?
        /// The reservation that ends with it.
        ///
        /// An integer, 0 or more.
        public var reservationId: Int?
        /// Whether the battery is being warmed or cooled.
        ///
        /// One of ``PreconditioningStatusEnumType``.
        public var preconditioningStatus: PreconditioningStatusEnumType?
        /// Whether the EVSE sleeps.
        ///
        /// True or false.
        public var evseSleep: Bool?
        /// The transaction.
        ///
        /// The ``TransactionType``.
        public var transactionInfo: TransactionType
        /// The EVSE, and perhaps the connector, that is meant.
        ///
        /// The ``EVSEType``.
        public var evse: EVSEType?
        /// Who wants to charge.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            costDetails: CostDetailsType? = nil,
            eventType: TransactionEventEnumType,
            meterValue: [MeterValueType]? = nil,
            timestamp: DateTime,
            triggerReason: TriggerReasonEnumType,
            seqNo: Int,
            offline: Bool? = nil,
            numberOfPhasesUsed: Int? = nil,
            cableMaxCurrent: Int? = nil,
            reservationId: Int? = nil,
            preconditioningStatus: PreconditioningStatusEnumType? = nil,
            evseSleep: Bool? = nil,
            transactionInfo: TransactionType,
            evse: EVSEType? = nil,
            idToken: IdTokenType? = nil,
            customData: CustomData? = nil
        ) {
            self.costDetails = costDetails
            self.eventType = eventType
            self.meterValue = meterValue
            self.timestamp = timestamp
            self.triggerReason = triggerReason
            self.seqNo = seqNo
            self.offline = offline
            self.numberOfPhasesUsed = numberOfPhasesUsed
            self.cableMaxCurrent = cableMaxCurrent
            self.reservationId = reservationId
            self.preconditioningStatus = preconditioningStatus
            self.evseSleep = evseSleep
            self.transactionInfo = transactionInfo
            self.evse = evse
            self.idToken = idToken
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("costDetails eventType meterValue timestamp triggerReason seqNo offline numberOfPhasesUsed cableMaxCurrent reservationId preconditioningStatus evseSleep transactionInfo evse idToken customData", required: 0b1000000111010)

        /// What reading begins with.
        public static var blank: Self {
            Self(
                eventType: .unrecognized(""),
                timestamp: .epoch,
                triggerReason: .unrecognized(""),
                seqNo: 0,
                transactionInfo: .blank
            )
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.costDetails = try CostDetailsType(reading: &reader)
            case 1: self.eventType = try TransactionEventEnumType(reading: &reader)
            case 2: self.meterValue = try [MeterValueType](reading: &reader)
            case 3: self.timestamp = try DateTime(reading: &reader)
            case 4: self.triggerReason = try TriggerReasonEnumType(reading: &reader)
            case 5: self.seqNo = try Int(reading: &reader)
            case 6: self.offline = try Bool(reading: &reader)
            case 7: self.numberOfPhasesUsed = try Int(reading: &reader)
            case 8: self.cableMaxCurrent = try Int(reading: &reader)
            case 9: self.reservationId = try Int(reading: &reader)
            case 10: self.preconditioningStatus = try PreconditioningStatusEnumType(reading: &reader)
            case 11: self.evseSleep = try Bool(reading: &reader)
            case 12: self.transactionInfo = try TransactionType(reading: &reader)
            case 13: self.evse = try EVSEType(reading: &reader)
            case 14: self.idToken = try IdTokenType(reading: &reader)
            case 15: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.costDetails)
            writer.put(1, self.eventType)
            writer.put(2, self.meterValue)
            writer.put(3, self.timestamp)
            writer.put(4, self.triggerReason)
            writer.put(5, self.seqNo)
            writer.put(6, self.offline)
            writer.put(7, self.numberOfPhasesUsed)
            writer.put(8, self.cableMaxCurrent)
            writer.put(9, self.reservationId)
            writer.put(10, self.preconditioningStatus)
            writer.put(11, self.evseSleep)
            writer.put(12, self.transactionInfo)
            writer.put(13, self.evse)
            writer.put(14, self.idToken)
            writer.put(15, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What it costs so far, taxes included; the final sum when it has ended.
        ///
        /// A number.
        public var totalCost: ExactDecimal?
        /// How important it is from now on, -9 to 9; 0 is usual.
        ///
        /// An integer.
        public var chargingPriority: Int?
        /// What is to be known of the idToken.
        ///
        /// The ``IdTokenInfoType``.
        @Indirect public var idTokenInfo: IdTokenInfoType?
        /// Limits of the transaction that the CSMS sets.
        ///
        /// The ``TransactionLimitType``.
        public var transactionLimit: TransactionLimitType?
        /// What to show to the driver.
        ///
        /// The ``MessageContentType``.
        public var updatedPersonalMessage: MessageContentType?
        /// The same in other languages.
        ///
        /// A list, 1 to 4 of them, each the ``MessageContentType``.
        public var updatedPersonalMessageExtra: [MessageContentType]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            totalCost: ExactDecimal? = nil,
            chargingPriority: Int? = nil,
            idTokenInfo: IdTokenInfoType? = nil,
            transactionLimit: TransactionLimitType? = nil,
            updatedPersonalMessage: MessageContentType? = nil,
            updatedPersonalMessageExtra: [MessageContentType]? = nil,
            customData: CustomData? = nil
        ) {
            self.totalCost = totalCost
            self.chargingPriority = chargingPriority
            self.idTokenInfo = idTokenInfo
            self.transactionLimit = transactionLimit
            self.updatedPersonalMessage = updatedPersonalMessage
            self.updatedPersonalMessageExtra = updatedPersonalMessageExtra
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("totalCost chargingPriority idTokenInfo transactionLimit updatedPersonalMessage updatedPersonalMessageExtra customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.totalCost = try ExactDecimal(reading: &reader)
            case 1: self.chargingPriority = try Int(reading: &reader)
            case 2: self.idTokenInfo = try IdTokenInfoType(reading: &reader)
            case 3: self.transactionLimit = try TransactionLimitType(reading: &reader)
            case 4: self.updatedPersonalMessage = try MessageContentType(reading: &reader)
            case 5: self.updatedPersonalMessageExtra = try [MessageContentType](reading: &reader)
            case 6: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.totalCost)
            writer.put(1, self.chargingPriority)
            writer.put(2, self.idTokenInfo)
            writer.put(3, self.transactionLimit)
            writer.put(4, self.updatedPersonalMessage)
            writer.put(5, self.updatedPersonalMessageExtra)
            writer.put(6, self.customData)
        }
    }
}
