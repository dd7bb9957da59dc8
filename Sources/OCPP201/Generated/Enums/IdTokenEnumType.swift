// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `IdTokenEnumType`.
public enum IdTokenEnumType: WireEnum {
    /// `Central`.
    case central
    /// `eMAID`.
    case eMAID
    /// `ISO14443`.
    case iso14443
    /// `ISO15693`.
    case iso15693
    /// `KeyCode`.
    case keyCode
    /// `Local`.
    case local
    /// `MacAddress`.
    case macAddress
    /// `NoAuthorization`.
    case noAuthorization
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Central eMAID ISO14443 ISO15693 KeyCode Local MacAddress NoAuthorization")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .central
        case 1: self = .eMAID
        case 2: self = .iso14443
        case 3: self = .iso15693
        case 4: self = .keyCode
        case 5: self = .local
        case 6: self = .macAddress
        case 7: self = .noAuthorization
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .central: "Central"
        case .eMAID: "eMAID"
        case .iso14443: "ISO14443"
        case .iso15693: "ISO15693"
        case .keyCode: "KeyCode"
        case .local: "Local"
        case .macAddress: "MacAddress"
        case .noAuthorization: "NoAuthorization"
        case .unrecognized(let text): text
        }
    }
}
