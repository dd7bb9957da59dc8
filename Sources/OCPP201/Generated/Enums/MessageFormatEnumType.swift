// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `MessageFormatEnumType`.
public enum MessageFormatEnumType: WireEnum {
    /// `ASCII`.
    case ascii
    /// `HTML`.
    case html
    /// `URI`.
    case uri
    /// `UTF8`.
    case utf8
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("ASCII HTML URI UTF8")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .ascii
        case 1: self = .html
        case 2: self = .uri
        case 3: self = .utf8
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .ascii: "ASCII"
        case .html: "HTML"
        case .uri: "URI"
        case .utf8: "UTF8"
        case .unrecognized(let text): text
        }
    }
}
