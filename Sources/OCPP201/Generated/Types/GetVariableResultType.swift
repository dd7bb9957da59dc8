// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `GetVariableResultType` of OCPP 2.0.1.
///
/// Part of ``GetVariables``.
public struct GetVariableResultType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// More about the status.
    ///
    /// The ``StatusInfoType``.
    public var attributeStatusInfo: StatusInfoType?
    /// Whether it could be read.
    ///
    /// One of ``GetVariableStatusEnumType``.
    public var attributeStatus: GetVariableStatusEnumType
    /// Which attribute of the variable.
    ///
    /// One of ``AttributeEnumType``.
    public var attributeType: AttributeEnumType?
    /// The value, as text.
    ///
    /// A text of at most 2500 characters.
    public var attributeValue: String?
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
        attributeStatusInfo: StatusInfoType? = nil,
        attributeStatus: GetVariableStatusEnumType,
        attributeType: AttributeEnumType? = nil,
        attributeValue: String? = nil,
        component: ComponentType,
        variable: VariableType
    ) {
        self.customData = customData
        self.attributeStatusInfo = attributeStatusInfo
        self.attributeStatus = attributeStatus
        self.attributeType = attributeType
        self.attributeValue = attributeValue
        self.component = component
        self.variable = variable
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData attributeStatusInfo attributeStatus attributeType attributeValue component variable", required: 0b1100100)

    /// What reading begins with.
    public static var blank: Self {
        Self(attributeStatus: .unrecognized(""), component: .blank, variable: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.attributeStatusInfo = try StatusInfoType(reading: &reader)
        case 2: self.attributeStatus = try GetVariableStatusEnumType(reading: &reader)
        case 3: self.attributeType = try AttributeEnumType(reading: &reader)
        case 4: self.attributeValue = try String(reading: &reader)
        case 5: self.component = try ComponentType(reading: &reader)
        case 6: self.variable = try VariableType(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.attributeStatusInfo)
        writer.put(2, self.attributeStatus)
        writer.put(3, self.attributeType)
        writer.put(4, self.attributeValue)
        writer.put(5, self.component)
        writer.put(6, self.variable)
    }
}
