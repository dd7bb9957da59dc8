// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `GenericDeviceModelStatusEnumType`.
public enum GenericDeviceModelStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `Rejected`.
    case rejected
    /// `NotSupported`.
    case notSupported
    /// `EmptyResultSet`.
    case emptyResultSet
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted Rejected NotSupported EmptyResultSet")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .rejected
        case 2: self = .notSupported
        case 3: self = .emptyResultSet
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .rejected: "Rejected"
        case .notSupported: "NotSupported"
        case .emptyResultSet: "EmptyResultSet"
        case .unrecognized(let text): text
        }
    }
}
