// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `TransactionEventEnumType`.
public enum TransactionEventEnumType: WireEnum {
    /// `Ended`.
    case ended
    /// `Started`.
    case started
    /// `Updated`.
    case updated
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Ended Started Updated")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .ended
        case 1: self = .started
        case 2: self = .updated
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .ended: "Ended"
        case .started: "Started"
        case .updated: "Updated"
        case .unrecognized(let text): text
        }
    }
}
