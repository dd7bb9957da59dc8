// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `SetMonitoringStatusEnumType`.
public enum SetMonitoringStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `UnknownComponent`.
    case unknownComponent
    /// `UnknownVariable`.
    case unknownVariable
    /// `UnsupportedMonitorType`.
    case unsupportedMonitorType
    /// `Rejected`.
    case rejected
    /// `Duplicate`.
    case duplicate
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted UnknownComponent UnknownVariable UnsupportedMonitorType Rejected Duplicate")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .unknownComponent
        case 2: self = .unknownVariable
        case 3: self = .unsupportedMonitorType
        case 4: self = .rejected
        case 5: self = .duplicate
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .unknownComponent: "UnknownComponent"
        case .unknownVariable: "UnknownVariable"
        case .unsupportedMonitorType: "UnsupportedMonitorType"
        case .rejected: "Rejected"
        case .duplicate: "Duplicate"
        case .unrecognized(let text): text
        }
    }
}
