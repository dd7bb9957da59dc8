// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks which display messages the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block O).
public enum GetDisplayMessages: DownAction {
    /// The name in the specification.
    public static let name = "GetDisplayMessages"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 77)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetDisplayMessages

        /// Which messages; all when it is missing.
        ///
        /// A list, at least 1, each an integer, 0 or more.
        public var id: [Int]?
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Messages of this priority.
        ///
        /// One of ``MessagePriorityEnumType``.
        public var priority: MessagePriorityEnumType?
        /// Messages for this state of the station.
        ///
        /// One of ``MessageStateEnumType``.
        public var state: MessageStateEnumType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            id: [Int]? = nil,
            requestId: Int,
            priority: MessagePriorityEnumType? = nil,
            state: MessageStateEnumType? = nil,
            customData: CustomData? = nil
        ) {
            self.id = id
            self.requestId = requestId
            self.priority = priority
            self.state = state
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("id requestId priority state customData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.id = try [Int](reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            case 2: self.priority = try MessagePriorityEnumType(reading: &reader)
            case 3: self.state = try MessageStateEnumType(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.id)
            writer.put(1, self.requestId)
            writer.put(2, self.priority)
            writer.put(3, self.state)
            writer.put(4, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether there are any.
        ///
        /// One of ``GetDisplayMessagesStatusEnumType``.
        public var status: GetDisplayMessagesStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: GetDisplayMessagesStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GetDisplayMessagesStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
