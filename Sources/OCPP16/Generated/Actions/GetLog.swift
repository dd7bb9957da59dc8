// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to upload a diagnostics or security log.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.9).
public enum GetLog: DownAction {
    /// The name in the specification.
    public static let name = "GetLog"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 32)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetLog

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
            log: LogParametersType,
            logType: LogEnumType,
            requestId: Int,
            retries: Int? = nil,
            retryInterval: Int? = nil
        ) {
            self.log = log
            self.logType = logType
            self.requestId = requestId
            self.retries = retries
            self.retryInterval = retryInterval
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("log logType requestId retries retryInterval", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(log: .blank, logType: .unrecognized(""), requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.log = try LogParametersType(reading: &reader)
            case 1: self.logType = try LogEnumType(reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            case 3: self.retries = try Int(reading: &reader)
            case 4: self.retryInterval = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.log)
            writer.put(1, self.logType)
            writer.put(2, self.requestId)
            writer.put(3, self.retries)
            writer.put(4, self.retryInterval)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be uploaded.
        ///
        /// One of ``LogStatusEnumType``.
        public var status: LogStatusEnumType
        /// Name of the file.
        ///
        /// A text of at most 255 characters.
        public var filename: String?

        /// Puts this response together; what is not required may be left out.
        public init(status: LogStatusEnumType, filename: String? = nil) {
            self.status = status
            self.filename = filename
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status filename", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try LogStatusEnumType(reading: &reader)
            case 1: self.filename = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.filename)
        }
    }
}
