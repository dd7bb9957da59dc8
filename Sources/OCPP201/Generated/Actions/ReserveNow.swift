// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reserves an EVSE for an id token until a given time.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block H).
public enum ReserveNow: DownAction {
    /// The name in the specification.
    public static let name = "ReserveNow"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 26)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReserveNow

        /// What a vendor adds.
        public var customData: CustomData?
        /// Number of the reservation.
        ///
        /// An integer.
        public var id: Int
        /// When it ends.
        ///
        /// A date and time.
        public var expiryDateTime: DateTime
        /// Which kind of connector.
        ///
        /// One of ``ConnectorEnumType``.
        public var connectorType: ConnectorEnumType?
        /// Who reserves.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// Which EVSE; any when it is missing.
        ///
        /// An integer.
        public var evseId: Int?
        /// The group that the idToken belongs to.
        ///
        /// The ``IdTokenType``.
        public var groupIdToken: IdTokenType?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            id: Int,
            expiryDateTime: DateTime,
            connectorType: ConnectorEnumType? = nil,
            idToken: IdTokenType,
            evseId: Int? = nil,
            groupIdToken: IdTokenType? = nil
        ) {
            self.customData = customData
            self.id = id
            self.expiryDateTime = expiryDateTime
            self.connectorType = connectorType
            self.idToken = idToken
            self.evseId = evseId
            self.groupIdToken = groupIdToken
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData id expiryDateTime connectorType idToken evseId groupIdToken", required: 0b10110)

        /// What reading begins with.
        public static var blank: Self {
            Self(id: 0, expiryDateTime: .epoch, idToken: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.id = try Int(reading: &reader)
            case 2: self.expiryDateTime = try DateTime(reading: &reader)
            case 3: self.connectorType = try ConnectorEnumType(reading: &reader)
            case 4: self.idToken = try IdTokenType(reading: &reader)
            case 5: self.evseId = try Int(reading: &reader)
            case 6: self.groupIdToken = try IdTokenType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.id)
            writer.put(2, self.expiryDateTime)
            writer.put(3, self.connectorType)
            writer.put(4, self.idToken)
            writer.put(5, self.evseId)
            writer.put(6, self.groupIdToken)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it is reserved.
        ///
        /// One of ``ReserveNowStatusEnumType``.
        public var status: ReserveNowStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: ReserveNowStatusEnumType,
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
            case 1: self.status = try ReserveNowStatusEnumType(reading: &reader)
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
