// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes monitors from variables.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block N).
public enum ClearVariableMonitoring: DownAction {
    /// The name in the specification.
    public static let name = "ClearVariableMonitoring"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 48)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearVariableMonitoring

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which monitors.
        ///
        /// A list, at least 1, each an integer.
        public var id: [Int]

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, id: [Int]) {
            self.customData = customData
            self.id = id
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData id", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(id: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.id = try [Int](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.id)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// What became of each.
        ///
        /// A list, at least 1, each the ``ClearMonitoringResultType``.
        public var clearMonitoringResult: [ClearMonitoringResultType]

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, clearMonitoringResult: [ClearMonitoringResultType]) {
            self.customData = customData
            self.clearMonitoringResult = clearMonitoringResult
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData clearMonitoringResult", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(clearMonitoringResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.clearMonitoringResult = try [ClearMonitoringResultType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.clearMonitoringResult)
        }
    }
}
