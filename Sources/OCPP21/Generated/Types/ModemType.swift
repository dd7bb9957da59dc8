// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ModemType` of OCPP 2.1.
///
/// Part of ``ChargingStationType``.
public struct ModemType: WireObject {
    /// Serial number of the SIM card.
    ///
    /// An identifier of at most 20 characters out of letters, digits and `*-_=:+|@.`.
    public var iccid: String?
    /// Subscriber number of the SIM card.
    ///
    /// An identifier of at most 20 characters out of letters, digits and `*-_=:+|@.`.
    public var imsi: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(iccid: String? = nil, imsi: String? = nil, customData: CustomData? = nil) {
        self.iccid = iccid
        self.imsi = imsi
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("iccid imsi customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.iccid = try String(reading: &reader)
        case 1: self.imsi = try String(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.iccid)
        writer.put(1, self.imsi)
        writer.put(2, self.customData)
    }
}
