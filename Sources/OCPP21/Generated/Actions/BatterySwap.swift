// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that batteries were put in or taken out.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block S).
public enum BatterySwap: UpAction {
    /// The name in the specification.
    public static let name = "BatterySwap"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 89)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = BatterySwap

        /// The batteries.
        ///
        /// A list, at least 1, each the ``BatteryDataType``.
        public var batteryData: [BatteryDataType]
        /// Whether they came in or went out.
        ///
        /// One of ``BatterySwapEventEnumType``.
        public var eventType: BatterySwapEventEnumType
        /// Who swaps.
        ///
        /// The ``IdTokenType``.
        public var idToken: IdTokenType
        /// Joins the messages of one swap.
        ///
        /// An integer.
        public var requestId: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            batteryData: [BatteryDataType],
            eventType: BatterySwapEventEnumType,
            idToken: IdTokenType,
            requestId: Int,
            customData: CustomData? = nil
        ) {
            self.batteryData = batteryData
            self.eventType = eventType
            self.idToken = idToken
            self.requestId = requestId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("batteryData eventType idToken requestId customData", required: 0b1111)

        /// What reading begins with.
        public static var blank: Self {
            Self(batteryData: [], eventType: .unrecognized(""), idToken: .blank, requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.batteryData = try [BatteryDataType](reading: &reader)
            case 1: self.eventType = try BatterySwapEventEnumType(reading: &reader)
            case 2: self.idToken = try IdTokenType(reading: &reader)
            case 3: self.requestId = try Int(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.batteryData)
            writer.put(1, self.eventType)
            writer.put(2, self.idToken)
            writer.put(3, self.requestId)
            writer.put(4, self.customData)
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
