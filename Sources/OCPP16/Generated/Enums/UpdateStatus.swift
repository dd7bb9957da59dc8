// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `UpdateStatus`.
public enum UpdateStatus: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Failed`.
    case failed
    /// `NotSupported`.
    case notSupported
    /// `VersionMismatch`.
    case versionMismatch
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Failed NotSupported VersionMismatch")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .failed
        case 2: self = .notSupported
        case 3: self = .versionMismatch
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .failed: "Failed"
        case .notSupported: "NotSupported"
        case .versionMismatch: "VersionMismatch"
        case .unrecognized(let text): text
        }
    }
}
