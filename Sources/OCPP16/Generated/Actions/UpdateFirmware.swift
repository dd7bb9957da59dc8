// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Tells the station where and when to fetch new firmware.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.55).
public enum UpdateFirmware: DownAction {
    /// The name in the specification.
    public static let name = "UpdateFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 19)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UpdateFirmware

        /// Where the firmware is.
        ///
        /// A URI.
        public var location: String
        /// How often the station tries again after a failure.
        ///
        /// An integer.
        public var retries: Int?
        /// From when on it may be fetched.
        ///
        /// A date and time.
        public var retrieveDate: DateTime
        /// Seconds between two tries.
        ///
        /// An integer.
        public var retryInterval: Int?

        /// Puts this request together; what is not required may be left out.
        public init(location: String, retries: Int? = nil, retrieveDate: DateTime, retryInterval: Int? = nil) {
            self.location = location
            self.retries = retries
            self.retrieveDate = retrieveDate
            self.retryInterval = retryInterval
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("location retries retrieveDate retryInterval", required: 0b101)

        /// What reading begins with.
        public static var blank: Self {
            Self(location: "", retrieveDate: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.location = try String(reading: &reader)
            case 1: self.retries = try Int(reading: &reader)
            case 2: self.retrieveDate = try DateTime(reading: &reader)
            case 3: self.retryInterval = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.location)
            writer.put(1, self.retries)
            writer.put(2, self.retrieveDate)
            writer.put(3, self.retryInterval)
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
