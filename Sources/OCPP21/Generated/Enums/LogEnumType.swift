// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `LogEnumType`.
public enum LogEnumType: WireEnum {
    /// `DiagnosticsLog`.
    case diagnosticsLog
    /// `SecurityLog`.
    case securityLog
    /// `DataCollectorLog`.
    case dataCollectorLog
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("DiagnosticsLog SecurityLog DataCollectorLog")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .diagnosticsLog
        case 1: self = .securityLog
        case 2: self = .dataCollectorLog
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .diagnosticsLog: "DiagnosticsLog"
        case .securityLog: "SecurityLog"
        case .dataCollectorLog: "DataCollectorLog"
        case .unrecognized(let text): text
        }
    }
}
