// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that priority charging was switched on or off.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block K).
public enum NotifyPriorityCharging: UpAction {
    /// The name in the specification.
    public static let name = "NotifyPriorityCharging"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 43)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyPriorityCharging

        /// Which transaction.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String
        /// Whether it was switched on or off.
        ///
        /// True or false.
        public var activated: Bool
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(transactionId: String, activated: Bool, customData: CustomData? = nil) {
            self.transactionId = transactionId
            self.activated = activated
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("transactionId activated customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(transactionId: "", activated: false)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.transactionId = try String(reading: &reader)
            case 1: self.activated = try Bool(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.transactionId)
            writer.put(1, self.activated)
            writer.put(2, self.customData)
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
