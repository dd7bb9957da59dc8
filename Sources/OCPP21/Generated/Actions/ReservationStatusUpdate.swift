// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a reservation expired, was removed, or found no EVSE.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block H).
public enum ReservationStatusUpdate: UpAction {
    /// The name in the specification.
    public static let name = "ReservationStatusUpdate"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 28)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReservationStatusUpdate

        /// Which reservation.
        ///
        /// An integer, 0 or more.
        public var reservationId: Int
        /// Why the reservation is no more.
        ///
        /// One of ``ReservationUpdateStatusEnumType``.
        public var reservationUpdateStatus: ReservationUpdateStatusEnumType
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            reservationId: Int,
            reservationUpdateStatus: ReservationUpdateStatusEnumType,
            customData: CustomData? = nil
        ) {
            self.reservationId = reservationId
            self.reservationUpdateStatus = reservationUpdateStatus
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("reservationId reservationUpdateStatus customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(reservationId: 0, reservationUpdateStatus: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.reservationId = try Int(reading: &reader)
            case 1: self.reservationUpdateStatus = try ReservationUpdateStatusEnumType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.reservationId)
            writer.put(1, self.reservationUpdateStatus)
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
