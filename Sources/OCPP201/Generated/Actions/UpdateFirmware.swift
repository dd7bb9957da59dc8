// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Tells the station where and when to fetch new firmware.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block L).
public enum UpdateFirmware: DownAction {
    /// The name in the specification.
    public static let name = "UpdateFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 42)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UpdateFirmware

        /// What a vendor adds.
        public var customData: CustomData?
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
        public init(
            customData: CustomData? = nil,
            retries: Int? = nil,
            retryInterval: Int? = nil,
            requestId: Int,
            firmware: FirmwareType
        ) {
            self.customData = customData
            self.retries = retries
            self.retryInterval = retryInterval
            self.requestId = requestId
            self.firmware = firmware
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData retries retryInterval requestId firmware", required: 0b11000)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, firmware: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.retries = try Int(reading: &reader)
            case 2: self.retryInterval = try Int(reading: &reader)
            case 3: self.requestId = try Int(reading: &reader)
            case 4: self.firmware = try FirmwareType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.retries)
            writer.put(2, self.retryInterval)
            writer.put(3, self.requestId)
            writer.put(4, self.firmware)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it will be fetched.
        ///
        /// One of ``UpdateFirmwareStatusEnumType``.
        public var status: UpdateFirmwareStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: UpdateFirmwareStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try UpdateFirmwareStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
