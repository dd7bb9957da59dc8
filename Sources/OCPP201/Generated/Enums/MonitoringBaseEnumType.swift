// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `MonitoringBaseEnumType`.
public enum MonitoringBaseEnumType: WireEnum {
    /// `All`.
    case all
    /// `FactoryDefault`.
    case factoryDefault
    /// `HardWiredOnly`.
    case hardWiredOnly
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("All FactoryDefault HardWiredOnly")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .all
        case 1: self = .factoryDefault
        case 2: self = .hardWiredOnly
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .all: "All"
        case .factoryDefault: "FactoryDefault"
        case .hardWiredOnly: "HardWiredOnly"
        case .unrecognized(let text): text
        }
    }
}
