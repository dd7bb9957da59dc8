// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to stop a running transaction.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.35).
public enum RemoteStopTransaction: DownAction {
    /// The name in the specification.
    public static let name = "RemoteStopTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 10)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = RemoteStopTransaction

        /// Which transaction.
        ///
        /// An integer.
        public var transactionId: Int

        /// Puts this request together.
        public init(transactionId: Int) {
            self.transactionId = transactionId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("transactionId", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(transactionId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.transactionId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.transactionId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the charge point will stop it.
        ///
        /// One of ``RemoteStartStopStatus``.
        public var status: RemoteStartStopStatus

        /// Puts this response together.
        public init(status: RemoteStartStopStatus) {
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
            case 0: self.status = try RemoteStartStopStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
