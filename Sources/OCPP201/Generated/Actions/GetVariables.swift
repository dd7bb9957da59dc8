// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reads variables of the device model.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block B).
public enum GetVariables: DownAction {
    /// The name in the specification.
    public static let name = "GetVariables"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 6)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetVariables

        /// What a vendor adds.
        public var customData: CustomData?
        /// What to read.
        ///
        /// A list, at least 1, each the ``GetVariableDataType``.
        public var getVariableData: [GetVariableDataType]

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, getVariableData: [GetVariableDataType]) {
            self.customData = customData
            self.getVariableData = getVariableData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData getVariableData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(getVariableData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.getVariableData = try [GetVariableDataType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.getVariableData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// What was read, one for each that was asked for.
        ///
        /// A list, at least 1, each the ``GetVariableResultType``.
        public var getVariableResult: [GetVariableResultType]

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, getVariableResult: [GetVariableResultType]) {
            self.customData = customData
            self.getVariableResult = getVariableResult
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData getVariableResult", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(getVariableResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.getVariableResult = try [GetVariableResultType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.getVariableResult)
        }
    }
}
