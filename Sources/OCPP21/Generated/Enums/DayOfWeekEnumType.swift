// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `DayOfWeekEnumType`.
public enum DayOfWeekEnumType: WireEnum {
    /// `Monday`.
    case monday
    /// `Tuesday`.
    case tuesday
    /// `Wednesday`.
    case wednesday
    /// `Thursday`.
    case thursday
    /// `Friday`.
    case friday
    /// `Saturday`.
    case saturday
    /// `Sunday`.
    case sunday
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .monday
        case 1: self = .tuesday
        case 2: self = .wednesday
        case 3: self = .thursday
        case 4: self = .friday
        case 5: self = .saturday
        case 6: self = .sunday
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        case .unrecognized(let text): text
        }
    }
}
