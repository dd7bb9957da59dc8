// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Replaces or amends the local authorization list.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.41).
public enum SendLocalList: DownAction {
    /// The name in the specification.
    public static let name = "SendLocalList"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 21)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SendLocalList

        /// Version of the list with this update.
        ///
        /// An integer.
        public var listVersion: Int
        /// The entries; for a full update all of them.
        ///
        /// A list, any number of them, each the ``AuthorizationData``.
        public var localAuthorizationList: [AuthorizationData]?
        /// Whether entries replace the list or change it.
        ///
        /// One of ``UpdateType``.
        public var updateType: UpdateType

        /// Puts this request together; what is not required may be left out.
        public init(listVersion: Int, localAuthorizationList: [AuthorizationData]? = nil, updateType: UpdateType) {
            self.listVersion = listVersion
            self.localAuthorizationList = localAuthorizationList
            self.updateType = updateType
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("listVersion localAuthorizationList updateType", required: 0b101)

        /// What reading begins with.
        public static var blank: Self {
            Self(listVersion: 0, updateType: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.listVersion = try Int(reading: &reader)
            case 1: self.localAuthorizationList = try [AuthorizationData](reading: &reader)
            case 2: self.updateType = try UpdateType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.listVersion)
            writer.put(1, self.localAuthorizationList)
            writer.put(2, self.updateType)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the list was taken.
        ///
        /// One of ``UpdateStatus``.
        public var status: UpdateStatus

        /// Puts this response together.
        public init(status: UpdateStatus) {
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
            case 0: self.status = try UpdateStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
