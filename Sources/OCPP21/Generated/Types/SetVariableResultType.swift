// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SetVariableResultType` of OCPP 2.1.
///
/// Part of ``SetVariables``.
public struct SetVariableResultType: WireObject {
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
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        attributeType: AttributeEnumType? = nil,
        attributeStatus: SetVariableStatusEnumType,
        attributeStatusInfo: StatusInfoType? = nil,
        component: ComponentType,
        variable: VariableType,
        customData: CustomData? = nil
    ) {
        self.attributeType = attributeType
        self.attributeStatus = attributeStatus
        self.attributeStatusInfo = attributeStatusInfo
        self.component = component
        self.variable = variable
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("attributeType attributeStatus attributeStatusInfo component variable customData", required: 0b11010)

    /// What reading begins with.
    public static var blank: Self {
        Self(attributeStatus: .unrecognized(""), component: .blank, variable: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.attributeType = try AttributeEnumType(reading: &reader)
        case 1: self.attributeStatus = try SetVariableStatusEnumType(reading: &reader)
        case 2: self.attributeStatusInfo = try StatusInfoType(reading: &reader)
        case 3: self.component = try ComponentType(reading: &reader)
        case 4: self.variable = try VariableType(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.attributeType)
        writer.put(1, self.attributeStatus)
        writer.put(2, self.attributeStatusInfo)
        writer.put(3, self.component)
        writer.put(4, self.variable)
        writer.put(5, self.customData)
    }
}
