// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `GetVariableResultType` of OCPP 2.1.
///
/// Part of ``GetVariables``.
public struct GetVariableResultType: WireObject {
    /// Whether it could be read.
    ///
    /// One of ``GetVariableStatusEnumType``.
    public var attributeStatus: GetVariableStatusEnumType
    /// More about the status.
    ///
    /// The ``StatusInfoType``.
    public var attributeStatusInfo: StatusInfoType?
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
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        attributeStatus: GetVariableStatusEnumType,
        attributeStatusInfo: StatusInfoType? = nil,
        attributeType: AttributeEnumType? = nil,
        attributeValue: String? = nil,
        component: ComponentType,
        variable: VariableType,
        customData: CustomData? = nil
    ) {
        self.attributeStatus = attributeStatus
        self.attributeStatusInfo = attributeStatusInfo
        self.attributeType = attributeType
        self.attributeValue = attributeValue
        self.component = component
        self.variable = variable
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("attributeStatus attributeStatusInfo attributeType attributeValue component variable customData", required: 0b110001)

    /// What reading begins with.
    public static var blank: Self {
        Self(attributeStatus: .unrecognized(""), component: .blank, variable: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.attributeStatus = try GetVariableStatusEnumType(reading: &reader)
        case 1: self.attributeStatusInfo = try StatusInfoType(reading: &reader)
        case 2: self.attributeType = try AttributeEnumType(reading: &reader)
        case 3: self.attributeValue = try String(reading: &reader)
        case 4: self.component = try ComponentType(reading: &reader)
        case 5: self.variable = try VariableType(reading: &reader)
        case 6: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.attributeStatus)
        writer.put(1, self.attributeStatusInfo)
        writer.put(2, self.attributeType)
        writer.put(3, self.attributeValue)
        writer.put(4, self.component)
        writer.put(5, self.variable)
        writer.put(6, self.customData)
    }
}
