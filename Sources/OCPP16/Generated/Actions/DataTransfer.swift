// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Carries what a vendor adds to OCPP.
///
/// Either side asks, the other side answers (OCPP 1.6 edition 2 §6.15).
public enum DataTransfer: UpAction, DownAction {
    /// The name in the specification.
    public static let name = "DataTransfer"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 5)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = DataTransfer

        /// Whose message it is.
        ///
        /// A text of at most 255 characters.
        public var vendorId: String
        /// Which of the vendor's messages it is.
        ///
        /// A text of at most 50 characters.
        public var messageId: String?
        /// What it says, in a form of the vendor's.
        ///
        /// A text.
        public var data: String?

        /// Puts this request together; what is not required may be left out.
        public init(vendorId: String, messageId: String? = nil, data: String? = nil) {
            self.vendorId = vendorId
            self.messageId = messageId
            self.data = data
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("vendorId messageId data", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(vendorId: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.vendorId = try String(reading: &reader)
            case 1: self.messageId = try String(reading: &reader)
            case 2: self.data = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.vendorId)
            writer.put(1, self.messageId)
            writer.put(2, self.data)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was understood.
        ///
        /// One of ``DataTransferStatus``.
        public var status: DataTransferStatus
        /// What is answered, in a form of the vendor's.
        ///
        /// A text.
        public var data: String?

        /// Puts this response together; what is not required may be left out.
        public init(status: DataTransferStatus, data: String? = nil) {
            self.status = status
            self.data = data
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status data", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try DataTransferStatus(reading: &reader)
            case 1: self.data = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.data)
        }
    }
}
