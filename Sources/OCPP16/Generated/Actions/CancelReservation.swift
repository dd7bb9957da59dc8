// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Withdraws a reservation.
///
/// The CSMS asks, the other side answers (OCPP 1.6 edition 2 §6.5).
public enum CancelReservation: DownAction {
    /// The name in the specification.
    public static let name = "CancelReservation"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 22)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = CancelReservation

        /// Which reservation.
        ///
        /// An integer.
        public var reservationId: Int

        /// Puts this request together.
        public init(reservationId: Int) {
            self.reservationId = reservationId
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("reservationId", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(reservationId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.reservationId = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.reservationId)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was cancelled.
        ///
        /// One of ``CancelReservationStatus``.
        public var status: CancelReservationStatus

        /// Puts this response together.
        public init(status: CancelReservationStatus) {
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
            case 0: self.status = try CancelReservationStatus(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
        }
    }
}
