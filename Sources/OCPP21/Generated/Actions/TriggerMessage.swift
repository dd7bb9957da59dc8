// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to send a certain message now.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block F).
public enum TriggerMessage: DownAction {
    /// The name in the specification.
    public static let name = "TriggerMessage"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 22)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = TriggerMessage

        /// The EVSE, and perhaps the connector, that is meant.
        ///
        /// The ``EVSEType``.
        public var evse: EVSEType?
        /// Which message to send.
        ///
        /// One of ``MessageTriggerEnumType``.
        public var requestedMessage: MessageTriggerEnumType
        /// Which message of a vendor's, when requestedMessage says so.
        ///
        /// A text of at most 50 characters.
        public var customTrigger: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            evse: EVSEType? = nil,
            requestedMessage: MessageTriggerEnumType,
            customTrigger: String? = nil,
            customData: CustomData? = nil
        ) {
            self.evse = evse
            self.requestedMessage = requestedMessage
            self.customTrigger = customTrigger
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evse requestedMessage customTrigger customData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestedMessage: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evse = try EVSEType(reading: &reader)
            case 1: self.requestedMessage = try MessageTriggerEnumType(reading: &reader)
            case 2: self.customTrigger = try String(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evse)
            writer.put(1, self.requestedMessage)
            writer.put(2, self.customTrigger)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be sent.
        ///
        /// One of ``TriggerMessageStatusEnumType``.
        public var status: TriggerMessageStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: TriggerMessageStatusEnumType,
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
            case 0: self.status = try TriggerMessageStatusEnumType(reading: &reader)
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
