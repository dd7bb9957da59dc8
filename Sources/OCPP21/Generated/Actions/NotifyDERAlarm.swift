// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reports that a grid event set off, or ended, an alarm.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block R).
public enum NotifyDERAlarm: UpAction {
    /// The name in the specification.
    public static let name = "NotifyDERAlarm"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 85)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyDERAlarm

        /// Which kind of control.
        ///
        /// One of ``DERControlEnumType``.
        public var controlType: DERControlEnumType
        /// What is wrong with the grid.
        ///
        /// One of ``GridEventFaultEnumType``.
        public var gridEventFault: GridEventFaultEnumType?
        /// Whether it is over.
        ///
        /// True or false.
        public var alarmEnded: Bool?
        /// When it happened.
        ///
        /// A date and time.
        public var timestamp: DateTime
        /// More about it.
        ///
        /// A text of at most 200 characters.
        public var extraInfo: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            controlType: DERControlEnumType,
            gridEventFault: GridEventFaultEnumType? = nil,
            alarmEnded: Bool? = nil,
            timestamp: DateTime,
            extraInfo: String? = nil,
            customData: CustomData? = nil
        ) {
            self.controlType = controlType
            self.gridEventFault = gridEventFault
            self.alarmEnded = alarmEnded
            self.timestamp = timestamp
            self.extraInfo = extraInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("controlType gridEventFault alarmEnded timestamp extraInfo customData", required: 0b1001)

        /// What reading begins with.
        public static var blank: Self {
            Self(controlType: .unrecognized(""), timestamp: .epoch)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.controlType = try DERControlEnumType(reading: &reader)
            case 1: self.gridEventFault = try GridEventFaultEnumType(reading: &reader)
            case 2: self.alarmEnded = try Bool(reading: &reader)
            case 3: self.timestamp = try DateTime(reading: &reader)
            case 4: self.extraInfo = try String(reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.controlType)
            writer.put(1, self.gridEventFault)
            writer.put(2, self.alarmEnded)
            writer.put(3, self.timestamp)
            writer.put(4, self.extraInfo)
            writer.put(5, self.customData)
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
