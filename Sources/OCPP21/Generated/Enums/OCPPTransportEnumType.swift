// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `OCPPTransportEnumType`.
public enum OCPPTransportEnumType: WireEnum {
    /// `SOAP`.
    case soap
    /// `JSON`.
    case json_
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("SOAP JSON")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .soap
        case 1: self = .json_
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .soap: "SOAP"
        case .json_: "JSON"
        case .unrecognized(let text): text
        }
    }
}
