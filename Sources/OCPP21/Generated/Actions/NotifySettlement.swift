// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports how an ad hoc payment was settled.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block C).
public enum NotifySettlement: UpAction {
    /// The name in the specification.
    public static let name = "NotifySettlement"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 13)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifySettlement

        /// Which transaction.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String?
        /// The payment service provider's reference.
        ///
        /// An identifier of at most 255 characters out of letters, digits and `*-_=:+|@.`.
        public var pspRef: String
        /// Whether it was paid.
        ///
        /// One of ``PaymentStatusEnumType``.
        public var status: PaymentStatusEnumType
        /// More about the status.
        ///
        /// A text of at most 500 characters.
        public var statusInfo: String?
        /// How much was paid, taxes included.
        ///
        /// A number.
        public var settlementAmount: ExactDecimal
        /// When it was paid.
        ///
        /// A date and time.
        public var settlementTime: DateTime
        /// Number of the receipt.
        ///
        /// A text of at most 50 characters.
        public var receiptId: String?
        /// Where the receipt can be had.
        ///
        /// A text of at most 2000 characters.
        public var receiptUrl: String?
        /// The company that the receipt is for.
        ///
        /// The ``AddressType``.
        @Indirect public var vatCompany: AddressType?
        /// The VAT number.
        ///
        /// A text of at most 20 characters.
        public var vatNumber: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            transactionId: String? = nil,
            pspRef: String,
            status: PaymentStatusEnumType,
            statusInfo: String? = nil,
            settlementAmount: ExactDecimal,
            settlementTime: DateTime,
            receiptId: String? = nil,
            receiptUrl: String? = nil,
            vatCompany: AddressType? = nil,
            vatNumber: String? = nil,
            customData: CustomData? = nil
        ) {
            self.transactionId = transactionId
            self.pspRef = pspRef
            self.status = status
            self.statusInfo = statusInfo
            self.settlementAmount = settlementAmount
            self.settlementTime = settlementTime
            self.receiptId = receiptId
            self.receiptUrl = receiptUrl
            self.vatCompany = vatCompany
            self.vatNumber = vatNumber
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("transactionId pspRef status statusInfo settlementAmount settlementTime receiptId receiptUrl vatCompany vatNumber customData", required: 0b110110)

        /// What reading begins with.
        public static var blank: Self {
            Self(pspRef: "", status: .unrecognized(""), settlementAmount: 0, settlementTime: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.transactionId = try String(reading: &reader)
            case 1: self.pspRef = try String(reading: &reader)
            case 2: self.status = try PaymentStatusEnumType(reading: &reader)
            case 3: self.statusInfo = try String(reading: &reader)
            case 4: self.settlementAmount = try ExactDecimal(reading: &reader)
            case 5: self.settlementTime = try DateTime(reading: &reader)
            case 6: self.receiptId = try String(reading: &reader)
            case 7: self.receiptUrl = try String(reading: &reader)
            case 8: self.vatCompany = try AddressType(reading: &reader)
            case 9: self.vatNumber = try String(reading: &reader)
            case 10: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.transactionId)
            writer.put(1, self.pspRef)
            writer.put(2, self.status)
            writer.put(3, self.statusInfo)
            writer.put(4, self.settlementAmount)
            writer.put(5, self.settlementTime)
            writer.put(6, self.receiptId)
            writer.put(7, self.receiptUrl)
            writer.put(8, self.vatCompany)
            writer.put(9, self.vatNumber)
            writer.put(10, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Where the receipt can be had.
        ///
        /// A text of at most 2000 characters.
        public var receiptUrl: String?
        /// Number of the receipt.
        ///
        /// A text of at most 50 characters.
        public var receiptId: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(receiptUrl: String? = nil, receiptId: String? = nil, customData: CustomData? = nil) {
            self.receiptUrl = receiptUrl
            self.receiptId = receiptId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("receiptUrl receiptId customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.receiptUrl = try String(reading: &reader)
            case 1: self.receiptId = try String(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.receiptUrl)
            writer.put(1, self.receiptId)
            writer.put(2, self.customData)
        }
    }
}
