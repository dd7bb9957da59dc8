// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `Measurand`.
public enum Measurand: WireEnum {
    /// `Energy.Active.Export.Register`.
    case energyActiveExportRegister
    /// `Energy.Active.Import.Register`.
    case energyActiveImportRegister
    /// `Energy.Reactive.Export.Register`.
    case energyReactiveExportRegister
    /// `Energy.Reactive.Import.Register`.
    case energyReactiveImportRegister
    /// `Energy.Active.Export.Interval`.
    case energyActiveExportInterval
    /// `Energy.Active.Import.Interval`.
    case energyActiveImportInterval
    /// `Energy.Reactive.Export.Interval`.
    case energyReactiveExportInterval
    /// `Energy.Reactive.Import.Interval`.
    case energyReactiveImportInterval
    /// `Power.Active.Export`.
    case powerActiveExport
    /// `Power.Active.Import`.
    case powerActiveImport
    /// `Power.Offered`.
    case powerOffered
    /// `Power.Reactive.Export`.
    case powerReactiveExport
    /// `Power.Reactive.Import`.
    case powerReactiveImport
    /// `Power.Factor`.
    case powerFactor
    /// `Current.Import`.
    case currentImport
    /// `Current.Export`.
    case currentExport
    /// `Current.Offered`.
    case currentOffered
    /// `Voltage`.
    case voltage
    /// `Frequency`.
    case frequency
    /// `Temperature`.
    case temperature
    /// `SoC`.
    case soC
    /// `RPM`.
    case rpm
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Energy.Active.Export.Register Energy.Active.Import.Register Energy.Reactive.Export.Register Energy.Reactive.Import.Register Energy.Active.Export.Interval Energy.Active.Import.Interval Energy.Reactive.Export.Interval Energy.Reactive.Import.Interval Power.Active.Export Power.Active.Import Power.Offered Power.Reactive.Export Power.Reactive.Import Power.Factor Current.Import Current.Export Current.Offered Voltage Frequency Temperature SoC RPM")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .energyActiveExportRegister
        case 1: self = .energyActiveImportRegister
        case 2: self = .energyReactiveExportRegister
        case 3: self = .energyReactiveImportRegister
        case 4: self = .energyActiveExportInterval
        case 5: self = .energyActiveImportInterval
        case 6: self = .energyReactiveExportInterval
        case 7: self = .energyReactiveImportInterval
        case 8: self = .powerActiveExport
        case 9: self = .powerActiveImport
        case 10: self = .powerOffered
        case 11: self = .powerReactiveExport
        case 12: self = .powerReactiveImport
        case 13: self = .powerFactor
        case 14: self = .currentImport
        case 15: self = .currentExport
        case 16: self = .currentOffered
        case 17: self = .voltage
        case 18: self = .frequency
        case 19: self = .temperature
        case 20: self = .soC
        case 21: self = .rpm
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .energyActiveExportRegister: "Energy.Active.Export.Register"
        case .energyActiveImportRegister: "Energy.Active.Import.Register"
        case .energyReactiveExportRegister: "Energy.Reactive.Export.Register"
        case .energyReactiveImportRegister: "Energy.Reactive.Import.Register"
        case .energyActiveExportInterval: "Energy.Active.Export.Interval"
        case .energyActiveImportInterval: "Energy.Active.Import.Interval"
        case .energyReactiveExportInterval: "Energy.Reactive.Export.Interval"
        case .energyReactiveImportInterval: "Energy.Reactive.Import.Interval"
        case .powerActiveExport: "Power.Active.Export"
        case .powerActiveImport: "Power.Active.Import"
        case .powerOffered: "Power.Offered"
        case .powerReactiveExport: "Power.Reactive.Export"
        case .powerReactiveImport: "Power.Reactive.Import"
        case .powerFactor: "Power.Factor"
        case .currentImport: "Current.Import"
        case .currentExport: "Current.Export"
        case .currentOffered: "Current.Offered"
        case .voltage: "Voltage"
        case .frequency: "Frequency"
        case .temperature: "Temperature"
        case .soC: "SoC"
        case .rpm: "RPM"
        case .unrecognized(let text): text
        }
    }
}
