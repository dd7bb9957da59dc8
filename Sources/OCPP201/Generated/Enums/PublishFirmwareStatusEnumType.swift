// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `PublishFirmwareStatusEnumType`.
public enum PublishFirmwareStatusEnumType: WireEnum {
    /// `Idle`.
    case idle
    /// `DownloadScheduled`.
    case downloadScheduled
    /// `Downloading`.
    case downloading
    /// `Downloaded`.
    case downloaded
    /// `Published`.
    case published
    /// `DownloadFailed`.
    case downloadFailed
    /// `DownloadPaused`.
    case downloadPaused
    /// `InvalidChecksum`.
    case invalidChecksum
    /// `ChecksumVerified`.
    case checksumVerified
    /// `PublishFailed`.
    case publishFailed
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Idle DownloadScheduled Downloading Downloaded Published DownloadFailed DownloadPaused InvalidChecksum ChecksumVerified PublishFailed")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .idle
        case 1: self = .downloadScheduled
        case 2: self = .downloading
        case 3: self = .downloaded
        case 4: self = .published
        case 5: self = .downloadFailed
        case 6: self = .downloadPaused
        case 7: self = .invalidChecksum
        case 8: self = .checksumVerified
        case 9: self = .publishFailed
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .idle: "Idle"
        case .downloadScheduled: "DownloadScheduled"
        case .downloading: "Downloading"
        case .downloaded: "Downloaded"
        case .published: "Published"
        case .downloadFailed: "DownloadFailed"
        case .downloadPaused: "DownloadPaused"
        case .invalidChecksum: "InvalidChecksum"
        case .checksumVerified: "ChecksumVerified"
        case .publishFailed: "PublishFailed"
        case .unrecognized(let text): text
        }
    }
}
