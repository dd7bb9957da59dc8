// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station asks for new values of a dynamic charging profile.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum PullDynamicScheduleUpdate: UpAction {
    /// The name in the specification.
    public static let name = "PullDynamicScheduleUpdate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 44)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = PullDynamicScheduleUpdate

        /// Which charging profile.
        ///
        /// An integer.
        public var chargingProfileId: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(chargingProfileId: Int, customData: CustomData? = nil) {
            self.chargingProfileId = chargingProfileId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("chargingProfileId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargingProfileId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.chargingProfileId = try Int(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.chargingProfileId)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What changes.
        ///
        /// The ``ChargingScheduleUpdateType``.
        @Indirect public var scheduleUpdate: ChargingScheduleUpdateType?
        /// Whether there is an update.
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
            scheduleUpdate: ChargingScheduleUpdateType? = nil,
            status: ChargingProfileStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
            self.scheduleUpdate = scheduleUpdate
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("scheduleUpdate status statusInfo customData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.scheduleUpdate = try ChargingScheduleUpdateType(reading: &reader)
            case 1: self.status = try ChargingProfileStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.scheduleUpdate)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
            writer.put(3, self.customData)
        }
    }
}
