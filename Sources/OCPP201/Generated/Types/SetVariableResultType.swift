// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SetVariableResultType` of OCPP 2.0.1.
///
/// Part of ``SetVariables``.
public struct SetVariableResultType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Which attribute of the variable.
    ///
    /// One of ``AttributeEnumType``.
    public var attributeType: AttributeEnumType?
    /// Whether it was written.
    ///
    /// One of ``SetVariableStatusEnumType``.
    public var attributeStatus: SetVariableStatusEnumType
    /// More about the status.
    ///
    /// The ``StatusInfoType``.
    public var attributeStatusInfo: StatusInfoType?
    /// The component.
    ///
    /// The ``ComponentType``.
    public var component: ComponentType
    /// The variable of the component.
    ///
    /// The ``VariableType``.
    public var variable: VariableType

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        attributeType: AttributeEnumType? = nil,
        attributeStatus: SetVariableStatusEnumType,
        attributeStatusInfo: StatusInfoType? = nil,
        component: ComponentType,
        variable: VariableType
    ) {
        self.customData = customData
        self.attributeType = attributeType
        self.attributeStatus = attributeStatus
        self.attributeStatusInfo = attributeStatusInfo
        self.component = component
        self.variable = variable
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData attributeType attributeStatus attributeStatusInfo component variable", required: 0b110100)

    /// What reading begins with.
    public static var blank: Self {
        Self(attributeStatus: .unrecognized(""), component: .blank, variable: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.attributeType = try AttributeEnumType(reading: &reader)
        case 2: self.attributeStatus = try SetVariableStatusEnumType(reading: &reader)
        case 3: self.attributeStatusInfo = try StatusInfoType(reading: &reader)
        case 4: self.component = try ComponentType(reading: &reader)
        case 5: self.variable = try VariableType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.attributeType)
        writer.put(2, self.attributeStatus)
        writer.put(3, self.attributeStatusInfo)
        writer.put(4, self.component)
        writer.put(5, self.variable)
    }
}
