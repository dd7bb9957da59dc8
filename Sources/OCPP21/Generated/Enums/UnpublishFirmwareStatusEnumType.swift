// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.1 has for `UnpublishFirmwareStatusEnumType`.
public enum UnpublishFirmwareStatusEnumType: WireEnum {
    /// `DownloadOngoing`.
    case downloadOngoing
    /// `NoFirmware`.
    case noFirmware
    /// `Unpublished`.
    case unpublished
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("DownloadOngoing NoFirmware Unpublished")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .downloadOngoing
        case 1: self = .noFirmware
        case 2: self = .unpublished
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .downloadOngoing: "DownloadOngoing"
        case .noFirmware: "NoFirmware"
        case .unpublished: "Unpublished"
        case .unrecognized(let text): text
        }
    }
}
