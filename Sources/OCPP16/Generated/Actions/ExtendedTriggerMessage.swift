// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for a message now; knows the messages of the security extension too.
///
/// The CSMS asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.5).
public enum ExtendedTriggerMessage: DownAction {
    /// The name in the specification.
    public static let name = "ExtendedTriggerMessage"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 30)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ExtendedTriggerMessage

        /// Which message to send.
        ///
        /// One of ``MessageTriggerEnumType``.
        public var requestedMessage: MessageTriggerEnumType
        /// Which connector.
        ///
        /// An integer.
        public var connectorId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(requestedMessage: MessageTriggerEnumType, connectorId: Int? = nil) {
            self.requestedMessage = requestedMessage
            self.connectorId = connectorId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("requestedMessage connectorId", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestedMessage: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.requestedMessage = try MessageTriggerEnumType(reading: &reader)
            case 1: self.connectorId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.requestedMessage)
            writer.put(1, self.connectorId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be sent.
        ///
        /// One of ``TriggerMessageStatusEnumType``.
        public var status: TriggerMessageStatusEnumType

        /// Puts this response together.
        public init(status: TriggerMessageStatusEnumType) {
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
            case 0: self.status = try TriggerMessageStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
