// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports how the publishing of firmware goes.
///
/// The station asks, the other side answers (OCPP 2.0.1 Part 2, block L).
public enum PublishFirmwareStatusNotification: UpAction {
    /// The name in the specification.
    public static let name = "PublishFirmwareStatusNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 40)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = PublishFirmwareStatusNotification

        /// What a vendor adds.
        public var customData: CustomData?
        /// How far it is.
        ///
        /// One of ``PublishFirmwareStatusEnumType``.
        public var status: PublishFirmwareStatusEnumType
        /// Where stations can fetch it, once it is published.
        ///
        /// A list, at least 1, each a text of at most 512 characters.
        public var location: [String]?
        /// The number of the PublishFirmware request.
        ///
        /// An integer.
        public var requestId: Int?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: PublishFirmwareStatusEnumType,
            location: [String]? = nil,
            requestId: Int? = nil
        ) {
            self.customData = customData
            self.status = status
            self.location = location
            self.requestId = requestId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status location requestId", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try PublishFirmwareStatusEnumType(reading: &reader)
            case 2: self.location = try [String](reading: &reader)
            case 3: self.requestId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.location)
            writer.put(3, self.requestId)
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
