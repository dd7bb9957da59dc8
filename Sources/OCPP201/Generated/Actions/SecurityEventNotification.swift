// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports an event that matters for security.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block A).
public enum SecurityEventNotification: UpAction {
    /// The name in the specification.
    public static let name = "SecurityEventNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 1)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SecurityEventNotification

        /// What a vendor adds.
        public var customData: CustomData?
        /// What happened.
        ///
        /// A text of at most 50 characters, such as those of ``SecurityEvent``.
        public var type: SecurityEvent
        /// When it happened.
        ///
        /// A date and time.
        public var timestamp: DateTime
        /// More about it, for technicians.
        ///
        /// A text of at most 255 characters.
        public var techInfo: String?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, type: SecurityEvent, timestamp: DateTime, techInfo: String? = nil) {
            self.customData = customData
            self.type = type
            self.timestamp = timestamp
            self.techInfo = techInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData type timestamp techInfo", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(type: "", timestamp: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.type = try SecurityEvent(reading: &reader)
            case 2: self.timestamp = try DateTime(reading: &reader)
            case 3: self.techInfo = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.type)
            writer.put(2, self.timestamp)
            writer.put(3, self.techInfo)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil) {
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
        }
    }
}
