// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `AddressType` of OCPP 2.1.
///
/// Part of ``NotifySettlement`` and ``VatNumberValidation``.
public struct AddressType: WireObject {
    /// Name of the person or company.
    ///
    /// A text of at most 50 characters.
    public var name: String
    /// First line of the address.
    ///
    /// A text of at most 100 characters.
    public var address1: String
    /// Second line of the address.
    ///
    /// A text of at most 100 characters.
    public var address2: String?
    /// City.
    ///
    /// A text of at most 100 characters.
    public var city: String
    /// Postal code.
    ///
    /// A text of at most 20 characters.
    public var postalCode: String?
    /// Country.
    ///
    /// A text of at most 50 characters.
    public var country: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        name: String,
        address1: String,
        address2: String? = nil,
        city: String,
        postalCode: String? = nil,
        country: String,
        customData: CustomData? = nil
    ) {
        self.name = name
        self.address1 = address1
        self.address2 = address2
        self.city = city
        self.postalCode = postalCode
        self.country = country
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("name address1 address2 city postalCode country customData", required: 0b101011)

    /// What reading begins with.
    public static var blank: Self {
        Self(name: "", address1: "", city: "", country: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.name = try String(reading: &reader)
        case 1: self.address1 = try String(reading: &reader)
        case 2: self.address2 = try String(reading: &reader)
        case 3: self.city = try String(reading: &reader)
        case 4: self.postalCode = try String(reading: &reader)
        case 5: self.country = try String(reading: &reader)
        case 6: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.name)
        writer.put(1, self.address1)
        writer.put(2, self.address2)
        writer.put(3, self.city)
        writer.put(4, self.postalCode)
        writer.put(5, self.country)
        writer.put(6, self.customData)
    }
}
