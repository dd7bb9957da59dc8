// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `ReadingContext`.
public enum ReadingContext: WireEnum {
    /// `Interruption.Begin`.
    case interruptionBegin
    /// `Interruption.End`.
    case interruptionEnd
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
    /// `Other`.
    case other
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Interruption.Begin Interruption.End Sample.Clock Sample.Periodic Transaction.Begin Transaction.End Trigger Other")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .interruptionBegin
        case 1: self = .interruptionEnd
        case 2: self = .sampleClock
        case 3: self = .samplePeriodic
        case 4: self = .transactionBegin
        case 5: self = .transactionEnd
        case 6: self = .trigger
        case 7: self = .other
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .interruptionBegin: "Interruption.Begin"
        case .interruptionEnd: "Interruption.End"
        case .sampleClock: "Sample.Clock"
        case .samplePeriodic: "Sample.Periodic"
        case .transactionBegin: "Transaction.Begin"
        case .transactionEnd: "Transaction.End"
        case .trigger: "Trigger"
        case .other: "Other"
        case .unrecognized(let text): text
        }
    }
}
