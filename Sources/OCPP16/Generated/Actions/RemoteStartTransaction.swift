// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to start a transaction for an id tag.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.33).
public enum RemoteStartTransaction: DownAction {
    /// The name in the specification.
    public static let name = "RemoteStartTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 9)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = RemoteStartTransaction

        /// Which connector; the charge point chooses when it is missing.
        ///
        /// An integer.
        public var connectorId: Int?
        /// Who starts the transaction.
        ///
        /// A text of at most 20 characters.
        public var idTag: String
        /// Limits for this transaction.
        ///
        /// The ``ChargingProfile``.
        @Indirect public var chargingProfile: ChargingProfile?

        /// Puts this request together; what is not required may be left out.
        public init(connectorId: Int? = nil, idTag: String, chargingProfile: ChargingProfile? = nil) {
            self.connectorId = connectorId
            self.idTag = idTag
            self.chargingProfile = chargingProfile
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId idTag chargingProfile", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(idTag: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.idTag = try String(reading: &reader)
            case 2: self.chargingProfile = try ChargingProfile(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.idTag)
            writer.put(2, self.chargingProfile)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the charge point will try.
        ///
        /// One of ``RemoteStartStopStatus``.
        public var status: RemoteStartStopStatus

        /// Puts this response together.
        public init(status: RemoteStartStopStatus) {
            self.status = status
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try RemoteStartStopStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
