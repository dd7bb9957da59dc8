// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VariableType` of OCPP 2.1.
///
/// Part of ``ComponentVariableType``, ``EventDataType``, ``GetVariableDataType``, ``GetVariableResultType``, ``MonitoringDataType``, ``ReportDataType``, ``SetMonitoringDataType``, ``SetMonitoringResultType``, ``SetVariableDataType`` and ``SetVariableResultType``.
public struct VariableType: WireObject {
    /// Name of the variable.
    ///
    /// An identifier of at most 50 characters out of letters, digits and `*-_=:+|@.`, such as those of ``VariableName``.
    public var name: VariableName
    /// Which of several of this name.
    ///
    /// An identifier of at most 50 characters out of letters, digits and `*-_=:+|@.`, such as those of ``VariableInstance``.
    public var instance: VariableInstance?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(name: VariableName, instance: VariableInstance? = nil, customData: CustomData? = nil) {
        self.name = name
        self.instance = instance
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("name instance customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(name: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.name = try VariableName(reading: &reader)
        case 1: self.instance = try VariableInstance(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.name)
        writer.put(1, self.instance)
        writer.put(2, self.customData)
    }
}
