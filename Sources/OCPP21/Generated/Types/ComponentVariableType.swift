// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ComponentVariableType` of OCPP 2.1.
///
/// Part of ``GetReport`` and ``GetMonitoringReport``.
public struct ComponentVariableType: WireObject {
    /// The component.
    ///
    /// The ``ComponentType``.
    public var component: ComponentType
    /// The variable; all of the component when it is missing.
    ///
    /// The ``VariableType``.
    public var variable: VariableType?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(component: ComponentType, variable: VariableType? = nil, customData: CustomData? = nil) {
        self.component = component
        self.variable = variable
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("component variable customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(component: .blank)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.component = try ComponentType(reading: &reader)
        case 1: self.variable = try VariableType(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.component)
        writer.put(1, self.variable)
        writer.put(2, self.customData)
    }
}
