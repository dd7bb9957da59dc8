// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Has a Local Controller offer firmware on its local network.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block L).
public enum PublishFirmware: DownAction {
    /// The name in the specification.
    public static let name = "PublishFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 39)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = PublishFirmware

        /// What a vendor adds.
        public var customData: CustomData?
        /// Where the firmware is.
        ///
        /// A text of at most 512 characters.
        public var location: String
        /// How often the station tries again after a failure.
        ///
        /// An integer.
        public var retries: Int?
        /// MD5 of the whole file, in hexadecimal.
        ///
        /// A text of at most 32 characters.
        public var checksum: String
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Seconds between two tries.
        ///
        /// An integer.
        public var retryInterval: Int?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            location: String,
            retries: Int? = nil,
            checksum: String,
            requestId: Int,
            retryInterval: Int? = nil
        ) {
            self.customData = customData
            self.location = location
            self.retries = retries
            self.checksum = checksum
            self.requestId = requestId
            self.retryInterval = retryInterval
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData location retries checksum requestId retryInterval", required: 0b11010)

        /// What reading begins with.
        public static var blank: Self {
            Self(location: "", checksum: "", requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.location = try String(reading: &reader)
            case 2: self.retries = try Int(reading: &reader)
            case 3: self.checksum = try String(reading: &reader)
            case 4: self.requestId = try Int(reading: &reader)
            case 5: self.retryInterval = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.location)
            writer.put(2, self.retries)
            writer.put(3, self.checksum)
            writer.put(4, self.requestId)
            writer.put(5, self.retryInterval)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it will be fetched.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil) {
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
            case 1: self.status = try GenericStatusEnumType(reading: &reader)
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
