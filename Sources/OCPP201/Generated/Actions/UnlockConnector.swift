// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Releases a plug that is stuck in its connector.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block F).
public enum UnlockConnector: DownAction {
    /// The name in the specification.
    public static let name = "UnlockConnector"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 20)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = UnlockConnector

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which EVSE.
        ///
        /// An integer.
        public var evseId: Int
        /// Which connector.
        ///
        /// An integer.
        public var connectorId: Int

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, evseId: Int, connectorId: Int) {
            self.customData = customData
            self.evseId = evseId
            self.connectorId = connectorId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData evseId connectorId", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0, connectorId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.connectorId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.evseId)
            writer.put(2, self.connectorId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it was unlocked.
        ///
        /// One of ``UnlockStatusEnumType``.
        public var status: UnlockStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: UnlockStatusEnumType, statusInfo: StatusInfoType? = nil) {
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
            case 1: self.status = try UnlockStatusEnumType(reading: &reader)
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
