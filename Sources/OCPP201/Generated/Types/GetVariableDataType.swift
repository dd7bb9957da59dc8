// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `GetVariableDataType` of OCPP 2.0.1.
///
/// Part of ``GetVariables``.
public struct GetVariableDataType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Which attribute of the variable.
    ///
    /// One of ``AttributeEnumType``.
    public var attributeType: AttributeEnumType?
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
        component: ComponentType,
        variable: VariableType
    ) {
        self.customData = customData
        self.attributeType = attributeType
        self.component = component
        self.variable = variable
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData attributeType component variable", required: 0b1100)

    /// What reading begins with.
    public static var blank: Self {
        Self(component: .blank, variable: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.attributeType = try AttributeEnumType(reading: &reader)
        case 2: self.component = try ComponentType(reading: &reader)
        case 3: self.variable = try VariableType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.attributeType)
        writer.put(2, self.component)
        writer.put(3, self.variable)
    }
}
