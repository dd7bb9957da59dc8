// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Carries what a vendor adds to OCPP.
///
/// Either side asks, the other side answers (OCPP 2.0.1 Part 2, block P).
public enum DataTransfer: UpAction, DownAction {
    /// The name in the specification.
    public static let name = "DataTransfer"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 63)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = DataTransfer

        /// What a vendor adds.
        public var customData: CustomData?
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

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, messageId: String? = nil, data: RawJSON? = nil, vendorId: String) {
            self.customData = customData
            self.messageId = messageId
            self.data = data
            self.vendorId = vendorId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData messageId data vendorId", required: 0b1000, nullable: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(vendorId: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.messageId = try String(reading: &reader)
            case 2: self.data = try RawJSON(reading: &reader)
            case 3: self.vendorId = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.messageId)
            writer.put(2, self.data)
            writer.put(3, self.vendorId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
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

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: DataTransferStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            data: RawJSON? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.data = data
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo data", required: 0b10, nullable: 0b1000)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try DataTransferStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.data = try RawJSON(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.data)
        }
    }
}
