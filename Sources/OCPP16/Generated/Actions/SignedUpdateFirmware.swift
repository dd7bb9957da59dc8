// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Tells the station where to fetch signed firmware, and by whom it is signed.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.21).
public enum SignedUpdateFirmware: DownAction {
    /// The name in the specification.
    public static let name = "SignedUpdateFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 38)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SignedUpdateFirmware

        /// How often the station tries again after a failure.
        ///
        /// An integer.
        public var retries: Int?
        /// Seconds between two tries.
        ///
        /// An integer.
        public var retryInterval: Int?
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// The firmware, its place and its signature.
        ///
        /// The ``FirmwareType``.
        public var firmware: FirmwareType

        /// Puts this request together; what is not required may be left out.
        public init(retries: Int? = nil, retryInterval: Int? = nil, requestId: Int, firmware: FirmwareType) {
            self.retries = retries
            self.retryInterval = retryInterval
            self.requestId = requestId
            self.firmware = firmware
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("retries retryInterval requestId firmware", required: 0b1100)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, firmware: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.retries = try Int(reading: &reader)
            case 1: self.retryInterval = try Int(reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            case 3: self.firmware = try FirmwareType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.retries)
            writer.put(1, self.retryInterval)
            writer.put(2, self.requestId)
            writer.put(3, self.firmware)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be fetched.
        ///
        /// One of ``UpdateFirmwareStatusEnumType``.
        public var status: UpdateFirmwareStatusEnumType

        /// Puts this response together.
        public init(status: UpdateFirmwareStatusEnumType) {
            self.status = status
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try UpdateFirmwareStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
