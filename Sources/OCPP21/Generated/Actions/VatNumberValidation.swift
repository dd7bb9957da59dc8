// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks whether a VAT number for the receipt is valid.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block C).
public enum VatNumberValidation: UpAction {
    /// The name in the specification.
    public static let name = "VatNumberValidation"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 15)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = VatNumberValidation

        /// The VAT number.
        ///
        /// A text of at most 20 characters.
        public var vatNumber: String
        /// Which EVSE.
        ///
        /// An integer, 0 or more.
        public var evseId: Int?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(vatNumber: String, evseId: Int? = nil, customData: CustomData? = nil) {
            self.vatNumber = vatNumber
            self.evseId = evseId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("vatNumber evseId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(vatNumber: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.vatNumber = try String(reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.vatNumber)
            writer.put(1, self.evseId)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// The company with this number.
        ///
        /// The ``AddressType``.
        @Indirect public var company: AddressType?
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// The VAT number.
        ///
        /// A text of at most 20 characters.
        public var vatNumber: String
        /// Which EVSE.
        ///
        /// An integer, 0 or more.
        public var evseId: Int?
        /// Whether the number is valid.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            company: AddressType? = nil,
            statusInfo: StatusInfoType? = nil,
            vatNumber: String,
            evseId: Int? = nil,
            status: GenericStatusEnumType,
            customData: CustomData? = nil
        ) {
            self.company = company
            self.statusInfo = statusInfo
            self.vatNumber = vatNumber
            self.evseId = evseId
            self.status = status
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("company statusInfo vatNumber evseId status customData", required: 0b10100)

        /// What reading begins with.
        public static var blank: Self {
            Self(vatNumber: "", status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.company = try AddressType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.vatNumber = try String(reading: &reader)
            case 3: self.evseId = try Int(reading: &reader)
            case 4: self.status = try GenericStatusEnumType(reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.company)
            writer.put(1, self.statusInfo)
            writer.put(2, self.vatNumber)
            writer.put(3, self.evseId)
            writer.put(4, self.status)
            writer.put(5, self.customData)
        }
    }
}
