// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `GetVariableDataType` of OCPP 2.1.
///
/// Part of ``GetVariables``.
public struct GetVariableDataType: WireObject {
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
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        attributeType: AttributeEnumType? = nil,
        component: ComponentType,
        variable: VariableType,
        customData: CustomData? = nil
    ) {
        self.attributeType = attributeType
        self.component = component
        self.variable = variable
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("attributeType component variable customData", required: 0b110)

    /// What reading begins with.
    public static var blank: Self {
        Self(component: .blank, variable: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.attributeType = try AttributeEnumType(reading: &reader)
        case 1: self.component = try ComponentType(reading: &reader)
        case 2: self.variable = try VariableType(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.attributeType)
        writer.put(1, self.component)
        writer.put(2, self.variable)
        writer.put(3, self.customData)
    }
}
