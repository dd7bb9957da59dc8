// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports the state, or an error, of a connector or of the station (connector 0).
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.47).
public enum StatusNotification: UpAction {
    /// The name in the specification.
    public static let name = "StatusNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 13)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = StatusNotification

        /// Which connector; 0 stands for the charge point itself.
        ///
        /// An integer.
        public var connectorId: Int
        /// What is wrong, if anything.
        ///
        /// One of ``ChargePointErrorCode``.
        public var errorCode: ChargePointErrorCode
        /// More about the error, for people.
        ///
        /// A text of at most 50 characters.
        public var info: String?
        /// In what state the connector is.
        ///
        /// One of ``ChargePointStatus``.
        public var status: ChargePointStatus
        /// Since when.
        ///
        /// A date and time.
        public var timestamp: DateTime?
        /// Whose error code it is.
        ///
        /// A text of at most 255 characters.
        public var vendorId: String?
        /// The vendor's own code for the error.
        ///
        /// A text of at most 50 characters.
        public var vendorErrorCode: String?

        /// Puts this request together; what is not required may be left out.
        public init(
            connectorId: Int,
            errorCode: ChargePointErrorCode,
            info: String? = nil,
            status: ChargePointStatus,
            timestamp: DateTime? = nil,
            vendorId: String? = nil,
            vendorErrorCode: String? = nil
        ) {
            self.connectorId = connectorId
            self.errorCode = errorCode
            self.info = info
            self.status = status
            self.timestamp = timestamp
            self.vendorId = vendorId
            self.vendorErrorCode = vendorErrorCode
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId errorCode info status timestamp vendorId vendorErrorCode", required: 0b1011)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, errorCode: .unrecognized(""), status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.errorCode = try ChargePointErrorCode(reading: &reader)
            case 2: self.info = try String(reading: &reader)
            case 3: self.status = try ChargePointStatus(reading: &reader)
            case 4: self.timestamp = try DateTime(reading: &reader)
            case 5: self.vendorId = try String(reading: &reader)
            case 6: self.vendorErrorCode = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.errorCode)
            writer.put(2, self.info)
            writer.put(3, self.status)
            writer.put(4, self.timestamp)
            writer.put(5, self.vendorId)
            writer.put(6, self.vendorErrorCode)
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
