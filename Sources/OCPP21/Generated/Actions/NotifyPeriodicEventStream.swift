// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers values of a periodic event stream; nobody answers.
///
/// The station sends it, and nobody answers (OCPP 2.1 Part 2, block N).
public enum NotifyPeriodicEventStream: UpSend {
    /// The name in the specification.
    public static let name = "NotifyPeriodicEventStream"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 71)

    /// What is sent.
    public struct Message: SendMessage {
        /// What it is sent as.
        public typealias Send = NotifyPeriodicEventStream

        /// Values and their times.
        ///
        /// A list, at least 1, each the ``StreamDataElementType``.
        public var data: [StreamDataElementType]
        /// Which stream.
        ///
        /// An integer, 0 or more.
        public var id: Int
        /// How many values wait to be sent.
        ///
        /// An integer, 0 or more.
        public var pending: Int
        /// The point in time that the values count from.
        ///
        /// A date and time.
        public var basetime: DateTime
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this message together; what is not required may be left out.
        public init(
            data: [StreamDataElementType],
            id: Int,
            pending: Int,
            basetime: DateTime,
            customData: CustomData? = nil
        ) {
            self.data = data
            self.id = id
            self.pending = pending
            self.basetime = basetime
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("data id pending basetime customData", required: 0b1111)

        /// What reading begins with.
        public static var blank: Self {
            Self(data: [], id: 0, pending: 0, basetime: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.data = try [StreamDataElementType](reading: &reader)
            case 1: self.id = try Int(reading: &reader)
            case 2: self.pending = try Int(reading: &reader)
            case 3: self.basetime = try DateTime(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.data)
            writer.put(1, self.id)
            writer.put(2, self.pending)
            writer.put(3, self.basetime)
            writer.put(4, self.customData)
        }
    }
}
