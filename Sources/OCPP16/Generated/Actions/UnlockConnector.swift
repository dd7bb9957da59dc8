// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Releases a plug that is stuck in its connector.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.53).
public enum UnlockConnector: DownAction {
    /// The name in the specification.
    public static let name = "UnlockConnector"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 15)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UnlockConnector

        /// Which connector.
        ///
        /// An integer.
        public var connectorId: Int

        /// Puts this request together.
        public init(connectorId: Int) {
            self.connectorId = connectorId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was unlocked.
        ///
        /// One of ``UnlockStatus``.
        public var status: UnlockStatus

        /// Puts this response together.
        public init(status: UnlockStatus) {
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
            case 0: self.status = try UnlockStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
