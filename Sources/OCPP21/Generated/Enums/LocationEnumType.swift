// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `LocationEnumType`.
///
/// Missing means `Outlet`.
public enum LocationEnumType: WireEnum {
    /// `Body`.
    case body
    /// `Cable`.
    case cable
    /// `EV`.
    case ev
    /// `Inlet`.
    case inlet
    /// `Outlet`.
    case outlet
    /// `Upstream`.
    case upstream
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Body Cable EV Inlet Outlet Upstream")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .body
        case 1: self = .cable
        case 2: self = .ev
        case 3: self = .inlet
        case 4: self = .outlet
        case 5: self = .upstream
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .body: "Body"
        case .cable: "Cable"
        case .ev: "EV"
        case .inlet: "Inlet"
        case .outlet: "Outlet"
        case .upstream: "Upstream"
        case .unrecognized(let text): text
        }
    }
}
