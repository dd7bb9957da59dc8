// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks whether a transaction goes on, and whether messages about it are still queued.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block E).
public enum GetTransactionStatus: DownAction {
    /// The name in the specification.
    public static let name = "GetTransactionStatus"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 18)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetTransactionStatus

        /// Which transaction; any message when it is missing.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(transactionId: String? = nil, customData: CustomData? = nil) {
            self.transactionId = transactionId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("transactionId customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.transactionId = try String(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.transactionId)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the transaction is going on.
        ///
        /// True or false.
        public var ongoingIndicator: Bool?
        /// Whether messages about it wait to be sent.
        ///
        /// True or false.
        public var messagesInQueue: Bool
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(ongoingIndicator: Bool? = nil, messagesInQueue: Bool, customData: CustomData? = nil) {
            self.ongoingIndicator = ongoingIndicator
            self.messagesInQueue = messagesInQueue
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("ongoingIndicator messagesInQueue customData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(messagesInQueue: false)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.ongoingIndicator = try Bool(reading: &reader)
            case 1: self.messagesInQueue = try Bool(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.ongoingIndicator)
            writer.put(1, self.messagesInQueue)
            writer.put(2, self.customData)
        }
    }
}
