// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks whether a transaction goes on, and whether messages about it are still queued.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block E).
public enum GetTransactionStatus: DownAction {
    /// The name in the specification.
    public static let name = "GetTransactionStatus"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 15)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetTransactionStatus

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which transaction; any message when it is missing.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String?

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, transactionId: String? = nil) {
            self.customData = customData
            self.transactionId = transactionId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData transactionId")

        /// What reading begins with.
        public static var blank: Self {
            Self()
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
        /// Whether the transaction is going on.
        ///
        /// True or false.
        public var ongoingIndicator: Bool?
        /// Whether messages about it wait to be sent.
        ///
        /// True or false.
        public var messagesInQueue: Bool

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, ongoingIndicator: Bool? = nil, messagesInQueue: Bool) {
            self.customData = customData
            self.ongoingIndicator = ongoingIndicator
            self.messagesInQueue = messagesInQueue
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData ongoingIndicator messagesInQueue", required: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(messagesInQueue: false)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.ongoingIndicator = try Bool(reading: &reader)
            case 2: self.messagesInQueue = try Bool(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.ongoingIndicator)
            writer.put(2, self.messagesInQueue)
        }
    }
}
