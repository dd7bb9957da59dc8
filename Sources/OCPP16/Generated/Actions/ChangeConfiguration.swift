// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Sets one configuration key of the station.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.9).
public enum ChangeConfiguration: DownAction {
    /// The name in the specification.
    public static let name = "ChangeConfiguration"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 3)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ChangeConfiguration

        /// Which setting.
        ///
        /// A text of at most 50 characters, such as those of ``ConfigurationKey``.
        public var key: ConfigurationKey
        /// The new value, as text.
        ///
        /// A text of at most 500 characters.
        public var value: String

        /// Puts this request together.
        public init(key: ConfigurationKey, value: String) {
            self.key = key
            self.value = value
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("key value", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(key: "", value: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.key = try ConfigurationKey(reading: &reader)
            case 1: self.value = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.key)
            writer.put(1, self.value)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was set.
        ///
        /// One of ``ConfigurationStatus``.
        public var status: ConfigurationStatus

        /// Puts this response together.
        public init(status: ConfigurationStatus) {
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
            case 0: self.status = try ConfigurationStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
