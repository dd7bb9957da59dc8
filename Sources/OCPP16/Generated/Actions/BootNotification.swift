// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// The station introduces itself after a start and asks to be let in.
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.3).
public enum BootNotification: UpAction {
    /// The name in the specification.
    public static let name = "BootNotification"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 1)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = BootNotification

        /// Who made the charge point.
        ///
        /// A text of at most 20 characters.
        public var chargePointVendor: String
        /// The charge point's model.
        ///
        /// A text of at most 20 characters.
        public var chargePointModel: String
        /// The charge point's serial number.
        ///
        /// A text of at most 25 characters.
        public var chargePointSerialNumber: String?
        /// Serial number of the box inside; deprecated.
        ///
        /// A text of at most 25 characters.
        public var chargeBoxSerialNumber: String?
        /// Which firmware the station runs.
        ///
        /// A text of at most 50 characters.
        public var firmwareVersion: String?
        /// Serial number of the SIM card.
        ///
        /// A text of at most 20 characters.
        public var iccid: String?
        /// Subscriber number of the SIM card.
        ///
        /// A text of at most 20 characters.
        public var imsi: String?
        /// Type of the main meter.
        ///
        /// A text of at most 25 characters.
        public var meterType: String?
        /// Serial number of the main meter.
        ///
        /// A text of at most 25 characters.
        public var meterSerialNumber: String?

        /// Puts this request together; what is not required may be left out.
        public init(
            chargePointVendor: String,
            chargePointModel: String,
            chargePointSerialNumber: String? = nil,
            chargeBoxSerialNumber: String? = nil,
            firmwareVersion: String? = nil,
            iccid: String? = nil,
            imsi: String? = nil,
            meterType: String? = nil,
            meterSerialNumber: String? = nil
        ) {
            self.chargePointVendor = chargePointVendor
            self.chargePointModel = chargePointModel
            self.chargePointSerialNumber = chargePointSerialNumber
            self.chargeBoxSerialNumber = chargeBoxSerialNumber
            self.firmwareVersion = firmwareVersion
            self.iccid = iccid
            self.imsi = imsi
            self.meterType = meterType
            self.meterSerialNumber = meterSerialNumber
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("chargePointVendor chargePointModel chargePointSerialNumber chargeBoxSerialNumber firmwareVersion iccid imsi meterType meterSerialNumber", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(chargePointVendor: "", chargePointModel: "")
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.chargePointVendor = try String(reading: &reader)
            case 1: self.chargePointModel = try String(reading: &reader)
            case 2: self.chargePointSerialNumber = try String(reading: &reader)
            case 3: self.chargeBoxSerialNumber = try String(reading: &reader)
            case 4: self.firmwareVersion = try String(reading: &reader)
            case 5: self.iccid = try String(reading: &reader)
            case 6: self.imsi = try String(reading: &reader)
            case 7: self.meterType = try String(reading: &reader)
            case 8: self.meterSerialNumber = try String(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.chargePointVendor)
            writer.put(1, self.chargePointModel)
            writer.put(2, self.chargePointSerialNumber)
            writer.put(3, self.chargeBoxSerialNumber)
            writer.put(4, self.firmwareVersion)
            writer.put(5, self.iccid)
            writer.put(6, self.imsi)
            writer.put(7, self.meterType)
            writer.put(8, self.meterSerialNumber)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the charge point is let in.
        ///
        /// One of ``RegistrationStatus``.
        public var status: RegistrationStatus
        /// The central system's time.
        ///
        /// A date and time.
        public var currentTime: DateTime
        /// Seconds between heartbeats when accepted, otherwise until the next BootNotification; 0 leaves it to the charge point.
        ///
        /// An integer.
        public var interval: Int

        /// Puts this response together.
        public init(status: RegistrationStatus, currentTime: DateTime, interval: Int) {
            self.status = status
            self.currentTime = currentTime
            self.interval = interval
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status currentTime interval", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""), currentTime: .epoch, interval: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try RegistrationStatus(reading: &reader)
            case 1: self.currentTime = try DateTime(reading: &reader)
            case 2: self.interval = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.currentTime)
            writer.put(2, self.interval)
        }
    }
}
