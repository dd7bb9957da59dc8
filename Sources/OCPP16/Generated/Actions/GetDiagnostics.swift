// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to upload diagnostics to a location.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.25).
public enum GetDiagnostics: DownAction {
    /// The name in the specification.
    public static let name = "GetDiagnostics"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 18)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetDiagnostics

        /// Where the file goes.
        ///
        /// A URI.
        public var location: String
        /// How often the station tries again after a failure.
        ///
        /// An integer.
        public var retries: Int?
        /// Seconds between two tries.
        ///
        /// An integer.
        public var retryInterval: Int?
        /// The oldest entry that is wanted.
        ///
        /// A date and time.
        public var startTime: DateTime?
        /// The latest entry that is wanted.
        ///
        /// A date and time.
        public var stopTime: DateTime?

        /// Puts this request together; what is not required may be left out.
        public init(
            location: String,
            retries: Int? = nil,
            retryInterval: Int? = nil,
            startTime: DateTime? = nil,
            stopTime: DateTime? = nil
        ) {
            self.location = location
            self.retries = retries
            self.retryInterval = retryInterval
            self.startTime = startTime
            self.stopTime = stopTime
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("location retries retryInterval startTime stopTime", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(location: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.location = try String(reading: &reader)
            case 1: self.retries = try Int(reading: &reader)
            case 2: self.retryInterval = try Int(reading: &reader)
            case 3: self.startTime = try DateTime(reading: &reader)
            case 4: self.stopTime = try DateTime(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.location)
            writer.put(1, self.retries)
            writer.put(2, self.retryInterval)
            writer.put(3, self.startTime)
            writer.put(4, self.stopTime)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Name of the file; missing when there is nothing to upload.
        ///
        /// A text of at most 255 characters.
        public var fileName: String?

        /// Puts this response together; what is not required may be left out.
        public init(fileName: String? = nil) {
            self.fileName = fileName
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("fileName")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.fileName = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.fileName)
        }
    }
}
