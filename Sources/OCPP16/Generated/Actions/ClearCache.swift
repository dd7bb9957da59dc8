// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Empties the station's authorization cache.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.11).
public enum ClearCache: DownAction {
    /// The name in the specification.
    public static let name = "ClearCache"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 4)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearCache

        /// Puts this request together, which says nothing more than that it is there.
        public init() {}

        /// The names of the members in the order of the specification.
        public static let members = NameTable("")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was emptied.
        ///
        /// One of ``ClearCacheStatus``.
        public var status: ClearCacheStatus

        /// Puts this response together.
        public init(status: ClearCacheStatus) {
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
            case 0: self.status = try ClearCacheStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
