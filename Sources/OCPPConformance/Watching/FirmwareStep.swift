import OCPP

/// A step of a firmware update.
enum FirmwareStep: UInt8, CaseIterable, CustomStringConvertible {
    case downloadScheduled, downloading, downloadPaused, downloaded, signatureVerified, installScheduled, installing
    case installRebooting, installed, downloadFailed, invalidSignature, installationFailed, installVerificationFailed

    private static let words: [Word] = [
        "DownloadScheduled", "Downloading", "DownloadPaused", "Downloaded", "SignatureVerified", "InstallScheduled",
        "Installing", "InstallRebooting", "Installed", "DownloadFailed", "InvalidSignature", "InstallationFailed",
        "InstallVerificationFailed",
    ].map { Word($0) }

    init?(_ word: Word) {
        for place in Steps(0..<Self.words.count) where Self.words[place] == word {
            self.init(rawValue: UInt8(place))
            return
        }
        return nil
    }

    private var next: Set<FirmwareStep> {
        switch self {
        case .downloadScheduled: [.downloading, .downloadPaused, .downloadFailed]
        case .downloading: [.downloadPaused, .downloaded, .downloadFailed]
        case .downloadPaused: [.downloading, .downloadFailed]
        case .downloaded:
            [
                .signatureVerified, .invalidSignature, .installScheduled, .installing, .installRebooting,
                .installVerificationFailed,
            ]
        case .signatureVerified: [.installScheduled, .installing, .installRebooting, .installed]
        case .installScheduled: [.installing, .installRebooting, .installationFailed]
        case .installing: [.installRebooting, .installed, .installationFailed, .installVerificationFailed]
        case .installRebooting: [.installing, .installed, .installationFailed, .installVerificationFailed]
        // A step that failed may be tried again.
        case .downloadFailed: [.downloadScheduled, .downloading]
        case .installationFailed: [.installScheduled, .installing]
        case .installed, .invalidSignature, .installVerificationFailed: []
        }
    }

    /// Whether another step may come next; a boot in between may have hidden the installation.
    func mayBecome(_ other: FirmwareStep, hidden: Bool, in version: OCPPVersion) -> Bool {
        if next.contains(other) { return true }
        if version == .v16, self == .downloaded, other == .installationFailed { return true }
        guard hidden else { return false }
        return other == .installed || other == .installationFailed || other == .installVerificationFailed
    }

    /// Whether another step lies further ahead on the way that this one is on.
    func isBehind(_ other: FirmwareStep) -> Bool {
        rawValue > other.rawValue && rawValue <= Self.installed.rawValue && other.rawValue < Self.installed.rawValue
    }

    var description: String { Self.words[Int(rawValue)].text }
}
