// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Tells the station where and when to fetch new firmware.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block L).
public enum UpdateFirmware: DownAction {
    /// The name in the specification.
    public static let name = "UpdateFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 53)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UpdateFirmware

        /// How often the station tries again after a failure.
        ///
        /// An integer, 0 or more.
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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            retries: Int? = nil,
            retryInterval: Int? = nil,
            requestId: Int,
            firmware: FirmwareType,
            customData: CustomData? = nil
        ) {
            self.retries = retries
            self.retryInterval = retryInterval
            self.requestId = requestId
            self.firmware = firmware
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("retries retryInterval requestId firmware customData", required: 0b1100)

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
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.retries)
            writer.put(1, self.retryInterval)
            writer.put(2, self.requestId)
            writer.put(3, self.firmware)
            writer.put(4, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be fetched.
        ///
        /// One of ``UpdateFirmwareStatusEnumType``.
        public var status: UpdateFirmwareStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: UpdateFirmwareStatusEnumType,
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
            case 0: self.status = try UpdateFirmwareStatusEnumType(reading: &reader)
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
