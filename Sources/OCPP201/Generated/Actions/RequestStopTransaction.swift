// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to stop a running transaction.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block F).
public enum RequestStopTransaction: DownAction {
    /// The name in the specification.
    public static let name = "RequestStopTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 18)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = RequestStopTransaction

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which transaction.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, transactionId: String) {
            self.customData = customData
            self.transactionId = transactionId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData transactionId", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(transactionId: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.transactionId = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.transactionId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the station will stop it.
        ///
        /// One of ``RequestStartStopStatusEnumType``.
        public var status: RequestStartStopStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: RequestStartStopStatusEnumType,
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
            case 1: self.status = try RequestStartStopStatusEnumType(reading: &reader)
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
