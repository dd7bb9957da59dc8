// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp1.6.standard; edit that.

public import OCPPTypes

/// Names of the station's settings.
public struct ConfigurationKey: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        AdditionalRootCertificateCheck AllowOfflineTxForUnknownId AuthorizationCacheEnabled AuthorizationKey \
        AuthorizeRemoteTxRequests BlinkRepeat CentralContractValidationAllowed CertificateSignedMaxChainSize \
        CertificateStoreMaxLength CertSigningRepeatTimes CertSigningWaitMinimum ChargeProfileMaxStackLevel \
        ChargingScheduleAllowedChargingRateUnit ChargingScheduleMaxPeriods ClockAlignedDataInterval \
        ConnectionTimeOut ConnectorPhaseRotation ConnectorPhaseRotationMaxLength \
        ConnectorSwitch3to1PhaseSupported ContractValidationOffline CpoName GetConfigurationMaxKeys \
        HeartbeatInterval ISO15118PnCEnabled LightIntensity LocalAuthListEnabled LocalAuthListMaxLength \
        LocalAuthorizeOffline LocalPreAuthorize MaxChargingProfilesInstalled MaxEnergyOnInvalidId \
        MeterValuesAlignedData MeterValuesAlignedDataMaxLength MeterValueSampleInterval \
        MeterValuesSampledData MeterValuesSampledDataMaxLength MinimumStatusDuration NumberOfConnectors \
        ReserveConnectorZeroSupported ResetRetries SecurityProfile SendLocalListMaxLength \
        StopTransactionOnEVSideDisconnect StopTransactionOnInvalidId StopTxnAlignedData \
        StopTxnAlignedDataMaxLength StopTxnSampledData StopTxnSampledDataMaxLength SupportedFeatureProfiles \
        SupportedFeatureProfilesMaxLength TransactionMessageAttempts TransactionMessageRetryInterval \
        UnlockConnectorOnEVSideDisconnect WebSocketPingInterval
        """)

    /// `AdditionalRootCertificateCheck`.
    public static var additionalRootCertificateCheck: Self { Self(rawValue: "AdditionalRootCertificateCheck") }
    /// `AllowOfflineTxForUnknownId`.
    public static var allowOfflineTxForUnknownId: Self { Self(rawValue: "AllowOfflineTxForUnknownId") }
    /// `AuthorizationCacheEnabled`.
    public static var authorizationCacheEnabled: Self { Self(rawValue: "AuthorizationCacheEnabled") }
    /// `AuthorizationKey`.
    public static var authorizationKey: Self { Self(rawValue: "AuthorizationKey") }
    /// `AuthorizeRemoteTxRequests`.
    public static var authorizeRemoteTxRequests: Self { Self(rawValue: "AuthorizeRemoteTxRequests") }
    /// `BlinkRepeat`.
    public static var blinkRepeat: Self { Self(rawValue: "BlinkRepeat") }
    /// `CentralContractValidationAllowed`.
    public static var centralContractValidationAllowed: Self { Self(rawValue: "CentralContractValidationAllowed") }
    /// `CertificateSignedMaxChainSize`.
    public static var certificateSignedMaxChainSize: Self { Self(rawValue: "CertificateSignedMaxChainSize") }
    /// `CertificateStoreMaxLength`.
    public static var certificateStoreMaxLength: Self { Self(rawValue: "CertificateStoreMaxLength") }
    /// `CertSigningRepeatTimes`.
    public static var certSigningRepeatTimes: Self { Self(rawValue: "CertSigningRepeatTimes") }
    /// `CertSigningWaitMinimum`.
    public static var certSigningWaitMinimum: Self { Self(rawValue: "CertSigningWaitMinimum") }
    /// `ChargeProfileMaxStackLevel`.
    public static var chargeProfileMaxStackLevel: Self { Self(rawValue: "ChargeProfileMaxStackLevel") }
    /// `ChargingScheduleAllowedChargingRateUnit`.
    public static var chargingScheduleAllowedChargingRateUnit: Self { Self(rawValue: "ChargingScheduleAllowedChargingRateUnit") }
    /// `ChargingScheduleMaxPeriods`.
    public static var chargingScheduleMaxPeriods: Self { Self(rawValue: "ChargingScheduleMaxPeriods") }
    /// `ClockAlignedDataInterval`.
    public static var clockAlignedDataInterval: Self { Self(rawValue: "ClockAlignedDataInterval") }
    /// `ConnectionTimeOut`.
    public static var connectionTimeOut: Self { Self(rawValue: "ConnectionTimeOut") }
    /// `ConnectorPhaseRotation`.
    public static var connectorPhaseRotation: Self { Self(rawValue: "ConnectorPhaseRotation") }
    /// `ConnectorPhaseRotationMaxLength`.
    public static var connectorPhaseRotationMaxLength: Self { Self(rawValue: "ConnectorPhaseRotationMaxLength") }
    /// `ConnectorSwitch3to1PhaseSupported`.
    public static var connectorSwitch3to1PhaseSupported: Self { Self(rawValue: "ConnectorSwitch3to1PhaseSupported") }
    /// `ContractValidationOffline`.
    public static var contractValidationOffline: Self { Self(rawValue: "ContractValidationOffline") }
    /// `CpoName`.
    public static var cpoName: Self { Self(rawValue: "CpoName") }
    /// `GetConfigurationMaxKeys`.
    public static var getConfigurationMaxKeys: Self { Self(rawValue: "GetConfigurationMaxKeys") }
    /// `HeartbeatInterval`.
    public static var heartbeatInterval: Self { Self(rawValue: "HeartbeatInterval") }
    /// `ISO15118PnCEnabled`.
    public static var iso15118PnCEnabled: Self { Self(rawValue: "ISO15118PnCEnabled") }
    /// `LightIntensity`.
    public static var lightIntensity: Self { Self(rawValue: "LightIntensity") }
    /// `LocalAuthListEnabled`.
    public static var localAuthListEnabled: Self { Self(rawValue: "LocalAuthListEnabled") }
    /// `LocalAuthListMaxLength`.
    public static var localAuthListMaxLength: Self { Self(rawValue: "LocalAuthListMaxLength") }
    /// `LocalAuthorizeOffline`.
    public static var localAuthorizeOffline: Self { Self(rawValue: "LocalAuthorizeOffline") }
    /// `LocalPreAuthorize`.
    public static var localPreAuthorize: Self { Self(rawValue: "LocalPreAuthorize") }
    /// `MaxChargingProfilesInstalled`.
    public static var maxChargingProfilesInstalled: Self { Self(rawValue: "MaxChargingProfilesInstalled") }
    /// `MaxEnergyOnInvalidId`.
    public static var maxEnergyOnInvalidId: Self { Self(rawValue: "MaxEnergyOnInvalidId") }
    /// `MeterValuesAlignedData`.
    public static var meterValuesAlignedData: Self { Self(rawValue: "MeterValuesAlignedData") }
    /// `MeterValuesAlignedDataMaxLength`.
    public static var meterValuesAlignedDataMaxLength: Self { Self(rawValue: "MeterValuesAlignedDataMaxLength") }
    /// `MeterValueSampleInterval`.
    public static var meterValueSampleInterval: Self { Self(rawValue: "MeterValueSampleInterval") }
    /// `MeterValuesSampledData`.
    public static var meterValuesSampledData: Self { Self(rawValue: "MeterValuesSampledData") }
    /// `MeterValuesSampledDataMaxLength`.
    public static var meterValuesSampledDataMaxLength: Self { Self(rawValue: "MeterValuesSampledDataMaxLength") }
    /// `MinimumStatusDuration`.
    public static var minimumStatusDuration: Self { Self(rawValue: "MinimumStatusDuration") }
    /// `NumberOfConnectors`.
    public static var numberOfConnectors: Self { Self(rawValue: "NumberOfConnectors") }
    /// `ReserveConnectorZeroSupported`.
    public static var reserveConnectorZeroSupported: Self { Self(rawValue: "ReserveConnectorZeroSupported") }
    /// `ResetRetries`.
    public static var resetRetries: Self { Self(rawValue: "ResetRetries") }
    /// `SecurityProfile`.
    public static var securityProfile: Self { Self(rawValue: "SecurityProfile") }
    /// `SendLocalListMaxLength`.
    public static var sendLocalListMaxLength: Self { Self(rawValue: "SendLocalListMaxLength") }
    /// `StopTransactionOnEVSideDisconnect`.
    public static var stopTransactionOnEVSideDisconnect: Self { Self(rawValue: "StopTransactionOnEVSideDisconnect") }
    /// `StopTransactionOnInvalidId`.
    public static var stopTransactionOnInvalidId: Self { Self(rawValue: "StopTransactionOnInvalidId") }
    /// `StopTxnAlignedData`.
    public static var stopTxnAlignedData: Self { Self(rawValue: "StopTxnAlignedData") }
    /// `StopTxnAlignedDataMaxLength`.
    public static var stopTxnAlignedDataMaxLength: Self { Self(rawValue: "StopTxnAlignedDataMaxLength") }
    /// `StopTxnSampledData`.
    public static var stopTxnSampledData: Self { Self(rawValue: "StopTxnSampledData") }
    /// `StopTxnSampledDataMaxLength`.
    public static var stopTxnSampledDataMaxLength: Self { Self(rawValue: "StopTxnSampledDataMaxLength") }
    /// `SupportedFeatureProfiles`.
    public static var supportedFeatureProfiles: Self { Self(rawValue: "SupportedFeatureProfiles") }
    /// `SupportedFeatureProfilesMaxLength`.
    public static var supportedFeatureProfilesMaxLength: Self { Self(rawValue: "SupportedFeatureProfilesMaxLength") }
    /// `TransactionMessageAttempts`.
    public static var transactionMessageAttempts: Self { Self(rawValue: "TransactionMessageAttempts") }
    /// `TransactionMessageRetryInterval`.
    public static var transactionMessageRetryInterval: Self { Self(rawValue: "TransactionMessageRetryInterval") }
    /// `UnlockConnectorOnEVSideDisconnect`.
    public static var unlockConnectorOnEVSideDisconnect: Self { Self(rawValue: "UnlockConnectorOnEVSideDisconnect") }
    /// `WebSocketPingInterval`.
    public static var webSocketPingInterval: Self { Self(rawValue: "WebSocketPingInterval") }
}
