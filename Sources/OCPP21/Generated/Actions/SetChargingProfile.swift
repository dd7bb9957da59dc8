// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a charging profile on an EVSE.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum SetChargingProfile: DownAction {
    /// The name in the specification.
    public static let name = "SetChargingProfile"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 46)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetChargingProfile

        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer, 0 or more.
        public var evseId: Int
        /// The charging profile.
        ///
        /// The ``ChargingProfileType``.
        public var chargingProfile: ChargingProfileType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(evseId: Int, chargingProfile: ChargingProfileType, customData: CustomData? = nil) {
            self.evseId = evseId
            self.chargingProfile = chargingProfile
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evseId chargingProfile customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0, chargingProfile: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evseId = try Int(reading: &reader)
            case 1: self.chargingProfile = try ChargingProfileType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evseId)
            writer.put(1, self.chargingProfile)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was taken.
        ///
        /// One of ``ChargingProfileStatusEnumType``.
        public var status: ChargingProfileStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: ChargingProfileStatusEnumType,
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
            case 0: self.status = try ChargingProfileStatusEnumType(reading: &reader)
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
