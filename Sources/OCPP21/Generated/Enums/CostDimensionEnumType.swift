// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `CostDimensionEnumType`.
public enum CostDimensionEnumType: WireEnum {
    /// `Energy`.
    case energy
    /// `MaxCurrent`.
    case maxCurrent
    /// `MinCurrent`.
    case minCurrent
    /// `MaxPower`.
    case maxPower
    /// `MinPower`.
    case minPower
    /// `IdleTIme`.
    case idleTIme
    /// `ChargingTime`.
    case chargingTime
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Energy MaxCurrent MinCurrent MaxPower MinPower IdleTIme ChargingTime")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .energy
        case 1: self = .maxCurrent
        case 2: self = .minCurrent
        case 3: self = .maxPower
        case 4: self = .minPower
        case 5: self = .idleTIme
        case 6: self = .chargingTime
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .energy: "Energy"
        case .maxCurrent: "MaxCurrent"
        case .minCurrent: "MinCurrent"
        case .maxPower: "MaxPower"
        case .minPower: "MinPower"
        case .idleTIme: "IdleTIme"
        case .chargingTime: "ChargingTime"
        case .unrecognized(let text): text
        }
    }
}
