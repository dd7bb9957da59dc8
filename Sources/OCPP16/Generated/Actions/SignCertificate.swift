// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks for its certificate signing request to be signed.
///
/// The station asks, the other side answers (Improved security for OCPP 1.6-J, edition 2 §5.17).
public enum SignCertificate: UpAction {
    /// The name in the specification.
    public static let name = "SignCertificate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 36)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SignCertificate

        /// The certificate signing request, in PEM.
        ///
        /// A text of at most 5500 characters.
        public var csr: String

        /// Puts this request together.
        public init(csr: String) {
            self.csr = csr
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("csr", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(csr: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.csr = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.csr)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it will be signed.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType

        /// Puts this response together.
        public init(status: GenericStatusEnumType) {
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
            case 0: self.status = try GenericStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
