// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `AdditionalSelectedServicesType` of OCPP 2.1.
///
/// Part of ``AbsolutePriceScheduleType``.
public struct AdditionalSelectedServicesType: WireObject {
    /// The fee.
    ///
    /// The ``RationalNumberType``.
    public var serviceFee: RationalNumberType
    /// What is paid for.
    ///
    /// A text of at most 80 characters.
    public var serviceName: String
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(serviceFee: RationalNumberType, serviceName: String, customData: CustomData? = nil) {
        self.serviceFee = serviceFee
        self.serviceName = serviceName
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("serviceFee serviceName customData", required: 0b11)

    /// What reading begins with.
    public static var blank: Self {
        Self(serviceFee: .blank, serviceName: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.serviceFee = try RationalNumberType(reading: &reader)
        case 1: self.serviceName = try String(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.serviceFee)
        writer.put(1, self.serviceName)
        writer.put(2, self.customData)
    }
}
