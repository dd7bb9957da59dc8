// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Tells the station that a web payment for an EVSE is under way.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block C).
public enum NotifyWebPaymentStarted: DownAction {
    /// The name in the specification.
    public static let name = "NotifyWebPaymentStarted"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 14)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyWebPaymentStarted

        /// Which EVSE.
        ///
        /// An integer, 0 or more.
        public var evseId: Int
        /// Seconds that the station waits for the payment.
        ///
        /// An integer.
        public var timeout: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(evseId: Int, timeout: Int, customData: CustomData? = nil) {
            self.evseId = evseId
            self.timeout = timeout
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evseId timeout customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0, timeout: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evseId = try Int(reading: &reader)
            case 1: self.timeout = try Int(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evseId)
            writer.put(1, self.timeout)
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
