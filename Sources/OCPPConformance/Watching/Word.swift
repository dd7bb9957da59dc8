import JSONScanning
import Traffic

/// One of the names that a specification gives to a value, in eight bytes; comparable without the text.
struct Word: Hashable, Sendable, BitwiseCopyable {
    /// Zero where nothing was said.
    let value: UInt64

    static let none = Word(value: 0)

    private init(value: UInt64) { self.value = value }

    /// The word of a text as it stands in a frame.
    init(_ text: RawSpan) {
        var hash = Fingerprint64()
        var at = 0
        while at < text.byteCount {
            hash.add(text.byte(at))
            at += 1
        }
        value = hash.value
    }

    /// The word of a text that is known.
    init(_ text: String) { self.init(text.utf8Span.span.bytes) }

    /// The text, for the words that findings speak of.
    var text: String { Self.texts[self] ?? "something else" }

    private static let texts: [Word: String] = Dictionary(
        uniqueKeysWithValues: [
            "Accepted", "Pending", "Rejected", "Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE",
            "Finishing", "Reserved", "Unavailable", "Faulted", "Occupied", "Scheduled", "Invalid", "Blocked", "Expired",
            "ConcurrentTx", "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused",
            "Idle",
            "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled",
            "InstallVerificationFailed", "InvalidSignature", "SignatureVerified", "Uploading", "Uploaded",
            "UploadFailed",
            "UploadFailure", "BadMessage", "NotSupportedOperation", "PermissionDenied", "AcceptedCanceled",
        ].map { (Word($0), $0) }
    )
}

extension Word {
    static let accepted = Word("Accepted")
    static let pending = Word("Pending")
    static let rejected = Word("Rejected")
    static let available = Word("Available")
    static let unavailable = Word("Unavailable")
    static let faulted = Word("Faulted")
    static let charging = Word("Charging")
    static let idle = Word("Idle")
    static let started = Word("Started")
    static let ended = Word("Ended")
    static let notImplemented = Word("NotImplemented")
    static let notSupported = Word("NotSupported")
    static let scheduled = Word("Scheduled")
    static let inoperative = Word("Inoperative")
    static let remoteStop = Word("RemoteStop")
    static let acceptedCanceled = Word("AcceptedCanceled")
    static let noError = Word("NoError")
    static let communicationError = Word("EVCommunicationError")
    static let authorized = Word("Authorized")
    static let chargingStateChanged = Word("ChargingStateChanged")
    static let noAuthorization = Word("NoAuthorization")
    static let internalError = Word("InternalError")
    static let firmwareStatus = Word("FirmwareStatusNotification")
    static let customTrigger = Word("CustomTrigger")
    static let heartbeat = Word("Heartbeat")
    static let statusNotification = Word("StatusNotification")
    static let notifyEvent = Word("NotifyEvent")
    static let transactionEvent = Word("TransactionEvent")
    static let meterValues = Word("MeterValues")
    static let notifyReport = Word("NotifyReport")
    static let notifyMonitoringReport = Word("NotifyMonitoringReport")
    static let notifyCustomerInformation = Word("NotifyCustomerInformation")
    static let bootNotification = Word("BootNotification")
}

extension Word {
    private static let certificates: InlineArray<5, Word> = [
        Word("SignChargingStationCertificate"), Word("SignV2GCertificate"), Word("SignV2G20Certificate"),
        Word("SignCombinedCertificate"), Word("SignChargePointCertificate"),
    ]
    private static let signCertificate = Word("SignCertificate")
    private static let monitoringReport = Word("GetMonitoringReport")
    private static let customerInformation = Word("CustomerInformation")

    /// The action of the message that a trigger of this name brings about.
    var triggered: Word {
        for place in Steps(0..<Self.certificates.count) where Self.certificates[place] == self {
            return Self.signCertificate
        }
        return self
    }

    /// The action in which the report comes that a request of this name asks for.
    var report: Word {
        switch self {
        case Self.monitoringReport: .notifyMonitoringReport
        case Self.customerInformation: .notifyCustomerInformation
        default: .notifyReport
        }
    }
}

/// Purposes of charging profiles.
enum ProfileWords {
    static let transaction = Word("TxProfile")
    static let station16 = Word("ChargePointMaxProfile")
    static let station2 = Word("ChargingStationMaxProfile")
    static let external = Word("ChargingStationExternalConstraints")
}

/// Uploads of logs.
enum UploadWords {
    static let uploading = Word("Uploading")
    static let logStatus = Word("LogStatusNotification")
    static let diagnosticsStatus = Word("DiagnosticsStatusNotification")
}

/// Trigger reasons of transaction events.
enum TriggerWords {
    /// Those at whose end a stoppedReason other than Local is due.
    static let haveReason: Set<Word> = [
        Word("RemoteStop"), Word("Deauthorized"), Word("ResetCommand"), Word("EVConnectTimeout"),
        Word("AbnormalCondition"), Word("EnergyLimitReached"), Word("TimeLimitReached"), Word("UnlockCommand"),
    ]
}
