// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that monitored variables have changed or passed a limit.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum NotifyEvent: UpAction {
    /// The name in the specification.
    public static let name = "NotifyEvent"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 54)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyEvent

        /// What a vendor adds.
        public var customData: CustomData?
        /// When this part was made.
        ///
        /// A date and time.
        public var generatedAt: DateTime
        /// Whether another part follows.
        ///
        /// True or false. Missing means `false`.
        public var tbc: Bool?
        /// Counts the parts, beginning with 0.
        ///
        /// An integer.
        public var seqNo: Int
        /// What happened.
        ///
        /// A list, at least 1, each the ``EventDataType``.
        public var eventData: [EventDataType]

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            generatedAt: DateTime,
            tbc: Bool? = nil,
            seqNo: Int,
            eventData: [EventDataType]
        ) {
            self.customData = customData
            self.generatedAt = generatedAt
            self.tbc = tbc
            self.seqNo = seqNo
            self.eventData = eventData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData generatedAt tbc seqNo eventData", required: 0b11010)

        /// What reading begins with.
        public static var blank: Self {
            Self(generatedAt: .epoch, seqNo: 0, eventData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.generatedAt = try DateTime(reading: &reader)
            case 2: self.tbc = try Bool(reading: &reader)
            case 3: self.seqNo = try Int(reading: &reader)
            case 4: self.eventData = try [EventDataType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.generatedAt)
            writer.put(2, self.tbc)
            writer.put(3, self.seqNo)
            writer.put(4, self.eventData)
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
