// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Stores how the station shall connect to a CSMS.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block B).
public enum SetNetworkProfile: DownAction {
    /// The name in the specification.
    public static let name = "SetNetworkProfile"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 9)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetNetworkProfile

        /// Which of the stored profiles it becomes.
        ///
        /// An integer.
        public var configurationSlot: Int
        /// How to connect.
        ///
        /// The ``NetworkConnectionProfileType``.
        public var connectionData: NetworkConnectionProfileType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            configurationSlot: Int,
            connectionData: NetworkConnectionProfileType,
            customData: CustomData? = nil
        ) {
            self.configurationSlot = configurationSlot
            self.connectionData = connectionData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("configurationSlot connectionData customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(configurationSlot: 0, connectionData: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.configurationSlot = try Int(reading: &reader)
            case 1: self.connectionData = try NetworkConnectionProfileType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.configurationSlot)
            writer.put(1, self.connectionData)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was stored.
        ///
        /// One of ``SetNetworkProfileStatusEnumType``.
        public var status: SetNetworkProfileStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: SetNetworkProfileStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
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
            case 0: self.status = try SetNetworkProfileStatusEnumType(reading: &reader)
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
