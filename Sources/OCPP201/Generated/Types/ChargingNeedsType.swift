// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingNeedsType` of OCPP 2.0.1.
///
/// Part of ``NotifyEVChargingNeeds``.
public struct ChargingNeedsType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// What the vehicle says of AC.
    ///
    /// The ``ACChargingParametersType``.
    public var acChargingParameters: ACChargingParametersType?
    /// What the vehicle says of DC.
    ///
    /// The ``DCChargingParametersType``.
    @Indirect public var dcChargingParameters: DCChargingParametersType?
    /// How energy is to be transferred.
    ///
    /// One of ``EnergyTransferModeEnumType``.
    public var requestedEnergyTransfer: EnergyTransferModeEnumType
    /// When it wants to leave.
    ///
    /// A date and time.
    public var departureTime: DateTime?

    /// Puts this object together; what is not required may be left out.
    public init(
        customData: CustomData? = nil,
        acChargingParameters: ACChargingParametersType? = nil,
        dcChargingParameters: DCChargingParametersType? = nil,
        requestedEnergyTransfer: EnergyTransferModeEnumType,
        departureTime: DateTime? = nil
    ) {
        self.customData = customData
        self.acChargingParameters = acChargingParameters
        self.dcChargingParameters = dcChargingParameters
        self.requestedEnergyTransfer = requestedEnergyTransfer
        self.departureTime = departureTime
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData acChargingParameters dcChargingParameters requestedEnergyTransfer departureTime", required: 0b1000)

    /// What reading begins with.
    public static var blank: Self {
        Self(requestedEnergyTransfer: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.acChargingParameters = try ACChargingParametersType(reading: &reader)
        case 2: self.dcChargingParameters = try DCChargingParametersType(reading: &reader)
        case 3: self.requestedEnergyTransfer = try EnergyTransferModeEnumType(reading: &reader)
        case 4: self.departureTime = try DateTime(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.acChargingParameters)
        writer.put(2, self.dcChargingParameters)
        writer.put(3, self.requestedEnergyTransfer)
        writer.put(4, self.departureTime)
    }
}
