// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports how a log upload goes.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum LogStatusNotification: UpAction {
    /// The name in the specification.
    public static let name = "LogStatusNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 52)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = LogStatusNotification

        /// What a vendor adds.
        public var customData: CustomData?
        /// How far the upload is.
        ///
        /// One of ``UploadLogStatusEnumType``.
        public var status: UploadLogStatusEnumType
        /// The number of the GetLog request; missing when there was none.
        ///
        /// An integer.
        public var requestId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, status: UploadLogStatusEnumType, requestId: Int? = nil) {
            self.customData = customData
            self.status = status
            self.requestId = requestId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status requestId", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try UploadLogStatusEnumType(reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.requestId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil) {
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
        }
    }
}
