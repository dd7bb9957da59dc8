// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a transaction has ended, with its final meter value.
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.49).
public enum StopTransaction: UpAction {
    /// The name in the specification.
    public static let name = "StopTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 14)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = StopTransaction

        /// Who stopped it.
        ///
        /// A text of at most 20 characters.
        public var idTag: String?
        /// Reading of the meter at the end, in Wh.
        ///
        /// An integer.
        public var meterStop: Int
        /// When it stopped.
        ///
        /// A date and time.
        public var timestamp: DateTime
        /// Which transaction.
        ///
        /// An integer.
        public var transactionId: Int
        /// Why it stopped; `Local` when it is missing.
        ///
        /// One of ``Reason``.
        public var reason: Reason?
        /// What was measured in it.
        ///
        /// A list, any number of them, each the ``TransactionData``.
        public var transactionData: [TransactionData]?

        /// Puts this request together; what is not required may be left out.
        public init(
            idTag: String? = nil,
            meterStop: Int,
            timestamp: DateTime,
            transactionId: Int,
            reason: Reason? = nil,
            transactionData: [TransactionData]? = nil
        ) {
            self.idTag = idTag
            self.meterStop = meterStop
            self.timestamp = timestamp
            self.transactionId = transactionId
            self.reason = reason
            self.transactionData = transactionData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idTag meterStop timestamp transactionId reason transactionData", required: 0b1110)

        /// What reading begins with.
        public static var blank: Self {
            Self(meterStop: 0, timestamp: .epoch, transactionId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idTag = try String(reading: &reader)
            case 1: self.meterStop = try Int(reading: &reader)
            case 2: self.timestamp = try DateTime(reading: &reader)
            case 3: self.transactionId = try Int(reading: &reader)
            case 4: self.reason = try Reason(reading: &reader)
            case 5: self.transactionData = try [TransactionData](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idTag)
            writer.put(1, self.meterStop)
            writer.put(2, self.timestamp)
            writer.put(3, self.transactionId)
            writer.put(4, self.reason)
            writer.put(5, self.transactionData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What is to be known of the identifier.
        ///
        /// The ``IdTagInfo``.
        public var idTagInfo: IdTagInfo?

        /// Puts this response together; what is not required may be left out.
        public init(idTagInfo: IdTagInfo? = nil) {
            self.idTagInfo = idTagInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idTagInfo")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idTagInfo = try IdTagInfo(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idTagInfo)
        }
    }
}
