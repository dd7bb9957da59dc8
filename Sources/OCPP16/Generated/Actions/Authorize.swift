// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks whether an id tag may start or stop charging.
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.1).
public enum Authorize: UpAction {
    /// The name in the specification.
    public static let name = "Authorize"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 0)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Authorize

        /// The identifier that was presented.
        ///
        /// A text of at most 20 characters.
        public var idTag: String

        /// Puts this request together.
        public init(idTag: String) {
            self.idTag = idTag
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idTag", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(idTag: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idTag = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idTag)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it may charge.
        ///
        /// The ``IdTagInfo``.
        public var idTagInfo: IdTagInfo

        /// Puts this response together.
        public init(idTagInfo: IdTagInfo) {
            self.idTagInfo = idTagInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idTagInfo", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(idTagInfo: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idTagInfo = try IdTagInfo(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idTagInfo)
        }
    }
}
