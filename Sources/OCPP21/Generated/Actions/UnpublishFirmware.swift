// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Has a Local Controller stop offering firmware.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block L).
public enum UnpublishFirmware: DownAction {
    /// The name in the specification.
    public static let name = "UnpublishFirmware"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 52)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UnpublishFirmware

        /// MD5 of the whole file, in hexadecimal.
        ///
        /// A text of at most 32 characters.
        public var checksum: String
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(checksum: String, customData: CustomData? = nil) {
            self.checksum = checksum
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("checksum customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(checksum: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.checksum = try String(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.checksum)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it is gone.
        ///
        /// One of ``UnpublishFirmwareStatusEnumType``.
        public var status: UnpublishFirmwareStatusEnumType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(status: UnpublishFirmwareStatusEnumType, customData: CustomData? = nil) {
            self.status = status
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try UnpublishFirmwareStatusEnumType(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.customData)
        }
    }
}
