// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Takes a connector, or the whole station, into or out of service.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.7).
public enum ChangeAvailability: DownAction {
    /// The name in the specification.
    public static let name = "ChangeAvailability"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 2)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ChangeAvailability

        /// Which connector; 0 stands for the whole charge point.
        ///
        /// An integer.
        public var connectorId: Int
        /// Into service or out of it.
        ///
        /// One of ``AvailabilityType``.
        public var type: AvailabilityType

        /// Puts this request together.
        public init(connectorId: Int, type: AvailabilityType) {
            self.connectorId = connectorId
            self.type = type
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId type", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, type: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.type = try AvailabilityType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.type)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was done, or will be when the transaction ends.
        ///
        /// One of ``AvailabilityStatus``.
        public var status: AvailabilityStatus

        /// Puts this response together.
        public init(status: AvailabilityStatus) {
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
            case 0: self.status = try AvailabilityStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
