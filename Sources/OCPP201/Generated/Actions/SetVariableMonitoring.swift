// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Sets monitors on variables.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum SetVariableMonitoring: DownAction {
    /// The name in the specification.
    public static let name = "SetVariableMonitoring"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 58)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetVariableMonitoring

        /// What a vendor adds.
        public var customData: CustomData?
        /// The monitors.
        ///
        /// A list, at least 1, each the ``SetMonitoringDataType``.
        public var setMonitoringData: [SetMonitoringDataType]

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, setMonitoringData: [SetMonitoringDataType]) {
            self.customData = customData
            self.setMonitoringData = setMonitoringData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData setMonitoringData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(setMonitoringData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.setMonitoringData = try [SetMonitoringDataType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.setMonitoringData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// What became of each.
        ///
        /// A list, at least 1, each the ``SetMonitoringResultType``.
        public var setMonitoringResult: [SetMonitoringResultType]

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, setMonitoringResult: [SetMonitoringResultType]) {
            self.customData = customData
            self.setMonitoringResult = setMonitoringResult
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData setMonitoringResult", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(setMonitoringResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.setMonitoringResult = try [SetMonitoringResultType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.setMonitoringResult)
        }
    }
}
