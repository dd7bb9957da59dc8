// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Writes variables of the device model.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block B).
public enum SetVariables: DownAction {
    /// The name in the specification.
    public static let name = "SetVariables"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 10)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetVariables

        /// What to write.
        ///
        /// A list, at least 1, each the ``SetVariableDataType``.
        public var setVariableData: [SetVariableDataType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(setVariableData: [SetVariableDataType], customData: CustomData? = nil) {
            self.setVariableData = setVariableData
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("setVariableData customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(setVariableData: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.setVariableData = try [SetVariableDataType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.setVariableData)
            writer.put(1, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What became of each.
        ///
        /// A list, at least 1, each the ``SetVariableResultType``.
        public var setVariableResult: [SetVariableResultType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(setVariableResult: [SetVariableResultType], customData: CustomData? = nil) {
            self.setVariableResult = setVariableResult
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("setVariableResult customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(setVariableResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.setVariableResult = try [SetVariableResultType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.setVariableResult)
            writer.put(1, self.customData)
        }
    }
}
