// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Carries what a vendor adds to OCPP.
///
/// Either side asks, the other side answers (OCPP 2.1 Part 2, block P).
public enum DataTransfer: UpAction, DownAction {
    /// The name in the specification.
    public static let name = "DataTransfer"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 80)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = DataTransfer

        /// Which of the vendor's messages it is.
        ///
        /// A text of at most 50 characters.
        public var messageId: String?
        /// What it says, in a form of the vendor's.
        ///
        /// Any JSON value.
        public var data: RawJSON?
        /// Whose message it is.
        ///
        /// A text of at most 255 characters.
        public var vendorId: String
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(messageId: String? = nil, data: RawJSON? = nil, vendorId: String, customData: CustomData? = nil) {
            self.messageId = messageId
            self.data = data
            self.vendorId = vendorId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("messageId data vendorId customData", required: 0b100, nullable: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(vendorId: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.messageId = try String(reading: &reader)
            case 1: self.data = try RawJSON(reading: &reader)
            case 2: self.vendorId = try String(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.messageId)
            writer.put(1, self.data)
            writer.put(2, self.vendorId)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was understood.
        ///
        /// One of ``DataTransferStatusEnumType``.
        public var status: DataTransferStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What is answered, in a form of the vendor's.
        ///
        /// Any JSON value.
        public var data: RawJSON?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: DataTransferStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            data: RawJSON? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.data = data
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo data customData", required: 0b1, nullable: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try DataTransferStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.data = try RawJSON(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.data)
            writer.put(3, self.customData)
        }
    }
}
