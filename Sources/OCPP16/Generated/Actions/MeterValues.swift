// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports sampled meter values outside of StopTransaction.
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.31).
public enum MeterValues: UpAction {
    /// The name in the specification.
    public static let name = "MeterValues"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 8)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = MeterValues

        /// Which connector; 0 stands for the main meter.
        ///
        /// An integer.
        public var connectorId: Int
        /// Which transaction.
        ///
        /// An integer.
        public var transactionId: Int?
        /// What was measured, in order of time.
        ///
        /// A list, at least 1, each the ``MeterValue``. Not as in the published schema: the text says 1..* (§6.31).
        public var meterValue: [MeterValue]

        /// Puts this request together; what is not required may be left out.
        public init(connectorId: Int, transactionId: Int? = nil, meterValue: [MeterValue]) {
            self.connectorId = connectorId
            self.transactionId = transactionId
            self.meterValue = meterValue
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId transactionId meterValue", required: 0b101)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, meterValue: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.transactionId = try Int(reading: &reader)
            case 2: self.meterValue = try [MeterValue](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.transactionId)
            writer.put(2, self.meterValue)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Puts this response together, which says nothing more than that it is there.
        public init() {}

        /// The names of the members in the order of the specification.
        public static let members = NameTable("")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
        }
    }
}
