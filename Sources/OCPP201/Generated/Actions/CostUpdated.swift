// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Tells the station what a transaction has cost so far.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block I).
public enum CostUpdated: DownAction {
    /// The name in the specification.
    public static let name = "CostUpdated"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 27)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CostUpdated

        /// What a vendor adds.
        public var customData: CustomData?
        /// What the transaction costs so far, taxes included.
        ///
        /// A number.
        public var totalCost: ExactDecimal
        /// Which transaction.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var transactionId: String

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, totalCost: ExactDecimal, transactionId: String) {
            self.customData = customData
            self.totalCost = totalCost
            self.transactionId = transactionId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData totalCost transactionId", required: 0b110)

        /// What reading begins with.
        public static var blank: Self {
            Self(totalCost: 0, transactionId: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.totalCost = try ExactDecimal(reading: &reader)
            case 2: self.transactionId = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.totalCost)
            writer.put(2, self.transactionId)
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
