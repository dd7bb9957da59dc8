// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `UnlockStatusEnumType`.
public enum UnlockStatusEnumType: WireEnum {
    /// `Unlocked`.
    case unlocked
    /// `UnlockFailed`.
    case unlockFailed
    /// `OngoingAuthorizedTransaction`.
    case ongoingAuthorizedTransaction
    /// `UnknownConnector`.
    case unknownConnector
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Unlocked UnlockFailed OngoingAuthorizedTransaction UnknownConnector")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .unlocked
        case 1: self = .unlockFailed
        case 2: self = .ongoingAuthorizedTransaction
        case 3: self = .unknownConnector
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .unlocked: "Unlocked"
        case .unlockFailed: "UnlockFailed"
        case .ongoingAuthorizedTransaction: "OngoingAuthorizedTransaction"
        case .unknownConnector: "UnknownConnector"
        case .unrecognized(let text): text
        }
    }
}
