// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 1.6 has for `FirmwareStatus`.
public enum FirmwareStatus: WireEnum {
    /// `Downloaded`.
    case downloaded
    /// `DownloadFailed`.
    case downloadFailed
    /// `Downloading`.
    case downloading
    /// `Idle`.
    case idle
    /// `InstallationFailed`.
    case installationFailed
    /// `Installing`.
    case installing
    /// `Installed`.
    case installed
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Downloaded DownloadFailed Downloading Idle InstallationFailed Installing Installed")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .downloaded
        case 1: self = .downloadFailed
        case 2: self = .downloading
        case 3: self = .idle
        case 4: self = .installationFailed
        case 5: self = .installing
        case 6: self = .installed
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .downloaded: "Downloaded"
        case .downloadFailed: "DownloadFailed"
        case .downloading: "Downloading"
        case .idle: "Idle"
        case .installationFailed: "InstallationFailed"
        case .installing: "Installing"
        case .installed: "Installed"
        case .unrecognized(let text): text
        }
    }
}
