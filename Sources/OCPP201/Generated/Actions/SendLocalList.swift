// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Replaces or amends the local authorization list.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block D).
public enum SendLocalList: DownAction {
    /// The name in the specification.
    public static let name = "SendLocalList"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 14)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SendLocalList

        /// What a vendor adds.
        public var customData: CustomData?
        /// The entries; for a full update all of them.
        ///
        /// A list, at least 1, each the ``AuthorizationData``.
        public var localAuthorizationList: [AuthorizationData]?
        /// Version of the list with this update.
        ///
        /// An integer.
        public var versionNumber: Int
        /// Whether entries replace the list or change it.
        ///
        /// One of ``UpdateEnumType``.
        public var updateType: UpdateEnumType

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            localAuthorizationList: [AuthorizationData]? = nil,
            versionNumber: Int,
            updateType: UpdateEnumType
        ) {
            self.customData = customData
            self.localAuthorizationList = localAuthorizationList
            self.versionNumber = versionNumber
            self.updateType = updateType
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData localAuthorizationList versionNumber updateType", required: 0b1100)

        /// What reading begins with.
        public static var blank: Self {
            Self(versionNumber: 0, updateType: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.localAuthorizationList = try [AuthorizationData](reading: &reader)
            case 2: self.versionNumber = try Int(reading: &reader)
            case 3: self.updateType = try UpdateEnumType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.localAuthorizationList)
            writer.put(2, self.versionNumber)
            writer.put(3, self.updateType)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the list was taken.
        ///
        /// One of ``SendLocalListStatusEnumType``.
        public var status: SendLocalListStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: SendLocalListStatusEnumType,
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
            case 1: self.status = try SendLocalListStatusEnumType(reading: &reader)
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
