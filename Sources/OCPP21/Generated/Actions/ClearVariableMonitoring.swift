// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes monitors from variables.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block N).
public enum ClearVariableMonitoring: DownAction {
    /// The name in the specification.
    public static let name = "ClearVariableMonitoring"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 61)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearVariableMonitoring

        /// Which monitors.
        ///
        /// A list, at least 1, each an integer, 0 or more.
        public var id: [Int]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(id: [Int], customData: CustomData? = nil) {
            self.id = id
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("id customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(id: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.id = try [Int](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.id)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What became of each.
        ///
        /// A list, at least 1, each the ``ClearMonitoringResultType``.
        public var clearMonitoringResult: [ClearMonitoringResultType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(clearMonitoringResult: [ClearMonitoringResultType], customData: CustomData? = nil) {
            self.clearMonitoringResult = clearMonitoringResult
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("clearMonitoringResult customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(clearMonitoringResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.clearMonitoringResult = try [ClearMonitoringResultType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.clearMonitoringResult)
            writer.put(1, self.customData)
        }
    }
}
