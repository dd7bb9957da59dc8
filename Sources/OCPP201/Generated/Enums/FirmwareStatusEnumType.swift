// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The values that OCPP 2.0.1 has for `FirmwareStatusEnumType`.
public enum FirmwareStatusEnumType: WireEnum {
    /// `Downloaded`.
    case downloaded
    /// `DownloadFailed`.
    case downloadFailed
    /// `Downloading`.
    case downloading
    /// `DownloadScheduled`.
    case downloadScheduled
    /// `DownloadPaused`.
    case downloadPaused
    /// `Idle`.
    case idle
    /// `InstallationFailed`.
    case installationFailed
    /// `Installing`.
    case installing
    /// `Installed`.
    case installed
    /// `InstallRebooting`.
    case installRebooting
    /// `InstallScheduled`.
    case installScheduled
    /// `InstallVerificationFailed`.
    case installVerificationFailed
    /// `InvalidSignature`.
    case invalidSignature
    /// `SignatureVerified`.
    case signatureVerified
    /// A text that the specification does not list.
    case unrecognized(String)

    /// The texts in the order of the specification.
    public static let values = NameTable("Downloaded DownloadFailed Downloading DownloadScheduled DownloadPaused Idle InstallationFailed Installing Installed InstallRebooting InstallScheduled InstallVerificationFailed InvalidSignature SignatureVerified")

    /// The value at this place of ``values``.
    public init(listed index: Int) {
        switch index {
        case 0: self = .downloaded
        case 1: self = .downloadFailed
        case 2: self = .downloading
        case 3: self = .downloadScheduled
        case 4: self = .downloadPaused
        case 5: self = .idle
        case 6: self = .installationFailed
        case 7: self = .installing
        case 8: self = .installed
        case 9: self = .installRebooting
        case 10: self = .installScheduled
        case 11: self = .installVerificationFailed
        case 12: self = .invalidSignature
        case 13: self = .signatureVerified
        default: self = .unrecognized(Self.values[index])
        }
    }

    /// The text on the wire.
    public var rawValue: String {
        switch self {
        case .downloaded: "Downloaded"
        case .downloadFailed: "DownloadFailed"
        case .downloading: "Downloading"
        case .downloadScheduled: "DownloadScheduled"
        case .downloadPaused: "DownloadPaused"
        case .idle: "Idle"
        case .installationFailed: "InstallationFailed"
        case .installing: "Installing"
        case .installed: "Installed"
        case .installRebooting: "InstallRebooting"
        case .installScheduled: "InstallScheduled"
        case .installVerificationFailed: "InstallVerificationFailed"
        case .invalidSignature: "InvalidSignature"
        case .signatureVerified: "SignatureVerified"
        case .unrecognized(let text): text
        }
    }
}
