// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Replaces or amends the local authorization list.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block D).
public enum SendLocalList: DownAction {
    /// The name in the specification.
    public static let name = "SendLocalList"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 17)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SendLocalList

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
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            localAuthorizationList: [AuthorizationData]? = nil,
            versionNumber: Int,
            updateType: UpdateEnumType,
            customData: CustomData? = nil
        ) {
            self.localAuthorizationList = localAuthorizationList
            self.versionNumber = versionNumber
            self.updateType = updateType
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("localAuthorizationList versionNumber updateType customData", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(versionNumber: 0, updateType: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.localAuthorizationList = try [AuthorizationData](reading: &reader)
            case 1: self.versionNumber = try Int(reading: &reader)
            case 2: self.updateType = try UpdateEnumType(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.localAuthorizationList)
            writer.put(1, self.versionNumber)
            writer.put(2, self.updateType)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the list was taken.
        ///
        /// One of ``SendLocalListStatusEnumType``.
        public var status: SendLocalListStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: SendLocalListStatusEnumType,
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
            case 0: self.status = try SendLocalListStatusEnumType(reading: &reader)
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
