// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `UnitOfMeasure`.
public enum UnitOfMeasure: WireEnum {
    /// `Wh`.
    case wh
    /// `kWh`.
    case kWh
    /// `varh`.
    case varh
    /// `kvarh`.
    case kvarh
    /// `W`.
    case w
    /// `kW`.
    case kW
    /// `VA`.
    case va
    /// `kVA`.
    case kVA
    /// `var`.
    case `var`
    /// `kvar`.
    case kvar
    /// `A`.
    case a
    /// `V`.
    case v
    /// `K`.
    case k
    /// `Celcius`.
    case celcius
    /// `Celsius`, which the published schema lacks: only Celcius, misspelt; accept both (OCPP-J errata 2.1).
    case celsius
    /// `Fahrenheit`.
    case fahrenheit
    /// `Percent`.
    case percent
    /// `Hertz`, which the published schema lacks: the unit of Frequency is Hertz (errata sheet 3.84, §7.31).
    case hertz
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Wh kWh varh kvarh W kW VA kVA var kvar A V K Celcius Celsius Fahrenheit Percent Hertz")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .wh
        case 1: self = .kWh
        case 2: self = .varh
        case 3: self = .kvarh
        case 4: self = .w
        case 5: self = .kW
        case 6: self = .va
        case 7: self = .kVA
        case 8: self = .var
        case 9: self = .kvar
        case 10: self = .a
        case 11: self = .v
        case 12: self = .k
        case 13: self = .celcius
        case 14: self = .celsius
        case 15: self = .fahrenheit
        case 16: self = .percent
        case 17: self = .hertz
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .wh: "Wh"
        case .kWh: "kWh"
        case .varh: "varh"
        case .kvarh: "kvarh"
        case .w: "W"
        case .kW: "kW"
        case .va: "VA"
        case .kVA: "kVA"
        case .var: "var"
        case .kvar: "kvar"
        case .a: "A"
        case .v: "V"
        case .k: "K"
        case .celcius: "Celcius"
        case .celsius: "Celsius"
        case .fahrenheit: "Fahrenheit"
        case .percent: "Percent"
        case .hertz: "Hertz"
        case .unrecognized(let text): text
        }
    }
}
