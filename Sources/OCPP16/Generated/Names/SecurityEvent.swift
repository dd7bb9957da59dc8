// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.standard; edit that.

public import OCPPTypes

/// What happened that matters for security.
public struct SecurityEvent: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        FirmwareUpdated FailedToAuthenticateAtCentralSystem CentralSystemFailedToAuthenticate \
        SettingSystemTime StartupOfTheDevice ResetOrReboot SecurityLogWasCleared \
        ReconfigurationOfSecurityParameters MemoryExhaustion InvalidMessages AttemptedReplayAttacks \
        TamperDetectionActivated InvalidFirmwareSignature InvalidFirmwareSigningCertificate \
        InvalidCentralSystemCertificate InvalidChargePointCertificate InvalidTLSVersion InvalidTLSCipherSuite
        """)

    /// The station runs new firmware.
    public static var firmwareUpdated: Self { Self(rawValue: "FirmwareUpdated") }
    /// The central system refused the charge point's credentials.
    public static var failedToAuthenticateAtCentralSystem: Self { Self(rawValue: "FailedToAuthenticateAtCentralSystem") }
    /// The charge point refused the central system's credentials.
    public static var centralSystemFailedToAuthenticate: Self { Self(rawValue: "CentralSystemFailedToAuthenticate") }
    /// The station's clock was set.
    public static var settingSystemTime: Self { Self(rawValue: "SettingSystemTime") }
    /// The station has started.
    public static var startupOfTheDevice: Self { Self(rawValue: "StartupOfTheDevice") }
    /// The station was reset or started again.
    public static var resetOrReboot: Self { Self(rawValue: "ResetOrReboot") }
    /// Somebody emptied the security log.
    public static var securityLogWasCleared: Self { Self(rawValue: "SecurityLogWasCleared") }
    /// Keys, the security profile or the like were changed.
    public static var reconfigurationOfSecurityParameters: Self { Self(rawValue: "ReconfigurationOfSecurityParameters") }
    /// Memory is running short.
    public static var memoryExhaustion: Self { Self(rawValue: "MemoryExhaustion") }
    /// Messages came that are no valid OCPP, or whose signature is wrong.
    public static var invalidMessages: Self { Self(rawValue: "InvalidMessages") }
    /// A message came again that was not sent again for good reason.
    public static var attemptedReplayAttacks: Self { Self(rawValue: "AttemptedReplayAttacks") }
    /// The sensor for tampering was triggered.
    public static var tamperDetectionActivated: Self { Self(rawValue: "TamperDetectionActivated") }
    /// A firmware's signature does not hold.
    public static var invalidFirmwareSignature: Self { Self(rawValue: "InvalidFirmwareSignature") }
    /// The certificate that a firmware is signed with is not valid.
    public static var invalidFirmwareSigningCertificate: Self { Self(rawValue: "InvalidFirmwareSigningCertificate") }
    /// The central system's certificate is not valid or cannot be verified.
    public static var invalidCentralSystemCertificate: Self { Self(rawValue: "InvalidCentralSystemCertificate") }
    /// CertificateSigned brought a certificate that is not valid.
    public static var invalidChargePointCertificate: Self { Self(rawValue: "InvalidChargePointCertificate") }
    /// The CSMS wants a version of TLS below 1.2.
    public static var invalidTLSVersion: Self { Self(rawValue: "InvalidTLSVersion") }
    /// The CSMS offers only cipher suites that are not allowed.
    public static var invalidTLSCipherSuite: Self { Self(rawValue: "InvalidTLSCipherSuite") }
}
