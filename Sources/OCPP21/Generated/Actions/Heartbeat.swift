// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Shows that the station is alive, and brings it the time.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block G).
public enum Heartbeat: UpAction {
    /// The name in the specification.
    public static let name = "Heartbeat"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 25)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Heartbeat

        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
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

    /// What is answered.
    public struct Response: WireObject {
        /// The CSMS's time.
        ///
        /// A date and time.
        public var currentTime: DateTime
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(currentTime: DateTime, customData: CustomData? = nil) {
            self.currentTime = currentTime
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("currentTime customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(currentTime: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.currentTime = try DateTime(reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.currentTime)
            writer.put(1, self.customData)
        }
    }
}
