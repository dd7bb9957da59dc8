// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports how an update with signed firmware goes.
///
/// The station asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.19).
public enum SignedFirmwareStatusNotification: UpAction {
    /// The name in the specification.
    public static let name = "SignedFirmwareStatusNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 37)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SignedFirmwareStatusNotification

        /// How far the update is.
        ///
        /// One of ``FirmwareStatusEnumType``.
        public var status: FirmwareStatusEnumType
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(status: FirmwareStatusEnumType, requestId: Int? = nil) {
            self.status = status
            self.requestId = requestId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status requestId", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try FirmwareStatusEnumType(reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.requestId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Puts this response together, which says nothing more than that it is there.
        public init() {}

        /// The names of the members in the order of the specification.
        public static let members = NameTable("")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
        }
    }
}
