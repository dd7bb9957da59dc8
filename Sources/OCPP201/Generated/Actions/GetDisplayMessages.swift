// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks which display messages the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block O).
public enum GetDisplayMessages: DownAction {
    /// The name in the specification.
    public static let name = "GetDisplayMessages"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 60)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetDisplayMessages

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which messages; all when it is missing.
        ///
        /// A list, at least 1, each an integer.
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

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            id: [Int]? = nil,
            requestId: Int,
            priority: MessagePriorityEnumType? = nil,
            state: MessageStateEnumType? = nil
        ) {
            self.customData = customData
            self.id = id
            self.requestId = requestId
            self.priority = priority
            self.state = state
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData id requestId priority state", required: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.id = try [Int](reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            case 3: self.priority = try MessagePriorityEnumType(reading: &reader)
            case 4: self.state = try MessageStateEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.id)
            writer.put(2, self.requestId)
            writer.put(3, self.priority)
            writer.put(4, self.state)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether there are any.
        ///
        /// One of ``GetDisplayMessagesStatusEnumType``.
        public var status: GetDisplayMessagesStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: GetDisplayMessagesStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try GetDisplayMessagesStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
