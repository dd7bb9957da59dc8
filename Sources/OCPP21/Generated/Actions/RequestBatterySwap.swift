// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks the station to swap batteries for an id token.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block S).
public enum RequestBatterySwap: DownAction {
    /// The name in the specification.
    public static let name = "RequestBatterySwap"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 90)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = RequestBatterySwap

        /// Who swaps.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// Joins the messages of the swap.
        ///
        /// An integer.
        public var requestId: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(idToken: IdTokenType, requestId: Int, customData: CustomData? = nil) {
            self.idToken = idToken
            self.requestId = requestId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idToken requestId customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(idToken: .blank, requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idToken = try IdTokenType(reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idToken)
            writer.put(1, self.requestId)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the station will do it.
        ///
        /// One of ``GenericStatusEnumType``.
        public var status: GenericStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(status: GenericStatusEnumType, statusInfo: StatusInfoType? = nil, customData: CustomData? = nil) {
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
            case 0: self.status = try GenericStatusEnumType(reading: &reader)
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
