// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `DisplayMessageStatusEnumType`.
public enum DisplayMessageStatusEnumType: WireEnum {
    /// `Accepted`.
    case accepted
    /// `NotSupportedMessageFormat`.
    case notSupportedMessageFormat
    /// `Rejected`.
    case rejected
    /// `NotSupportedPriority`.
    case notSupportedPriority
    /// `NotSupportedState`.
    case notSupportedState
    /// `UnknownTransaction`.
    case unknownTransaction
    /// `LanguageNotSupported`.
    case languageNotSupported
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Accepted NotSupportedMessageFormat Rejected NotSupportedPriority NotSupportedState UnknownTransaction LanguageNotSupported")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .accepted
        case 1: self = .notSupportedMessageFormat
        case 2: self = .rejected
        case 3: self = .notSupportedPriority
        case 4: self = .notSupportedState
        case 5: self = .unknownTransaction
        case 6: self = .languageNotSupported
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .accepted: "Accepted"
        case .notSupportedMessageFormat: "NotSupportedMessageFormat"
        case .rejected: "Rejected"
        case .notSupportedPriority: "NotSupportedPriority"
        case .notSupportedState: "NotSupportedState"
        case .unknownTransaction: "UnknownTransaction"
        case .languageNotSupported: "LanguageNotSupported"
        case .unrecognized(let text): text
        }
    }
}
