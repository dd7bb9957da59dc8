// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Reads variables of the device model.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block B).
public enum GetVariables: DownAction {
    /// The name in the specification.
    public static let name = "GetVariables"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 6)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetVariables

        /// What to read.
        ///
        /// A list, at least 1, each the ``GetVariableDataType``.
        public var getVariableData: [GetVariableDataType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(getVariableData: [GetVariableDataType], customData: CustomData? = nil) {
            self.getVariableData = getVariableData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("getVariableData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(getVariableData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.getVariableData = try [GetVariableDataType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.getVariableData)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What was read, one for each that was asked for.
        ///
        /// A list, at least 1, each the ``GetVariableResultType``.
        public var getVariableResult: [GetVariableResultType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(getVariableResult: [GetVariableResultType], customData: CustomData? = nil) {
            self.getVariableResult = getVariableResult
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("getVariableResult customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(getVariableResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.getVariableResult = try [GetVariableResultType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.getVariableResult)
            writer.put(1, self.customData)
        }
    }
}
