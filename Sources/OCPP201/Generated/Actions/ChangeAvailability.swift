// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Takes a connector, an EVSE or the whole station into or out of service.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block G).
public enum ChangeAvailability: DownAction {
    /// The name in the specification.
    public static let name = "ChangeAvailability"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 21)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ChangeAvailability

        /// What a vendor adds.
        public var customData: CustomData?
        /// What it is about; the whole station when it is missing.
        ///
        /// The ``EVSEType``.
        public var evse: EVSEType?
        /// Into service or out of it.
        ///
        /// One of ``OperationalStatusEnumType``.
        public var operationalStatus: OperationalStatusEnumType

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            evse: EVSEType? = nil,
            operationalStatus: OperationalStatusEnumType
        ) {
            self.customData = customData
            self.evse = evse
            self.operationalStatus = operationalStatus
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData evse operationalStatus", required: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(operationalStatus: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.evse = try EVSEType(reading: &reader)
            case 2: self.operationalStatus = try OperationalStatusEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.evse)
            writer.put(2, self.operationalStatus)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it was done, or will be when transactions have ended.
        ///
        /// One of ``ChangeAvailabilityStatusEnumType``.
        public var status: ChangeAvailabilityStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: ChangeAvailabilityStatusEnumType,
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
            case 1: self.status = try ChangeAvailabilityStatusEnumType(reading: &reader)
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
