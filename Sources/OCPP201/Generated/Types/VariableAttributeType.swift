// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `VariableAttributeType` of OCPP 2.0.1.
///
/// Part of ``ReportDataType``.
public struct VariableAttributeType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Which attribute; `Actual` when it is missing.
    ///
    /// One of ``AttributeEnumType``.
    public var type: AttributeEnumType?
    /// Its value, as text; missing when it can only be written.
    ///
    /// A text of at most 2500 characters.
    public var value: String?
    /// Whether it can be read and written.
    ///
    /// One of ``MutabilityEnumType``.
    public var mutability: MutabilityEnumType?
    /// Whether it survives a restart.
    ///
    /// True or false. Missing means `false`.
    public var persistent: Bool?
    /// Whether it never changes.
    ///
    /// True or false. Missing means `false`.
    public var constant: Bool?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        type: AttributeEnumType? = nil,
        value: String? = nil,
        mutability: MutabilityEnumType? = nil,
        persistent: Bool? = nil,
        constant: Bool? = nil
    ) {
        self.customData = customData
        self.type = type
        self.value = value
        self.mutability = mutability
        self.persistent = persistent
        self.constant = constant
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData type value mutability persistent constant")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.type = try AttributeEnumType(reading: &reader)
        case 2: self.value = try String(reading: &reader)
        case 3: self.mutability = try MutabilityEnumType(reading: &reader)
        case 4: self.persistent = try Bool(reading: &reader)
        case 5: self.constant = try Bool(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.type)
        writer.put(2, self.value)
        writer.put(3, self.mutability)
        writer.put(4, self.persistent)
        writer.put(5, self.constant)
    }
}
