// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a transaction has started; the answer gives it its number.
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.45).
public enum StartTransaction: UpAction {
    /// The name in the specification.
    public static let name = "StartTransaction"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 12)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = StartTransaction

        /// Which connector.
        ///
        /// An integer.
        public var connectorId: Int
        /// Who started it.
        ///
        /// A text of at most 20 characters.
        public var idTag: String
        /// Reading of the meter at the start, in Wh.
        ///
        /// An integer.
        public var meterStart: Int
        /// The reservation that ends with it.
        ///
        /// An integer.
        public var reservationId: Int?
        /// When it started.
        ///
        /// A date and time.
        public var timestamp: DateTime

        /// Puts this request together; what is not required may be left out.
        public init(connectorId: Int, idTag: String, meterStart: Int, reservationId: Int? = nil, timestamp: DateTime) {
            self.connectorId = connectorId
            self.idTag = idTag
            self.meterStart = meterStart
            self.reservationId = reservationId
            self.timestamp = timestamp
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId idTag meterStart reservationId timestamp", required: 0b10111)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, idTag: "", meterStart: 0, timestamp: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.idTag = try String(reading: &reader)
            case 2: self.meterStart = try Int(reading: &reader)
            case 3: self.reservationId = try Int(reading: &reader)
            case 4: self.timestamp = try DateTime(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.idTag)
            writer.put(2, self.meterStart)
            writer.put(3, self.reservationId)
            writer.put(4, self.timestamp)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the identifier may charge.
        ///
        /// The ``IdTagInfo``.
        public var idTagInfo: IdTagInfo
        /// The number that the central system gives it.
        ///
        /// An integer.
        public var transactionId: Int

        /// Puts this response together.
        public init(idTagInfo: IdTagInfo, transactionId: Int) {
            self.idTagInfo = idTagInfo
            self.transactionId = transactionId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("idTagInfo transactionId", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(idTagInfo: .blank, transactionId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.idTagInfo = try IdTagInfo(reading: &reader)
            case 1: self.transactionId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.idTagInfo)
            writer.put(1, self.transactionId)
        }
    }
}
