// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `BatteryDataType` of OCPP 2.1.
///
/// Part of ``BatterySwap``.
public struct BatteryDataType: WireObject {
    /// The slot.
    ///
    /// An integer, 0 or more.
    public var evseId: Int
    /// The battery's serial number.
    ///
    /// A text of at most 50 characters.
    public var serialNumber: String
    /// State of charge, in percent.
    ///
    /// A number from 0 to 100.
    public var soC: ExactDecimal
    /// State of health, in percent.
    ///
    /// A number from 0 to 100.
    public var soH: ExactDecimal
    /// When it was made.
    ///
    /// A date and time.
    public var productionDate: DateTime?
    /// What the vendor says of it.
    ///
    /// A text of at most 500 characters.
    public var vendorInfo: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        evseId: Int,
        serialNumber: String,
        soC: ExactDecimal,
        soH: ExactDecimal,
        productionDate: DateTime? = nil,
        vendorInfo: String? = nil,
        customData: CustomData? = nil
    ) {
        self.evseId = evseId
        self.serialNumber = serialNumber
        self.soC = soC
        self.soH = soH
        self.productionDate = productionDate
        self.vendorInfo = vendorInfo
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evseId serialNumber soC soH productionDate vendorInfo customData", required: 0b1111)

    /// What reading begins with.
    public static var blank: Self {
        Self(evseId: 0, serialNumber: "", soC: 0, soH: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evseId = try Int(reading: &reader)
        case 1: self.serialNumber = try String(reading: &reader)
        case 2: self.soC = try ExactDecimal(reading: &reader)
        case 3: self.soH = try ExactDecimal(reading: &reader)
        case 4: self.productionDate = try DateTime(reading: &reader)
        case 5: self.vendorInfo = try String(reading: &reader)
        case 6: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evseId)
        writer.put(1, self.serialNumber)
        writer.put(2, self.soC)
        writer.put(3, self.soH)
        writer.put(4, self.productionDate)
        writer.put(5, self.vendorInfo)
        writer.put(6, self.customData)
    }
}
