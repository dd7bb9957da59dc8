// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports the state of a connector.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block G).
public enum StatusNotification: UpAction {
    /// The name in the specification.
    public static let name = "StatusNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 23)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = StatusNotification

        /// What a vendor adds.
        public var customData: CustomData?
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
        /// An integer.
        public var evseId: Int
        /// Which connector of the EVSE.
        ///
        /// An integer.
        public var connectorId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            timestamp: DateTime,
            connectorStatus: ConnectorStatusEnumType,
            evseId: Int,
            connectorId: Int
        ) {
            self.customData = customData
            self.timestamp = timestamp
            self.connectorStatus = connectorStatus
            self.evseId = evseId
            self.connectorId = connectorId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData timestamp connectorStatus evseId connectorId", required: 0b11110)

        /// What reading begins with.
        public static var blank: Self {
            Self(timestamp: .epoch, connectorStatus: .unrecognized(""), evseId: 0, connectorId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.timestamp = try DateTime(reading: &reader)
            case 2: self.connectorStatus = try ConnectorStatusEnumType(reading: &reader)
            case 3: self.evseId = try Int(reading: &reader)
            case 4: self.connectorId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.timestamp)
            writer.put(2, self.connectorStatus)
            writer.put(3, self.evseId)
            writer.put(4, self.connectorId)
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
