// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reads configuration keys, all of them when none is named.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.23).
public enum GetConfiguration: DownAction {
    /// The name in the specification.
    public static let name = "GetConfiguration"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 6)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetConfiguration

        /// Which settings; all when there are none.
        ///
        /// A list, any number of them, each a text of at most 50 characters, such as those of ``ConfigurationKey``.
        public var key: [ConfigurationKey]?

        /// Puts this request together; what is not required may be left out.
        public init(key: [ConfigurationKey]? = nil) {
            self.key = key
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("key")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.key = try [ConfigurationKey](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.key)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// The settings.
        ///
        /// A list, any number of them, each the ``KeyValue``.
        public var configurationKey: [KeyValue]?
        /// Settings that were asked for and are not known.
        ///
        /// A list, any number of them, each a text of at most 50 characters, such as those of ``ConfigurationKey``.
        public var unknownKey: [ConfigurationKey]?

        /// Puts this response together; what is not required may be left out.
        public init(configurationKey: [KeyValue]? = nil, unknownKey: [ConfigurationKey]? = nil) {
            self.configurationKey = configurationKey
            self.unknownKey = unknownKey
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("configurationKey unknownKey")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.configurationKey = try [KeyValue](reading: &reader)
            case 1: self.unknownKey = try [ConfigurationKey](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.configurationKey)
            writer.put(1, self.unknownKey)
        }
    }
}
