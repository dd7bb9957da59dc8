// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Shows that the station is alive, and brings it the time.
///
/// The station asks, the other side answers (OCPP 1.6 edition 2 §6.29).
public enum Heartbeat: UpAction {
    /// The name in the specification.
    public static let name = "Heartbeat"
    /// The version of OCPP.
    public static let version = OCPPVersion.v16
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 7)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = Heartbeat

        /// Puts this request together, which says nothing more than that it is there.
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

    /// What is answered.
    public struct Response: WireObject {
        /// The central system's time.
        ///
        /// A date and time.
        public var currentTime: DateTime

        /// Puts this response together.
        public init(currentTime: DateTime) {
            self.currentTime = currentTime
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("currentTime", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(currentTime: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.currentTime = try DateTime(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.currentTime)
        }
    }
}
