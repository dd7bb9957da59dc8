// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes the charging profiles that match.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.13).
public enum ClearChargingProfile: DownAction {
    /// The name in the specification.
    public static let name = "ClearChargingProfile"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 24)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearChargingProfile

        /// Which charging profile.
        ///
        /// An integer.
        public var id: Int?
        /// Which connector; 0 stands for the whole charge point.
        ///
        /// An integer.
        public var connectorId: Int?
        /// Profiles for this purpose.
        ///
        /// One of ``ChargingProfilePurposeType``.
        public var chargingProfilePurpose: ChargingProfilePurposeType?
        /// Profiles of this level.
        ///
        /// An integer.
        public var stackLevel: Int?

        /// Puts this request together; what is not required may be left out.
        public init(
            id: Int? = nil,
            connectorId: Int? = nil,
            chargingProfilePurpose: ChargingProfilePurposeType? = nil,
            stackLevel: Int? = nil
        ) {
            self.id = id
            self.connectorId = connectorId
            self.chargingProfilePurpose = chargingProfilePurpose
            self.stackLevel = stackLevel
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("id connectorId chargingProfilePurpose stackLevel")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.id = try Int(reading: &reader)
            case 1: self.connectorId = try Int(reading: &reader)
            case 2: self.chargingProfilePurpose = try ChargingProfilePurposeType(reading: &reader)
            case 3: self.stackLevel = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.id)
            writer.put(1, self.connectorId)
            writer.put(2, self.chargingProfilePurpose)
            writer.put(3, self.stackLevel)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether any was found.
        ///
        /// One of ``ClearChargingProfileStatus``.
        public var status: ClearChargingProfileStatus

        /// Puts this response together.
        public init(status: ClearChargingProfileStatus) {
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
            case 0: self.status = try ClearChargingProfileStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
