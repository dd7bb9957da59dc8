// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ChargingNeedsType` of OCPP 2.1.
///
/// Part of ``NotifyEVChargingNeeds``.
public struct ChargingNeedsType: WireObject {
    /// What the vehicle says of AC.
    ///
    /// The ``ACChargingParametersType``.
    public var acChargingParameters: ACChargingParametersType?
    /// What the vehicle says of grid services.
    ///
    /// The ``DERChargingParametersType``.
    @Indirect public var derChargingParameters: DERChargingParametersType?
    /// What the vehicle offers to give back.
    ///
    /// The ``EVEnergyOfferType``.
    public var evEnergyOffer: EVEnergyOfferType?
    /// How energy is to be transferred.
    ///
    /// One of ``EnergyTransferModeEnumType``.
    public var requestedEnergyTransfer: EnergyTransferModeEnumType
    /// What the vehicle says of DC.
    ///
    /// The ``DCChargingParametersType``.
    @Indirect public var dcChargingParameters: DCChargingParametersType?
    /// What the vehicle says of both directions.
    ///
    /// The ``V2XChargingParametersType``.
    @Indirect public var v2xChargingParameters: V2XChargingParametersType?
    /// Ways that the vehicle knows.
    ///
    /// A list, at least 1, each one of ``EnergyTransferModeEnumType``.
    public var availableEnergyTransfer: [EnergyTransferModeEnumType]?
    /// Who decides about power.
    ///
    /// One of ``ControlModeEnumType``.
    public var controlMode: ControlModeEnumType?
    /// Who says what is needed.
    ///
    /// One of ``MobilityNeedsModeEnumType``.
    public var mobilityNeedsMode: MobilityNeedsModeEnumType?
    /// When it wants to leave.
    ///
    /// A date and time.
    public var departureTime: DateTime?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        acChargingParameters: ACChargingParametersType? = nil,
        derChargingParameters: DERChargingParametersType? = nil,
        evEnergyOffer: EVEnergyOfferType? = nil,
        requestedEnergyTransfer: EnergyTransferModeEnumType,
        dcChargingParameters: DCChargingParametersType? = nil,
        v2xChargingParameters: V2XChargingParametersType? = nil,
        availableEnergyTransfer: [EnergyTransferModeEnumType]? = nil,
        controlMode: ControlModeEnumType? = nil,
        mobilityNeedsMode: MobilityNeedsModeEnumType? = nil,
        departureTime: DateTime? = nil,
        customData: CustomData? = nil
    ) {
        self.acChargingParameters = acChargingParameters
        self.derChargingParameters = derChargingParameters
        self.evEnergyOffer = evEnergyOffer
        self.requestedEnergyTransfer = requestedEnergyTransfer
        self.dcChargingParameters = dcChargingParameters
        self.v2xChargingParameters = v2xChargingParameters
        self.availableEnergyTransfer = availableEnergyTransfer
        self.controlMode = controlMode
        self.mobilityNeedsMode = mobilityNeedsMode
        self.departureTime = departureTime
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("acChargingParameters derChargingParameters evEnergyOffer requestedEnergyTransfer dcChargingParameters v2xChargingParameters availableEnergyTransfer controlMode mobilityNeedsMode departureTime customData", required: 0b1000)

    /// What reading begins with.
    public static var blank: Self {
        Self(requestedEnergyTransfer: .unrecognized(""))
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.acChargingParameters = try ACChargingParametersType(reading: &reader)
        case 1: self.derChargingParameters = try DERChargingParametersType(reading: &reader)
        case 2: self.evEnergyOffer = try EVEnergyOfferType(reading: &reader)
        case 3: self.requestedEnergyTransfer = try EnergyTransferModeEnumType(reading: &reader)
        case 4: self.dcChargingParameters = try DCChargingParametersType(reading: &reader)
        case 5: self.v2xChargingParameters = try V2XChargingParametersType(reading: &reader)
        case 6: self.availableEnergyTransfer = try [EnergyTransferModeEnumType](reading: &reader)
        case 7: self.controlMode = try ControlModeEnumType(reading: &reader)
        case 8: self.mobilityNeedsMode = try MobilityNeedsModeEnumType(reading: &reader)
        case 9: self.departureTime = try DateTime(reading: &reader)
        case 10: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.acChargingParameters)
        writer.put(1, self.derChargingParameters)
        writer.put(2, self.evEnergyOffer)
        writer.put(3, self.requestedEnergyTransfer)
        writer.put(4, self.dcChargingParameters)
        writer.put(5, self.v2xChargingParameters)
        writer.put(6, self.availableEnergyTransfer)
        writer.put(7, self.controlMode)
        writer.put(8, self.mobilityNeedsMode)
        writer.put(9, self.departureTime)
        writer.put(10, self.customData)
    }
}
