// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a transaction started, changed or ended.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block E).
public enum TransactionEvent: UpAction {
    /// The name in the specification.
    public static let name = "TransactionEvent"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 16)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = TransactionEvent

        /// What a vendor adds.
        public var customData: CustomData?
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
        /// An integer.
        public var seqNo: Int
        /// Whether it happened while there was no connection.
        ///
        /// True or false. Missing means `false`.
        public var offline: Bool?
        /// How many phases were used.
        ///
        /// An integer.
        public var numberOfPhasesUsed: Int?
        /// The most that the cable carries, in A.
        ///
        /// An integer.
        public var cableMaxCurrent: Int?
        /// The reservation that ends with it.
        ///
        /// An integer.
        public var reservationId: Int?
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

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            eventType: TransactionEventEnumType,
            meterValue: [MeterValueType]? = nil,
            timestamp: DateTime,
            triggerReason: TriggerReasonEnumType,
            seqNo: Int,
            offline: Bool? = nil,
            numberOfPhasesUsed: Int? = nil,
            cableMaxCurrent: Int? = nil,
            reservationId: Int? = nil,
            transactionInfo: TransactionType,
            evse: EVSEType? = nil,
            idToken: IdTokenType? = nil
        ) {
            self.customData = customData
            self.eventType = eventType
            self.meterValue = meterValue
            self.timestamp = timestamp
            self.triggerReason = triggerReason
            self.seqNo = seqNo
            self.offline = offline
            self.numberOfPhasesUsed = numberOfPhasesUsed
            self.cableMaxCurrent = cableMaxCurrent
            self.reservationId = reservationId
            self.transactionInfo = transactionInfo
            self.evse = evse
            self.idToken = idToken
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData eventType meterValue timestamp triggerReason seqNo offline numberOfPhasesUsed cableMaxCurrent reservationId transactionInfo evse idToken", required: 0b10000111010)

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
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.eventType = try TransactionEventEnumType(reading: &reader)
            case 2: self.meterValue = try [MeterValueType](reading: &reader)
            case 3: self.timestamp = try DateTime(reading: &reader)
            case 4: self.triggerReason = try TriggerReasonEnumType(reading: &reader)
            case 5: self.seqNo = try Int(reading: &reader)
            case 6: self.offline = try Bool(reading: &reader)
            case 7: self.numberOfPhasesUsed = try Int(reading: &reader)
            case 8: self.cableMaxCurrent = try Int(reading: &reader)
            case 9: self.reservationId = try Int(reading: &reader)
            case 10: self.transactionInfo = try TransactionType(reading: &reader)
            case 11: self.evse = try EVSEType(reading: &reader)
            case 12: self.idToken = try IdTokenType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.eventType)
            writer.put(2, self.meterValue)
            writer.put(3, self.timestamp)
            writer.put(4, self.triggerReason)
            writer.put(5, self.seqNo)
            writer.put(6, self.offline)
            writer.put(7, self.numberOfPhasesUsed)
            writer.put(8, self.cableMaxCurrent)
            writer.put(9, self.reservationId)
            writer.put(10, self.transactionInfo)
            writer.put(11, self.evse)
            writer.put(12, self.idToken)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
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
        /// What to show to the driver.
        ///
        /// The ``MessageContentType``.
        public var updatedPersonalMessage: MessageContentType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            totalCost: ExactDecimal? = nil,
            chargingPriority: Int? = nil,
            idTokenInfo: IdTokenInfoType? = nil,
            updatedPersonalMessage: MessageContentType? = nil
        ) {
            self.customData = customData
            self.totalCost = totalCost
            self.chargingPriority = chargingPriority
            self.idTokenInfo = idTokenInfo
            self.updatedPersonalMessage = updatedPersonalMessage
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData totalCost chargingPriority idTokenInfo updatedPersonalMessage")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.totalCost = try ExactDecimal(reading: &reader)
            case 2: self.chargingPriority = try Int(reading: &reader)
            case 3: self.idTokenInfo = try IdTokenInfoType(reading: &reader)
            case 4: self.updatedPersonalMessage = try MessageContentType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.totalCost)
            writer.put(2, self.chargingPriority)
            writer.put(3, self.idTokenInfo)
            writer.put(4, self.updatedPersonalMessage)
        }
    }
}
