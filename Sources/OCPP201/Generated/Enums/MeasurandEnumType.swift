// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `MeasurandEnumType`.
///
/// Missing means `Energy.Active.Import.Register`.
public enum MeasurandEnumType: WireEnum {
    /// `Current.Export`.
    case currentExport
    /// `Current.Import`.
    case currentImport
    /// `Current.Offered`.
    case currentOffered
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
    /// `Energy.Active.Net`.
    case energyActiveNet
    /// `Energy.Reactive.Export.Interval`.
    case energyReactiveExportInterval
    /// `Energy.Reactive.Import.Interval`.
    case energyReactiveImportInterval
    /// `Energy.Reactive.Net`.
    case energyReactiveNet
    /// `Energy.Apparent.Net`.
    case energyApparentNet
    /// `Energy.Apparent.Import`.
    case energyApparentImport
    /// `Energy.Apparent.Export`.
    case energyApparentExport
    /// `Frequency`.
    case frequency
    /// `Power.Active.Export`.
    case powerActiveExport
    /// `Power.Active.Import`.
    case powerActiveImport
    /// `Power.Factor`.
    case powerFactor
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
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Current.Export Current.Import Current.Offered Energy.Active.Export.Register Energy.Active.Import.Register Energy.Reactive.Export.Register Energy.Reactive.Import.Register Energy.Active.Export.Interval Energy.Active.Import.Interval Energy.Active.Net Energy.Reactive.Export.Interval Energy.Reactive.Import.Interval Energy.Reactive.Net Energy.Apparent.Net Energy.Apparent.Import Energy.Apparent.Export Frequency Power.Active.Export Power.Active.Import Power.Factor Power.Offered Power.Reactive.Export Power.Reactive.Import SoC Voltage")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .currentExport
        case 1: self = .currentImport
        case 2: self = .currentOffered
        case 3: self = .energyActiveExportRegister
        case 4: self = .energyActiveImportRegister
        case 5: self = .energyReactiveExportRegister
        case 6: self = .energyReactiveImportRegister
        case 7: self = .energyActiveExportInterval
        case 8: self = .energyActiveImportInterval
        case 9: self = .energyActiveNet
        case 10: self = .energyReactiveExportInterval
        case 11: self = .energyReactiveImportInterval
        case 12: self = .energyReactiveNet
        case 13: self = .energyApparentNet
        case 14: self = .energyApparentImport
        case 15: self = .energyApparentExport
        case 16: self = .frequency
        case 17: self = .powerActiveExport
        case 18: self = .powerActiveImport
        case 19: self = .powerFactor
        case 20: self = .powerOffered
        case 21: self = .powerReactiveExport
        case 22: self = .powerReactiveImport
        case 23: self = .soC
        case 24: self = .voltage
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .currentExport: "Current.Export"
        case .currentImport: "Current.Import"
        case .currentOffered: "Current.Offered"
        case .energyActiveExportRegister: "Energy.Active.Export.Register"
        case .energyActiveImportRegister: "Energy.Active.Import.Register"
        case .energyReactiveExportRegister: "Energy.Reactive.Export.Register"
        case .energyReactiveImportRegister: "Energy.Reactive.Import.Register"
        case .energyActiveExportInterval: "Energy.Active.Export.Interval"
        case .energyActiveImportInterval: "Energy.Active.Import.Interval"
        case .energyActiveNet: "Energy.Active.Net"
        case .energyReactiveExportInterval: "Energy.Reactive.Export.Interval"
        case .energyReactiveImportInterval: "Energy.Reactive.Import.Interval"
        case .energyReactiveNet: "Energy.Reactive.Net"
        case .energyApparentNet: "Energy.Apparent.Net"
        case .energyApparentImport: "Energy.Apparent.Import"
        case .energyApparentExport: "Energy.Apparent.Export"
        case .frequency: "Frequency"
        case .powerActiveExport: "Power.Active.Export"
        case .powerActiveImport: "Power.Active.Import"
        case .powerFactor: "Power.Factor"
        case .powerOffered: "Power.Offered"
        case .powerReactiveExport: "Power.Reactive.Export"
        case .powerReactiveImport: "Power.Reactive.Import"
        case .soC: "SoC"
        case .voltage: "Voltage"
        case .unrecognized(let text): text
        }
    }
}
