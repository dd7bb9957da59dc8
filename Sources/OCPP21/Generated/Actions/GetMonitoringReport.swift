// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for a report of the installed monitors.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block N).
public enum GetMonitoringReport: DownAction {
    /// The name in the specification.
    public static let name = "GetMonitoringReport"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 65)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetMonitoringReport

        /// Components and variables to report.
        ///
        /// A list, at least 1, each the ``ComponentVariableType``.
        public var componentVariable: [ComponentVariableType]?
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Kinds of monitors.
        ///
        /// A list, 1 to 3 of them, each one of ``MonitoringCriterionEnumType``.
        public var monitoringCriteria: [MonitoringCriterionEnumType]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            componentVariable: [ComponentVariableType]? = nil,
            requestId: Int,
            monitoringCriteria: [MonitoringCriterionEnumType]? = nil,
            customData: CustomData? = nil
        ) {
            self.componentVariable = componentVariable
            self.requestId = requestId
            self.monitoringCriteria = monitoringCriteria
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("componentVariable requestId monitoringCriteria customData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.componentVariable = try [ComponentVariableType](reading: &reader)
            case 1: self.requestId = try Int(reading: &reader)
            case 2: self.monitoringCriteria = try [MonitoringCriterionEnumType](reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.componentVariable)
            writer.put(1, self.requestId)
            writer.put(2, self.monitoringCriteria)
            writer.put(3, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether the report will come.
        ///
        /// One of ``GenericDeviceModelStatusEnumType``.
        public var status: GenericDeviceModelStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: GenericDeviceModelStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try GenericDeviceModelStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
