// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Sets monitors on variables.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block N).
public enum SetVariableMonitoring: DownAction {
    /// The name in the specification.
    public static let name = "SetVariableMonitoring"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 75)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetVariableMonitoring

        /// The monitors.
        ///
        /// A list, at least 1, each the ``SetMonitoringDataType``.
        public var setMonitoringData: [SetMonitoringDataType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(setMonitoringData: [SetMonitoringDataType], customData: CustomData? = nil) {
            self.setMonitoringData = setMonitoringData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("setMonitoringData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(setMonitoringData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.setMonitoringData = try [SetMonitoringDataType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.setMonitoringData)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What became of each.
        ///
        /// A list, at least 1, each the ``SetMonitoringResultType``.
        public var setMonitoringResult: [SetMonitoringResultType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(setMonitoringResult: [SetMonitoringResultType], customData: CustomData? = nil) {
            self.setMonitoringResult = setMonitoringResult
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("setMonitoringResult customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(setMonitoringResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.setMonitoringResult = try [SetMonitoringResultType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.setMonitoringResult)
            writer.put(1, self.customData)
        }
    }
}
