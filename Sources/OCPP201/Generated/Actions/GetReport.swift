// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for a report of certain components and variables.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block B).
public enum GetReport: DownAction {
    /// The name in the specification.
    public static let name = "GetReport"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 5)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetReport

        /// What a vendor adds.
        public var customData: CustomData?
        /// Components and variables to report.
        ///
        /// A list, at least 1, each the ``ComponentVariableType``.
        public var componentVariable: [ComponentVariableType]?
        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Components in one of these states.
        ///
        /// A list, 1 to 4 of them, each one of ``ComponentCriterionEnumType``.
        public var componentCriteria: [ComponentCriterionEnumType]?

        /// Puts this request together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            componentVariable: [ComponentVariableType]? = nil,
            requestId: Int,
            componentCriteria: [ComponentCriterionEnumType]? = nil
        ) {
            self.customData = customData
            self.componentVariable = componentVariable
            self.requestId = requestId
            self.componentCriteria = componentCriteria
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData componentVariable requestId componentCriteria", required: 0b100)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.componentVariable = try [ComponentVariableType](reading: &reader)
            case 2: self.requestId = try Int(reading: &reader)
            case 3: self.componentCriteria = try [ComponentCriterionEnumType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.componentVariable)
            writer.put(2, self.requestId)
            writer.put(3, self.componentCriteria)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether the report will come.
        ///
        /// One of ``GenericDeviceModelStatusEnumType``.
        public var status: GenericDeviceModelStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: GenericDeviceModelStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try GenericDeviceModelStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
