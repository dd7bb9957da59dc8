// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reserves a connector for an id tag until a given time.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.37).
public enum ReserveNow: DownAction {
    /// The name in the specification.
    public static let name = "ReserveNow"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 23)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReserveNow

        /// Which connector; 0 stands for any.
        ///
        /// An integer.
        public var connectorId: Int
        /// When the reservation ends.
        ///
        /// A date and time.
        public var expiryDate: DateTime
        /// Who reserves.
        ///
        /// A text of at most 20 characters.
        public var idTag: String
        /// The group that may use it, too.
        ///
        /// A text of at most 20 characters.
        public var parentIdTag: String?
        /// Which reservation.
        ///
        /// An integer.
        public var reservationId: Int

        /// Puts this request together; what is not required may be left out.
        public init(
            connectorId: Int,
            expiryDate: DateTime,
            idTag: String,
            parentIdTag: String? = nil,
            reservationId: Int
        ) {
            self.connectorId = connectorId
            self.expiryDate = expiryDate
            self.idTag = idTag
            self.parentIdTag = parentIdTag
            self.reservationId = reservationId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("connectorId expiryDate idTag parentIdTag reservationId", required: 0b10111)

        /// What reading begins with.
        public static var blank: Self {
            Self(connectorId: 0, expiryDate: .epoch, idTag: "", reservationId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.connectorId = try Int(reading: &reader)
            case 1: self.expiryDate = try DateTime(reading: &reader)
            case 2: self.idTag = try String(reading: &reader)
            case 3: self.parentIdTag = try String(reading: &reader)
            case 4: self.reservationId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.connectorId)
            writer.put(1, self.expiryDate)
            writer.put(2, self.idTag)
            writer.put(3, self.parentIdTag)
            writer.put(4, self.reservationId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it is reserved.
        ///
        /// One of ``ReservationStatus``.
        public var status: ReservationStatus

        /// Puts this response together.
        public init(status: ReservationStatus) {
            self.status = status
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try ReservationStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
