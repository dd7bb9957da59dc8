// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports the state of a connector.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block G).
public enum StatusNotification: UpAction {
    /// The name in the specification.
    public static let name = "StatusNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 26)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = StatusNotification

        /// Since when.
        ///
        /// A date and time.
        public var timestamp: DateTime
        /// In what state the connector is.
        ///
        /// One of ``ConnectorStatusEnumType``.
        public var connectorStatus: ConnectorStatusEnumType
        /// Which EVSE.
        ///
        /// An integer, 0 or more.
        public var evseId: Int
        /// Which connector of the EVSE.
        ///
        /// An integer, 0 or more.
        public var connectorId: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            timestamp: DateTime,
            connectorStatus: ConnectorStatusEnumType,
            evseId: Int,
            connectorId: Int,
            customData: CustomData? = nil
        ) {
            self.timestamp = timestamp
            self.connectorStatus = connectorStatus
            self.evseId = evseId
            self.connectorId = connectorId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("timestamp connectorStatus evseId connectorId customData", required: 0b1111)

        /// What reading begins with.
        public static var blank: Self {
            Self(timestamp: .epoch, connectorStatus: .unrecognized(""), evseId: 0, connectorId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.timestamp = try DateTime(reading: &reader)
            case 1: self.connectorStatus = try ConnectorStatusEnumType(reading: &reader)
            case 2: self.evseId = try Int(reading: &reader)
            case 3: self.connectorId = try Int(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.timestamp)
            writer.put(1, self.connectorStatus)
            writer.put(2, self.evseId)
            writer.put(3, self.connectorId)
            writer.put(4, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
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
}
