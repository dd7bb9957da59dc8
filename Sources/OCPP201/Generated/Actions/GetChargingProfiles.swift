// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for a report of the installed charging profiles.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block K).
public enum GetChargingProfiles: DownAction {
    /// The name in the specification.
    public static let name = "GetChargingProfiles"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 31)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetChargingProfiles

        /// What a vendor adds.
        public var customData: CustomData?
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Installed at which EVSE; at any when it is missing.
        ///
        /// An integer.
        public var evseId: Int?
        /// Which profiles.
        ///
        /// The ``ChargingProfileCriterionType``.
        public var chargingProfile: ChargingProfileCriterionType

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            requestId: Int,
            evseId: Int? = nil,
            chargingProfile: ChargingProfileCriterionType
        ) {
            self.customData = customData
            self.requestId = requestId
            self.evseId = evseId
            self.chargingProfile = chargingProfile
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData requestId evseId chargingProfile", required: 0b1010)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, chargingProfile: .blank)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            case 2: self.evseId = try Int(reading: &reader)
            case 3: self.chargingProfile = try ChargingProfileCriterionType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.requestId)
            writer.put(2, self.evseId)
            writer.put(3, self.chargingProfile)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether there are any.
        ///
        /// One of ``GetChargingProfileStatusEnumType``.
        public var status: GetChargingProfileStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: GetChargingProfileStatusEnumType,
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
            case 1: self.status = try GetChargingProfileStatusEnumType(reading: &reader)
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
