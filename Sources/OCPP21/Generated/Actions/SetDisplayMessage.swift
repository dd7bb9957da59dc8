// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Puts a message on the display.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block O).
public enum SetDisplayMessage: DownAction {
    /// The name in the specification.
    public static let name = "SetDisplayMessage"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 79)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetDisplayMessage

        /// What to show, when and where.
        ///
        /// The ``MessageInfoType``.
        public var message: MessageInfoType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(message: MessageInfoType, customData: CustomData? = nil) {
            self.message = message
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("message customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(message: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.message = try MessageInfoType(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.message)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be shown.
        ///
        /// One of ``DisplayMessageStatusEnumType``.
        public var status: DisplayMessageStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: DisplayMessageStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try DisplayMessageStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
