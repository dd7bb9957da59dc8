// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reserves an EVSE for an id token until a given time.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block H).
public enum ReserveNow: DownAction {
    /// The name in the specification.
    public static let name = "ReserveNow"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 29)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReserveNow

        /// Number of the reservation.
        ///
        /// An integer, 0 or more.
        public var id: Int
        /// When it ends.
        ///
        /// A date and time.
        public var expiryDateTime: DateTime
        /// Which kind of connector.
        ///
        /// A text of at most 20 characters, such as those of ``ConnectorEnumStringType``.
        public var connectorType: ConnectorEnumStringType?
        /// Who reserves.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// Which EVSE; any when it is missing.
        ///
        /// An integer, 0 or more.
        public var evseId: Int?
        /// The group that the idToken belongs to.
        ///
        /// The ``IdTokenType``.
        public var groupIdToken: IdTokenType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            id: Int,
            expiryDateTime: DateTime,
            connectorType: ConnectorEnumStringType? = nil,
            idToken: IdTokenType,
            evseId: Int? = nil,
            groupIdToken: IdTokenType? = nil,
            customData: CustomData? = nil
        ) {
            self.id = id
            self.expiryDateTime = expiryDateTime
            self.connectorType = connectorType
            self.idToken = idToken
            self.evseId = evseId
            self.groupIdToken = groupIdToken
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("id expiryDateTime connectorType idToken evseId groupIdToken customData", required: 0b1011)

        /// What reading begins with.
        public static var blank: Self {
            Self(id: 0, expiryDateTime: .epoch, idToken: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.id = try Int(reading: &reader)
            case 1: self.expiryDateTime = try DateTime(reading: &reader)
            case 2: self.connectorType = try ConnectorEnumStringType(reading: &reader)
            case 3: self.idToken = try IdTokenType(reading: &reader)
            case 4: self.evseId = try Int(reading: &reader)
            case 5: self.groupIdToken = try IdTokenType(reading: &reader)
            case 6: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.id)
            writer.put(1, self.expiryDateTime)
            writer.put(2, self.connectorType)
            writer.put(3, self.idToken)
            writer.put(4, self.evseId)
            writer.put(5, self.groupIdToken)
            writer.put(6, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it is reserved.
        ///
        /// One of ``ReserveNowStatusEnumType``.
        public var status: ReserveNowStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: ReserveNowStatusEnumType,
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
            case 0: self.status = try ReserveNowStatusEnumType(reading: &reader)
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
