// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingStationType` of OCPP 2.1.
///
/// Part of ``BootNotification``.
public struct ChargingStationType: WireObject {
    /// The station's serial number.
    ///
    /// A text of at most 25 characters.
    public var serialNumber: String?
    /// The station's model.
    ///
    /// A text of at most 20 characters.
    public var model: String
    /// Its modem.
    ///
    /// The ``ModemType``.
    public var modem: ModemType?
    /// Who made it.
    ///
    /// A text of at most 50 characters.
    public var vendorName: String
    /// Which firmware the station runs.
    ///
    /// A text of at most 50 characters.
    public var firmwareVersion: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        serialNumber: String? = nil,
        model: String,
        modem: ModemType? = nil,
        vendorName: String,
        firmwareVersion: String? = nil,
        customData: CustomData? = nil
    ) {
        self.serialNumber = serialNumber
        self.model = model
        self.modem = modem
        self.vendorName = vendorName
        self.firmwareVersion = firmwareVersion
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("serialNumber model modem vendorName firmwareVersion customData", required: 0b1010)

    /// What reading begins with.
    public static var blank: Self {
        Self(model: "", vendorName: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.serialNumber = try String(reading: &reader)
        case 1: self.model = try String(reading: &reader)
        case 2: self.modem = try ModemType(reading: &reader)
        case 3: self.vendorName = try String(reading: &reader)
        case 4: self.firmwareVersion = try String(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.serialNumber)
        writer.put(1, self.model)
        writer.put(2, self.modem)
        writer.put(3, self.vendorName)
        writer.put(4, self.firmwareVersion)
        writer.put(5, self.customData)
    }
}
