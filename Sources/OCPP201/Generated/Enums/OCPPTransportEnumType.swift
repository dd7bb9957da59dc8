// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `OCPPTransportEnumType`.
public enum OCPPTransportEnumType: WireEnum {
    /// `JSON`.
    case json_
    /// `SOAP`.
    case soap
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("JSON SOAP")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .json_
        case 1: self = .soap
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .json_: "JSON"
        case .soap: "SOAP"
        case .unrecognized(let text): text
        }
    }
}
