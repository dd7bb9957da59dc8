// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports sampled meter values outside of a transaction.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block J).
public enum MeterValues: UpAction {
    /// The name in the specification.
    public static let name = "MeterValues"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 35)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = MeterValues

        /// Which EVSE; 0 stands for the main meter.
        ///
        /// An integer, 0 or more.
        public var evseId: Int
        /// What was measured.
        ///
        /// A list, at least 1, each the ``MeterValueType``.
        public var meterValue: [MeterValueType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(evseId: Int, meterValue: [MeterValueType], customData: CustomData? = nil) {
            self.evseId = evseId
            self.meterValue = meterValue
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("evseId meterValue customData", required: 0b11)

        /// What reading begins with.
        public static var blank: Self {
            Self(evseId: 0, meterValue: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.evseId = try Int(reading: &reader)
            case 1: self.meterValue = try [MeterValueType](reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.evseId)
            writer.put(1, self.meterValue)
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
