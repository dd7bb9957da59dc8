// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Stores how the station shall connect to a CSMS.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block B).
public enum SetNetworkProfile: DownAction {
    /// The name in the specification.
    public static let name = "SetNetworkProfile"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 9)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetNetworkProfile

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which of the stored profiles it becomes.
        ///
        /// An integer.
        public var configurationSlot: Int
        /// How to connect.
        ///
        /// The ``NetworkConnectionProfileType``.
        public var connectionData: NetworkConnectionProfileType

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            configurationSlot: Int,
            connectionData: NetworkConnectionProfileType
        ) {
            self.customData = customData
            self.configurationSlot = configurationSlot
            self.connectionData = connectionData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData configurationSlot connectionData", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(configurationSlot: 0, connectionData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.configurationSlot = try Int(reading: &reader)
            case 2: self.connectionData = try NetworkConnectionProfileType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.configurationSlot)
            writer.put(2, self.connectionData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it was stored.
        ///
        /// One of ``SetNetworkProfileStatusEnumType``.
        public var status: SetNetworkProfileStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: SetNetworkProfileStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
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
            case 1: self.status = try SetNetworkProfileStatusEnumType(reading: &reader)
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
