// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `UnlockStatus`.
public enum UnlockStatus: WireEnum {
    /// `Unlocked`.
    case unlocked
    /// `UnlockFailed`.
    case unlockFailed
    /// `NotSupported`.
    case notSupported
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Unlocked UnlockFailed NotSupported")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .unlocked
        case 1: self = .unlockFailed
        case 2: self = .notSupported
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .unlocked: "Unlocked"
        case .unlockFailed: "UnlockFailed"
        case .notSupported: "NotSupported"
        case .unrecognized(let text): text
        }
    }
}
