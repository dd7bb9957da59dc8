// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ClearTariffsResultType` of OCPP 2.1.
///
/// Part of ``ClearTariffs``.
public struct ClearTariffsResultType: WireObject {
    /// More about the status.
    ///
    /// The ``StatusInfoType``.
    public var statusInfo: StatusInfoType?
    /// Which tariff.
    ///
    /// A text of at most 60 characters.
    public var tariffId: String?
    /// Whether it is gone.
    ///
    /// One of ``TariffClearStatusEnumType``.
    public var status: TariffClearStatusEnumType
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        statusInfo: StatusInfoType? = nil,
        tariffId: String? = nil,
        status: TariffClearStatusEnumType,
        customData: CustomData? = nil
    ) {
        self.statusInfo = statusInfo
        self.tariffId = tariffId
        self.status = status
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("statusInfo tariffId status customData", required: 0b100)

    /// What reading begins with.
    public static var blank: Self {
        Self(status: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.statusInfo = try StatusInfoType(reading: &reader)
        case 1: self.tariffId = try String(reading: &reader)
        case 2: self.status = try TariffClearStatusEnumType(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.statusInfo)
        writer.put(1, self.tariffId)
        writer.put(2, self.status)
        writer.put(3, self.customData)
    }
}
