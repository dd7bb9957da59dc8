// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks which version of the local authorization list the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block D).
public enum GetLocalListVersion: DownAction {
    /// The name in the specification.
    public static let name = "GetLocalListVersion"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 13)

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
        /// What a vendor adds.
        public var customData: CustomData?
        /// Version of the list; 0 when there is none.
        ///
        /// An integer.
        public var versionNumber: Int

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, versionNumber: Int) {
            self.customData = customData
            self.versionNumber = versionNumber
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData versionNumber", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(versionNumber: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.versionNumber = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.versionNumber)
        }
    }
}
