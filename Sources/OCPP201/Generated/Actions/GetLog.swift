// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to upload a diagnostics or security log.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum GetLog: DownAction {
    /// The name in the specification.
    public static let name = "GetLog"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 50)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetLog

        /// What a vendor adds.
        public var customData: CustomData?
        /// Where it goes, and from when to when.
        ///
        /// The ``LogParametersType``.
        public var log: LogParametersType
        /// Which log.
        ///
        /// One of ``LogEnumType``.
        public var logType: LogEnumType
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// How often the station tries again after a failure.
        ///
        /// An integer.
        public var retries: Int?
        /// Seconds between two tries.
        ///
        /// An integer.
        public var retryInterval: Int?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            log: LogParametersType,
            logType: LogEnumType,
            requestId: Int,
            retries: Int? = nil,
            retryInterval: Int? = nil
        ) {
            self.customData = customData
            self.log = log
            self.logType = logType
            self.requestId = requestId
            self.retries = retries
            self.retryInterval = retryInterval
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData log logType requestId retries retryInterval", required: 0b1110)

        /// What reading begins with.
        public static var blank: Self {
            Self(log: .blank, logType: .unrecognized(""), requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.log = try LogParametersType(reading: &reader)
            case 2: self.logType = try LogEnumType(reading: &reader)
            case 3: self.requestId = try Int(reading: &reader)
            case 4: self.retries = try Int(reading: &reader)
            case 5: self.retryInterval = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.log)
            writer.put(2, self.logType)
            writer.put(3, self.requestId)
            writer.put(4, self.retries)
            writer.put(5, self.retryInterval)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it will be uploaded.
        ///
        /// One of ``LogStatusEnumType``.
        public var status: LogStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// Name of the file.
        ///
        /// A text of at most 255 characters.
        public var filename: String?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: LogStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            filename: String? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
            self.filename = filename
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo filename", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try LogStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.filename = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.filename)
        }
    }
}
