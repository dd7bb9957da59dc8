// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a charging profile on a connector.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.43).
public enum SetChargingProfile: DownAction {
    /// The name in the specification.
    public static let name = "SetChargingProfile"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 26)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetChargingProfile

        /// Which connector; 0 stands for the whole charge point.
        ///
        /// An integer.
        public var connectorId: Int
        /// The charging profile.
        ///
        /// The ``ChargingProfile``.
        public var csChargingProfiles: ChargingProfile

        /// Puts this request together.
        public init(connectorId: Int, csChargingProfiles: ChargingProfile) {
            self.connectorId = connectorId
            self.csChargingProfiles = csChargingProfiles
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId csChargingProfiles", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, csChargingProfiles: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.csChargingProfiles = try ChargingProfile(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.csChargingProfiles)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was taken.
        ///
        /// One of ``ChargingProfileStatus``.
        public var status: ChargingProfileStatus

        /// Puts this response together.
        public init(status: ChargingProfileStatus) {
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
            case 0: self.status = try ChargingProfileStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
