// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Lists the tariffs that the station holds.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block I).
public enum GetTariffs: DownAction {
    /// The name in the specification.
    public static let name = "GetTariffs"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 33)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetTariffs

        /// Which EVSE; 0 stands for the whole station.
        ///
        /// An integer, 0 or more.
        public var evseId: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(evseId: Int, customData: CustomData? = nil) {
            self.evseId = evseId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evseId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evseId = try Int(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evseId)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether there are any.
        ///
        /// One of ``TariffGetStatusEnumType``.
        public var status: TariffGetStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// The tariffs and where they hold.
        ///
        /// A list, at least 1, each the ``TariffAssignmentType``.
        public var tariffAssignments: [TariffAssignmentType]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: TariffGetStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            tariffAssignments: [TariffAssignmentType]? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.tariffAssignments = tariffAssignments
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo tariffAssignments customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try TariffGetStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.tariffAssignments = try [TariffAssignmentType](reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.tariffAssignments)
            writer.put(3, self.customData)
        }
    }
}
