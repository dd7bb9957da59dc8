// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Lists the periodic event streams that are open.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block N).
public enum GetPeriodicEventStream: DownAction {
    /// The name in the specification.
    public static let name = "GetPeriodicEventStream"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 66)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetPeriodicEventStream

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
        /// The open streams.
        ///
        /// A list, at least 1, each the ``ConstantStreamDataType``.
        public var constantStreamData: [ConstantStreamDataType]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(constantStreamData: [ConstantStreamDataType]? = nil, customData: CustomData? = nil) {
            self.constantStreamData = constantStreamData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("constantStreamData customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.constantStreamData = try [ConstantStreamDataType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.constantStreamData)
            writer.put(1, self.customData)
        }
    }
}
