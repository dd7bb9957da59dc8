// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to send a certain message now.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.51).
public enum TriggerMessage: DownAction {
    /// The name in the specification.
    public static let name = "TriggerMessage"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 27)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = TriggerMessage

        /// Which message to send.
        ///
        /// One of ``MessageTrigger``.
        public var requestedMessage: MessageTrigger
        /// Which connector.
        ///
        /// An integer.
        public var connectorId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(requestedMessage: MessageTrigger, connectorId: Int? = nil) {
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
            case 0: self.requestedMessage = try MessageTrigger(reading: &reader)
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
        /// One of ``TriggerMessageStatus``.
        public var status: TriggerMessageStatus

        /// Puts this response together.
        public init(status: TriggerMessageStatus) {
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
            case 0: self.status = try TriggerMessageStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
