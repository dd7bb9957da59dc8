// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Restarts the station or one EVSE, at once or when idle.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block B).
public enum Reset: DownAction {
    /// The name in the specification.
    public static let name = "Reset"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 8)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Reset

        /// What a vendor adds.
        public var customData: CustomData?
        /// At once, when idle, or at once and resuming transactions.
        ///
        /// One of ``ResetEnumType``.
        public var type: ResetEnumType
        /// Which EVSE; the whole station when it is missing.
        ///
        /// An integer.
        public var evseId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, type: ResetEnumType, evseId: Int? = nil) {
            self.customData = customData
            self.type = type
            self.evseId = evseId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData type evseId", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(type: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.type = try ResetEnumType(reading: &reader)
            case 2: self.evseId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.type)
            writer.put(2, self.evseId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it will restart.
        ///
        /// One of ``ResetStatusEnumType``.
        public var status: ResetStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: ResetStatusEnumType, statusInfo: StatusInfoType? = nil) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try ResetStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
