// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `ReadingContextEnumType`.
///
/// Missing means `Sample.Periodic`.
public enum ReadingContextEnumType: WireEnum {
    /// `Interruption.Begin`.
    case interruptionBegin
    /// `Interruption.End`.
    case interruptionEnd
    /// `Other`.
    case other
    /// `Sample.Clock`.
    case sampleClock
    /// `Sample.Periodic`.
    case samplePeriodic
    /// `Transaction.Begin`.
    case transactionBegin
    /// `Transaction.End`.
    case transactionEnd
    /// `Trigger`.
    case trigger
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Interruption.Begin Interruption.End Other Sample.Clock Sample.Periodic Transaction.Begin Transaction.End Trigger")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .interruptionBegin
        case 1: self = .interruptionEnd
        case 2: self = .other
        case 3: self = .sampleClock
        case 4: self = .samplePeriodic
        case 5: self = .transactionBegin
        case 6: self = .transactionEnd
        case 7: self = .trigger
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .interruptionBegin: "Interruption.Begin"
        case .interruptionEnd: "Interruption.End"
        case .other: "Other"
        case .sampleClock: "Sample.Clock"
        case .samplePeriodic: "Sample.Periodic"
        case .transactionBegin: "Transaction.Begin"
        case .transactionEnd: "Transaction.End"
        case .trigger: "Trigger"
        case .unrecognized(let text): text
        }
    }
}
