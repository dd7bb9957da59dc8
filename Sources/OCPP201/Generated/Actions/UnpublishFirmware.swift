// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Has a Local Controller stop offering firmware.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block L).
public enum UnpublishFirmware: DownAction {
    /// The name in the specification.
    public static let name = "UnpublishFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 41)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UnpublishFirmware

        /// What a vendor adds.
        public var customData: CustomData?
        /// MD5 of the whole file, in hexadecimal.
        ///
        /// A text of at most 32 characters.
        public var checksum: String

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, checksum: String) {
            self.customData = customData
            self.checksum = checksum
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData checksum", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(checksum: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.checksum = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.checksum)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it is gone.
        ///
        /// One of ``UnpublishFirmwareStatusEnumType``.
        public var status: UnpublishFirmwareStatusEnumType

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: UnpublishFirmwareStatusEnumType) {
            self.customData = customData
            self.status = status
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try UnpublishFirmwareStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
        }
    }
}
