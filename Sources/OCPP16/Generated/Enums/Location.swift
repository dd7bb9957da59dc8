// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `Location`.
public enum Location: WireEnum {
    /// `Cable`.
    case cable
    /// `EV`.
    case ev
    /// `Inlet`.
    case inlet
    /// `Outlet`.
    case outlet
    /// `Body`.
    case body
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Cable EV Inlet Outlet Body")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .cable
        case 1: self = .ev
        case 2: self = .inlet
        case 3: self = .outlet
        case 4: self = .body
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .cable: "Cable"
        case .ev: "EV"
        case .inlet: "Inlet"
        case .outlet: "Outlet"
        case .body: "Body"
        case .unrecognized(let text): text
        }
    }
}
