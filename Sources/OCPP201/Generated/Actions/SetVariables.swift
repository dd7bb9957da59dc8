// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Writes variables of the device model.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block B).
public enum SetVariables: DownAction {
    /// The name in the specification.
    public static let name = "SetVariables"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 10)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetVariables

        /// What a vendor adds.
        public var customData: CustomData?
        /// What to write.
        ///
        /// A list, at least 1, each the ``SetVariableDataType``.
        public var setVariableData: [SetVariableDataType]

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, setVariableData: [SetVariableDataType]) {
            self.customData = customData
            self.setVariableData = setVariableData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData setVariableData", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(setVariableData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.setVariableData = try [SetVariableDataType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.setVariableData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// What became of each.
        ///
        /// A list, at least 1, each the ``SetVariableResultType``.
        public var setVariableResult: [SetVariableResultType]

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil, setVariableResult: [SetVariableResultType]) {
            self.customData = customData
            self.setVariableResult = setVariableResult
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData setVariableResult", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(setVariableResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.setVariableResult = try [SetVariableResultType](reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.setVariableResult)
        }
    }
}
