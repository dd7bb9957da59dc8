// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers one part of a report of display messages.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block O).
public enum NotifyDisplayMessages: UpAction {
    /// The name in the specification.
    public static let name = "NotifyDisplayMessages"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 78)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyDisplayMessages

        /// The messages.
        ///
        /// A list, at least 1, each the ``MessageInfoType``.
        public var messageInfo: [MessageInfoType]?
        /// The number of the request that asked for it.
        ///
        /// An integer.
        public var requestId: Int
        /// Whether another part follows.
        ///
        /// True or false. Missing means `false`.
        public var tbc: Bool?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            messageInfo: [MessageInfoType]? = nil,
            requestId: Int,
            tbc: Bool? = nil,
            customData: CustomData? = nil
        ) {
            self.messageInfo = messageInfo
            self.requestId = requestId
            self.tbc = tbc
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("messageInfo requestId tbc customData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.messageInfo = try [MessageInfoType](reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            case 2: self.tbc = try Bool(reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.messageInfo)
            writer.put(1, self.requestId)
            writer.put(2, self.tbc)
            writer.put(3, self.customData)
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
