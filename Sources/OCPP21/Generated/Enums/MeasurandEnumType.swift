// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `MeasurandEnumType`.
///
/// Missing means `Energy.Active.Import.Register`.
public enum MeasurandEnumType: WireEnum {
    /// `Current.Export`.
    case currentExport
    /// `Current.Export.Offered`.
    case currentExportOffered
    /// `Current.Export.Minimum`.
    case currentExportMinimum
    /// `Current.Import`.
    case currentImport
    /// `Current.Import.Offered`.
    case currentImportOffered
    /// `Current.Import.Minimum`.
    case currentImportMinimum
    /// `Current.Offered`.
    case currentOffered
    /// `Display.PresentSOC`.
    case displayPresentSOC
    /// `Display.MinimumSOC`.
    case displayMinimumSOC
    /// `Display.TargetSOC`.
    case displayTargetSOC
    /// `Display.MaximumSOC`.
    case displayMaximumSOC
    /// `Display.RemainingTimeToMinimumSOC`.
    case displayRemainingTimeToMinimumSOC
    /// `Display.RemainingTimeToTargetSOC`.
    case displayRemainingTimeToTargetSOC
    /// `Display.RemainingTimeToMaximumSOC`.
    case displayRemainingTimeToMaximumSOC
    /// `Display.ChargingComplete`.
    case displayChargingComplete
    /// `Display.BatteryEnergyCapacity`.
    case displayBatteryEnergyCapacity
    /// `Display.InletHot`.
    case displayInletHot
    /// `Energy.Active.Export.Interval`.
    case energyActiveExportInterval
    /// `Energy.Active.Export.Register`.
    case energyActiveExportRegister
    /// `Energy.Active.Import.Interval`.
    case energyActiveImportInterval
    /// `Energy.Active.Import.Register`.
    case energyActiveImportRegister
    /// `Energy.Active.Import.CableLoss`.
    case energyActiveImportCableLoss
    /// `Energy.Active.Import.LocalGeneration.Register`.
    case energyActiveImportLocalGenerationRegister
    /// `Energy.Active.Net`.
    case energyActiveNet
    /// `Energy.Active.Setpoint.Interval`.
    case energyActiveSetpointInterval
    /// `Energy.Apparent.Export`.
    case energyApparentExport
    /// `Energy.Apparent.Import`.
    case energyApparentImport
    /// `Energy.Apparent.Net`.
    case energyApparentNet
    /// `Energy.Reactive.Export.Interval`.
    case energyReactiveExportInterval
    /// `Energy.Reactive.Export.Register`.
    case energyReactiveExportRegister
    /// `Energy.Reactive.Import.Interval`.
    case energyReactiveImportInterval
    /// `Energy.Reactive.Import.Register`.
    case energyReactiveImportRegister
    /// `Energy.Reactive.Net`.
    case energyReactiveNet
    /// `EnergyRequest.Target`.
    case energyRequestTarget
    /// `EnergyRequest.Minimum`.
    case energyRequestMinimum
    /// `EnergyRequest.Maximum`.
    case energyRequestMaximum
    /// `EnergyRequest.Minimum.V2X`.
    case energyRequestMinimumV2X
    /// `EnergyRequest.Maximum.V2X`.
    case energyRequestMaximumV2X
    /// `EnergyRequest.Bulk`.
    case energyRequestBulk
    /// `Frequency`.
    case frequency
    /// `Power.Active.Export`.
    case powerActiveExport
    /// `Power.Active.Import`.
    case powerActiveImport
    /// `Power.Active.Setpoint`.
    case powerActiveSetpoint
    /// `Power.Active.Residual`.
    case powerActiveResidual
    /// `Power.Export.Minimum`.
    case powerExportMinimum
    /// `Power.Export.Offered`.
    case powerExportOffered
    /// `Power.Factor`.
    case powerFactor
    /// `Power.Import.Offered`.
    case powerImportOffered
    /// `Power.Import.Minimum`.
    case powerImportMinimum
    /// `Power.Offered`.
    case powerOffered
    /// `Power.Reactive.Export`.
    case powerReactiveExport
    /// `Power.Reactive.Import`.
    case powerReactiveImport
    /// `SoC`.
    case soC
    /// `Voltage`.
    case voltage
    /// `Voltage.Minimum`.
    case voltageMinimum
    /// `Voltage.Maximum`.
    case voltageMaximum
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Current.Export Current.Export.Offered Current.Export.Minimum Current.Import Current.Import.Offered Current.Import.Minimum Current.Offered Display.PresentSOC Display.MinimumSOC Display.TargetSOC Display.MaximumSOC Display.RemainingTimeToMinimumSOC Display.RemainingTimeToTargetSOC Display.RemainingTimeToMaximumSOC Display.ChargingComplete Display.BatteryEnergyCapacity Display.InletHot Energy.Active.Export.Interval Energy.Active.Export.Register Energy.Active.Import.Interval Energy.Active.Import.Register Energy.Active.Import.CableLoss Energy.Active.Import.LocalGeneration.Register Energy.Active.Net Energy.Active.Setpoint.Interval Energy.Apparent.Export Energy.Apparent.Import Energy.Apparent.Net Energy.Reactive.Export.Interval Energy.Reactive.Export.Register Energy.Reactive.Import.Interval Energy.Reactive.Import.Register Energy.Reactive.Net EnergyRequest.Target EnergyRequest.Minimum EnergyRequest.Maximum EnergyRequest.Minimum.V2X EnergyRequest.Maximum.V2X EnergyRequest.Bulk Frequency Power.Active.Export Power.Active.Import Power.Active.Setpoint Power.Active.Residual Power.Export.Minimum Power.Export.Offered Power.Factor Power.Import.Offered Power.Import.Minimum Power.Offered Power.Reactive.Export Power.Reactive.Import SoC Voltage Voltage.Minimum Voltage.Maximum")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .currentExport
        case 1: self = .currentExportOffered
        case 2: self = .currentExportMinimum
        case 3: self = .currentImport
        case 4: self = .currentImportOffered
        case 5: self = .currentImportMinimum
        case 6: self = .currentOffered
        case 7: self = .displayPresentSOC
        case 8: self = .displayMinimumSOC
        case 9: self = .displayTargetSOC
        case 10: self = .displayMaximumSOC
        case 11: self = .displayRemainingTimeToMinimumSOC
        case 12: self = .displayRemainingTimeToTargetSOC
        case 13: self = .displayRemainingTimeToMaximumSOC
        case 14: self = .displayChargingComplete
        case 15: self = .displayBatteryEnergyCapacity
        case 16: self = .displayInletHot
        case 17: self = .energyActiveExportInterval
        case 18: self = .energyActiveExportRegister
        case 19: self = .energyActiveImportInterval
        case 20: self = .energyActiveImportRegister
        case 21: self = .energyActiveImportCableLoss
        case 22: self = .energyActiveImportLocalGenerationRegister
        case 23: self = .energyActiveNet
        case 24: self = .energyActiveSetpointInterval
        case 25: self = .energyApparentExport
        case 26: self = .energyApparentImport
        case 27: self = .energyApparentNet
        case 28: self = .energyReactiveExportInterval
        case 29: self = .energyReactiveExportRegister
        case 30: self = .energyReactiveImportInterval
        case 31: self = .energyReactiveImportRegister
        case 32: self = .energyReactiveNet
        case 33: self = .energyRequestTarget
        case 34: self = .energyRequestMinimum
        case 35: self = .energyRequestMaximum
        case 36: self = .energyRequestMinimumV2X
        case 37: self = .energyRequestMaximumV2X
        case 38: self = .energyRequestBulk
        case 39: self = .frequency
        case 40: self = .powerActiveExport
        case 41: self = .powerActiveImport
        case 42: self = .powerActiveSetpoint
        case 43: self = .powerActiveResidual
        case 44: self = .powerExportMinimum
        case 45: self = .powerExportOffered
        case 46: self = .powerFactor
        case 47: self = .powerImportOffered
        case 48: self = .powerImportMinimum
        case 49: self = .powerOffered
        case 50: self = .powerReactiveExport
        case 51: self = .powerReactiveImport
        case 52: self = .soC
        case 53: self = .voltage
        case 54: self = .voltageMinimum
        case 55: self = .voltageMaximum
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .currentExport: "Current.Export"
        case .currentExportOffered: "Current.Export.Offered"
        case .currentExportMinimum: "Current.Export.Minimum"
        case .currentImport: "Current.Import"
        case .currentImportOffered: "Current.Import.Offered"
        case .currentImportMinimum: "Current.Import.Minimum"
        case .currentOffered: "Current.Offered"
        case .displayPresentSOC: "Display.PresentSOC"
        case .displayMinimumSOC: "Display.MinimumSOC"
        case .displayTargetSOC: "Display.TargetSOC"
        case .displayMaximumSOC: "Display.MaximumSOC"
        case .displayRemainingTimeToMinimumSOC: "Display.RemainingTimeToMinimumSOC"
        case .displayRemainingTimeToTargetSOC: "Display.RemainingTimeToTargetSOC"
        case .displayRemainingTimeToMaximumSOC: "Display.RemainingTimeToMaximumSOC"
        case .displayChargingComplete: "Display.ChargingComplete"
        case .displayBatteryEnergyCapacity: "Display.BatteryEnergyCapacity"
        case .displayInletHot: "Display.InletHot"
        case .energyActiveExportInterval: "Energy.Active.Export.Interval"
        case .energyActiveExportRegister: "Energy.Active.Export.Register"
        case .energyActiveImportInterval: "Energy.Active.Import.Interval"
        case .energyActiveImportRegister: "Energy.Active.Import.Register"
        case .energyActiveImportCableLoss: "Energy.Active.Import.CableLoss"
        case .energyActiveImportLocalGenerationRegister: "Energy.Active.Import.LocalGeneration.Register"
        case .energyActiveNet: "Energy.Active.Net"
        case .energyActiveSetpointInterval: "Energy.Active.Setpoint.Interval"
        case .energyApparentExport: "Energy.Apparent.Export"
        case .energyApparentImport: "Energy.Apparent.Import"
        case .energyApparentNet: "Energy.Apparent.Net"
        case .energyReactiveExportInterval: "Energy.Reactive.Export.Interval"
        case .energyReactiveExportRegister: "Energy.Reactive.Export.Register"
        case .energyReactiveImportInterval: "Energy.Reactive.Import.Interval"
        case .energyReactiveImportRegister: "Energy.Reactive.Import.Register"
        case .energyReactiveNet: "Energy.Reactive.Net"
        case .energyRequestTarget: "EnergyRequest.Target"
        case .energyRequestMinimum: "EnergyRequest.Minimum"
        case .energyRequestMaximum: "EnergyRequest.Maximum"
        case .energyRequestMinimumV2X: "EnergyRequest.Minimum.V2X"
        case .energyRequestMaximumV2X: "EnergyRequest.Maximum.V2X"
        case .energyRequestBulk: "EnergyRequest.Bulk"
        case .frequency: "Frequency"
        case .powerActiveExport: "Power.Active.Export"
        case .powerActiveImport: "Power.Active.Import"
        case .powerActiveSetpoint: "Power.Active.Setpoint"
        case .powerActiveResidual: "Power.Active.Residual"
        case .powerExportMinimum: "Power.Export.Minimum"
        case .powerExportOffered: "Power.Export.Offered"
        case .powerFactor: "Power.Factor"
        case .powerImportOffered: "Power.Import.Offered"
        case .powerImportMinimum: "Power.Import.Minimum"
        case .powerOffered: "Power.Offered"
        case .powerReactiveExport: "Power.Reactive.Export"
        case .powerReactiveImport: "Power.Reactive.Import"
        case .soC: "SoC"
        case .voltage: "Voltage"
        case .voltageMinimum: "Voltage.Minimum"
        case .voltageMaximum: "Voltage.Maximum"
        case .unrecognized(let text): text
        }
    }
}
