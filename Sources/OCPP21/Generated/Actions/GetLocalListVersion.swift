// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks which version of the local authorization list the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block D).
public enum GetLocalListVersion: DownAction {
    /// The name in the specification.
    public static let name = "GetLocalListVersion"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 16)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetLocalListVersion

        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil) {
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Version of the list; 0 when there is none.
        ///
        /// An integer.
        public var versionNumber: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(versionNumber: Int, customData: CustomData? = nil) {
            self.versionNumber = versionNumber
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("versionNumber customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(versionNumber: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.versionNumber = try Int(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.versionNumber)
            writer.put(1, self.customData)
        }
    }
}
