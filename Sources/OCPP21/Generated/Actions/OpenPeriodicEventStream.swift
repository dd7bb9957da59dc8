// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Announces a periodic event stream.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block N).
public enum OpenPeriodicEventStream: UpAction {
    /// The name in the specification.
    public static let name = "OpenPeriodicEventStream"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 72)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = OpenPeriodicEventStream

        /// The stream.
        ///
        /// The ``ConstantStreamDataType``.
        public var constantStreamData: ConstantStreamDataType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(constantStreamData: ConstantStreamDataType, customData: CustomData? = nil) {
            self.constantStreamData = constantStreamData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("constantStreamData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(constantStreamData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.constantStreamData = try ConstantStreamDataType(reading: &reader)
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

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the CSMS wants it.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil, customData: CustomData? = nil) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GenericStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
