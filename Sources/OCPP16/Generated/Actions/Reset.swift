// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Restarts the station, softly or hard.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.39).
public enum Reset: DownAction {
    /// The name in the specification.
    public static let name = "Reset"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 11)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Reset

        /// At once, or after transactions were stopped properly.
        ///
        /// One of ``ResetType``.
        public var type: ResetType

        /// Puts this request together.
        public init(type: ResetType) {
            self.type = type
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("type", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(type: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.type = try ResetType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.type)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will restart.
        ///
        /// One of ``ResetStatus``.
        public var status: ResetStatus

        /// Puts this response together.
        public init(status: ResetStatus) {
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
            case 0: self.status = try ResetStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
