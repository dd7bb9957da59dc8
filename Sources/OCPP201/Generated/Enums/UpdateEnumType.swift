// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `UpdateEnumType`.
public enum UpdateEnumType: WireEnum {
    /// `Differential`.
    case differential
    /// `Full`.
    case full
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Differential Full")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .differential
        case 1: self = .full
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .differential: "Differential"
        case .full: "Full"
        case .unrecognized(let text): text
        }
    }
}
