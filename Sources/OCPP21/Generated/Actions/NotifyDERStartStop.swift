// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a setting for distributed energy resources took or lost effect.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block R).
public enum NotifyDERStartStop: UpAction {
    /// The name in the specification.
    public static let name = "NotifyDERStartStop"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 86)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyDERStartStop

        /// Which setting.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var controlId: String
        /// Whether it began or ended.
        ///
        /// True or false.
        public var started: Bool
        /// When it happened.
        ///
        /// A date and time.
        public var timestamp: DateTime
        /// Settings that no longer count because of this one.
        ///
        /// A list, 1 to 24 of them, each an identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var supersededIds: [String]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            controlId: String,
            started: Bool,
            timestamp: DateTime,
            supersededIds: [String]? = nil,
            customData: CustomData? = nil
        ) {
            self.controlId = controlId
            self.started = started
            self.timestamp = timestamp
            self.supersededIds = supersededIds
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("controlId started timestamp supersededIds customData", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(controlId: "", started: false, timestamp: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.controlId = try String(reading: &reader)
            case 1: self.started = try Bool(reading: &reader)
            case 2: self.timestamp = try DateTime(reading: &reader)
            case 3: self.supersededIds = try [String](reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.controlId)
            writer.put(1, self.started)
            writer.put(2, self.timestamp)
            writer.put(3, self.supersededIds)
            writer.put(4, self.customData)
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
