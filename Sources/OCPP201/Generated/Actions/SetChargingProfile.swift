// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a charging profile on an EVSE.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum SetChargingProfile: DownAction {
    /// The name in the specification.
    public static let name = "SetChargingProfile"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 37)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetChargingProfile

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer.
        public var evseId: Int
        /// The charging profile.
        ///
        /// The ``ChargingProfileType``.
        public var chargingProfile: ChargingProfileType

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, evseId: Int, chargingProfile: ChargingProfileType) {
            self.customData = customData
            self.evseId = evseId
            self.chargingProfile = chargingProfile
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData evseId chargingProfile", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0, chargingProfile: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.chargingProfile = try ChargingProfileType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.evseId)
            writer.put(2, self.chargingProfile)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it was taken.
        ///
        /// One of ``ChargingProfileStatusEnumType``.
        public var status: ChargingProfileStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: ChargingProfileStatusEnumType,
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
            case 1: self.status = try ChargingProfileStatusEnumType(reading: &reader)
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
