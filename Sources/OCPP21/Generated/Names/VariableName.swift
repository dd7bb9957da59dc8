// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// What can be read, written or watched of a component.
public struct VariableName: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        ACCurrent ACPhaseSwitchingSupported Active ActiveMonitoringBase ActiveMonitoringLevel \
        ActiveNetworkProfile ActiveTransactionId ACVoltage AdditionalInfoItemsPerMessage \
        AdditionalRootCertificateCheck AllowEnergyTransferResumption AllowNewSessionsPendingFirmwareUpdate \
        AllowReset AllowSecurityProfileDowngrade Angle Apn ApnAuthentication ApnEnabled ApnPassword \
        ApnUserName Attempts AuthorizationAmount AuthorizeDirectPayment AuthorizeRemoteStart \
        AutoManufacturerCode AvailabilityState Available BasicAuthPassword BatteryCapacity BytesPerMessage \
        Capacity CentralContractValidationAllowed Certificate CertificateEntries CertificateStatusSource \
        CertSigningRepeatTimes CertSigningWaitMinimum CHAdeMOProtocolNumber ChargeProtocol \
        ChargingCompleteBulk ChargingCompleteFull ChargingProfilePersistence ChargingState ChargingStationId \
        ChargingTime Color CommunicationParent Complete ConditionsSupported ConfigurationValueSize Connected \
        ConnectedTime ConnectorType ContractCertificateInstallationEnabled ContractValidationOffline Count \
        CountryName CsmsRootCertificateHashAlgorithm CsmsRootCertificateIssuerKeyHash \
        CsmsRootCertificateIssuerNameHash CsmsRootCertificateSerialNumber Currency CurrentImbalance \
        CustomImplementationEnabled CustomTriggers DataText DateTime DCCurrent DCInputPhaseControl DCVoltage \
        DepartureTime DisablePostAuthorize DisableRemoteAuthorization DischargePower DisplayMessages \
        DynamicControl ECVariant ElectricalParent Enabled Energy EnergyCapacity EnergyExport \
        EnergyExportRegister EnergyImport EnergyImportRegister EnergyTransferResumptionRandomRange Entries \
        EVConnectionTimeOut EvseId ExternalConfigChangeDate ExternalConstraintsProfileDisallowed \
        ExternalControlSignalsEnabled Fallback FanSpeed FieldLength FileTransferProtocols FirmwareVersion \
        Force Formats Frequency FrequencySchedule FuseRating HandleFailedTariff HeartbeatInterval Height \
        HighCurrentControl HighVoltageControl Humidity Hysteresis ICCID Identity IdToken Impedance IMSI \
        IncrementalAuthorizationAmount IncrementalAuthorizationThreshold Interval InverterHwVersion \
        InverterManufacturer InverterModel InverterSerialNumber InverterSwVersion IslandingDetectionMethod \
        IslandingDetectionTripTime ISO15118EvseId ItemsPerMessage Label Language Length LifeTime Light \
        LimitChangeSignificance LocalAuthorizeOffline LocalFrequencyUpdateThreshold LocalLoadBalancing \
        LocalPreAuthorize LogicalParent Manufacturer MasterPassGroupId MaxCertificateChainSize \
        MaxChargeRateVA MaxChargeRateW MaxElements MaxEnergyOnInvalidId MaxExternalConstraintsId \
        MaxPeriodicEventStreams MaxPriceElements MaxScheduleEntries MaxSoc MaxV MaxVA MaxVar MaxVarNeg MaxW \
        Measurands Merchant Message MessageAttemptInterval MessageAttempts MessageTimeout \
        MinimumStatusDuration MinV Mode Model ModesSupported MonitoringBase MonitoringLevel NetworkAddress \
        NetworkConfigurationPriority NetworkProfileConnectionAttempts NextTimeOffsetTransitionDateTime \
        NonEvseSpecific NotificationMaxDelay NotifyChargingLimitWithSchedules NtpServerUri NtpSource \
        OcppCsmsUrl OcppInterface OcppTransport OcppVersion OfflineQueuingSeverity \
        OfflineTariffFallbackMessage OfflineThreshold OfflineTxForUnknownIdEnabled Operated OperatingTimes \
        OrganizationName OverExcitedPF OverExcitedW Overload PaymentDetails PaymentServiceProvider Percent \
        PeriodsPerSchedule PhaseRotation Phases3to1 PhysicalParent PnCEnabled Policy PostChargingTime Power \
        PreferredNetwork Present Problem ProfileStackLevel Protecting ProtocolAgreed ProtocolSupported \
        ProtocolSupportedByEV PublicKey PublicKeyWithSignedMeterValue QRCodeQuality QueueAllMessages RateUnit \
        ReactiveSusceptance ReceiptByCSMS ReceiptServerUrl RegisterValuesWithoutPhases RemainingTimeBulk \
        RemainingTimeFull ReportingValueSize RequestedEnergyTransferMode RequestMeteringReceipt ResetRetries \
        ResumptionTimeout RetryBackOffRandomRange RetryBackOffRepeatTimes RetryBackOffWaitMinimum \
        SampledMeasurands SamplingInterval SeccId SecurityProfile SelftestActive SendDuringIdle SerialNumber \
        ServiceRenegotiationSupport SetpointPriority SettlementByCSMS SharedSecret SignalStrength \
        SignReadings SignStartedReadings SignUpdatedReadings SimPin SlotStatus SoC SoH State StateOfCharge \
        StateOfChargeBulk StopTxOnEVSideDisconnect StopTxOnInvalidId Storage SupplyPhases \
        SupportedAdditionalPurposes SupportedEnergyTransferModes SupportedFormats SupportedIdTokenTypes \
        SupportedLimits SupportedOperationModes SupportedPriorities SupportedProviders SupportedStates \
        SupportsDynamicProfiles SupportsEvseSleep SupportsExpiryDateTime SupportsLimitAtSoC \
        SupportsMaxOfflineDuration SupportsRandomizedDelay SupportsUseLocalTime Suspending Suspension \
        TargetSoc TariffFallbackMessage Temperature TerminalID Time TimeAdjustmentReportingThreshold \
        TimeOffset Timeout TimeSource TimeZone Token TokenType TotalCostFallbackMessage TOTPVersion Tries \
        Tripped TxBeforeAcceptedEnabled TxEndedInterval TxEndedMeasurands TxStartedMeasurands TxStartPoint \
        TxStopPoint TxUpdatedInterval TxUpdatedMeasurands UnderExcitedPF UnderExcitedW \
        UnlockOnEVSideDisconnect UpstreamInterval UpstreamMeasurands URLParameters URLTemplate \
        UseOnlyPreferredNetwork V2GCertificateInstallationEnabled ValidityTime ValueSize VehicleCertificate \
        VehicleId VehicleStatus VendorName VersionDate VersionNumber VNom VoltageImbalance VpnEnabled \
        VpnGroup VpnKey VpnPassword VpnServer VpnType VpnUser WebSocketPingInterval WorkingMode
        """)

    /// `ACCurrent`.
    public static var acCurrent: Self { Self(rawValue: "ACCurrent") }
    /// `ACPhaseSwitchingSupported`.
    public static var acPhaseSwitchingSupported: Self { Self(rawValue: "ACPhaseSwitchingSupported") }
    /// `Active`.
    public static var active: Self { Self(rawValue: "Active") }
    /// `ActiveMonitoringBase`.
    public static var activeMonitoringBase: Self { Self(rawValue: "ActiveMonitoringBase") }
    /// `ActiveMonitoringLevel`.
    public static var activeMonitoringLevel: Self { Self(rawValue: "ActiveMonitoringLevel") }
    /// `ActiveNetworkProfile`.
    public static var activeNetworkProfile: Self { Self(rawValue: "ActiveNetworkProfile") }
    /// `ActiveTransactionId`.
    public static var activeTransactionId: Self { Self(rawValue: "ActiveTransactionId") }
    /// `ACVoltage`.
    public static var acVoltage: Self { Self(rawValue: "ACVoltage") }
    /// `AdditionalInfoItemsPerMessage`.
    public static var additionalInfoItemsPerMessage: Self { Self(rawValue: "AdditionalInfoItemsPerMessage") }
    /// `AdditionalRootCertificateCheck`.
    public static var additionalRootCertificateCheck: Self { Self(rawValue: "AdditionalRootCertificateCheck") }
    /// `AllowEnergyTransferResumption`.
    public static var allowEnergyTransferResumption: Self { Self(rawValue: "AllowEnergyTransferResumption") }
    /// `AllowNewSessionsPendingFirmwareUpdate`.
    public static var allowNewSessionsPendingFirmwareUpdate: Self { Self(rawValue: "AllowNewSessionsPendingFirmwareUpdate") }
    /// `AllowReset`.
    public static var allowReset: Self { Self(rawValue: "AllowReset") }
    /// `AllowSecurityProfileDowngrade`.
    public static var allowSecurityProfileDowngrade: Self { Self(rawValue: "AllowSecurityProfileDowngrade") }
    /// `Angle`.
    public static var angle: Self { Self(rawValue: "Angle") }
    /// `Apn`.
    public static var apn: Self { Self(rawValue: "Apn") }
    /// `ApnAuthentication`.
    public static var apnAuthentication: Self { Self(rawValue: "ApnAuthentication") }
    /// `ApnEnabled`.
    public static var apnEnabled: Self { Self(rawValue: "ApnEnabled") }
    /// `ApnPassword`.
    public static var apnPassword: Self { Self(rawValue: "ApnPassword") }
    /// `ApnUserName`.
    public static var apnUserName: Self { Self(rawValue: "ApnUserName") }
    /// `Attempts`.
    public static var attempts: Self { Self(rawValue: "Attempts") }
    /// `AuthorizationAmount`.
    public static var authorizationAmount: Self { Self(rawValue: "AuthorizationAmount") }
    /// `AuthorizeDirectPayment`.
    public static var authorizeDirectPayment: Self { Self(rawValue: "AuthorizeDirectPayment") }
    /// `AuthorizeRemoteStart`.
    public static var authorizeRemoteStart: Self { Self(rawValue: "AuthorizeRemoteStart") }
    /// `AutoManufacturerCode`.
    public static var autoManufacturerCode: Self { Self(rawValue: "AutoManufacturerCode") }
    /// `AvailabilityState`.
    public static var availabilityState: Self { Self(rawValue: "AvailabilityState") }
    /// `Available`.
    public static var available: Self { Self(rawValue: "Available") }
    /// `BasicAuthPassword`.
    public static var basicAuthPassword: Self { Self(rawValue: "BasicAuthPassword") }
    /// `BatteryCapacity`.
    public static var batteryCapacity: Self { Self(rawValue: "BatteryCapacity") }
    /// `BytesPerMessage`.
    public static var bytesPerMessage: Self { Self(rawValue: "BytesPerMessage") }
    /// `Capacity`.
    public static var capacity: Self { Self(rawValue: "Capacity") }
    /// `CentralContractValidationAllowed`.
    public static var centralContractValidationAllowed: Self { Self(rawValue: "CentralContractValidationAllowed") }
    /// `Certificate`.
    public static var certificate: Self { Self(rawValue: "Certificate") }
    /// `CertificateEntries`.
    public static var certificateEntries: Self { Self(rawValue: "CertificateEntries") }
    /// `CertificateStatusSource`.
    public static var certificateStatusSource: Self { Self(rawValue: "CertificateStatusSource") }
    /// `CertSigningRepeatTimes`.
    public static var certSigningRepeatTimes: Self { Self(rawValue: "CertSigningRepeatTimes") }
    /// `CertSigningWaitMinimum`.
    public static var certSigningWaitMinimum: Self { Self(rawValue: "CertSigningWaitMinimum") }
    /// `CHAdeMOProtocolNumber`.
    public static var chAdeMOProtocolNumber: Self { Self(rawValue: "CHAdeMOProtocolNumber") }
    /// `ChargeProtocol`.
    public static var chargeProtocol: Self { Self(rawValue: "ChargeProtocol") }
    /// `ChargingCompleteBulk`.
    public static var chargingCompleteBulk: Self { Self(rawValue: "ChargingCompleteBulk") }
    /// `ChargingCompleteFull`.
    public static var chargingCompleteFull: Self { Self(rawValue: "ChargingCompleteFull") }
    /// `ChargingProfilePersistence`.
    public static var chargingProfilePersistence: Self { Self(rawValue: "ChargingProfilePersistence") }
    /// `ChargingState`.
    public static var chargingState: Self { Self(rawValue: "ChargingState") }
    /// `ChargingStationId`.
    public static var chargingStationId: Self { Self(rawValue: "ChargingStationId") }
    /// `ChargingTime`.
    public static var chargingTime: Self { Self(rawValue: "ChargingTime") }
    /// `Color`.
    public static var color: Self { Self(rawValue: "Color") }
    /// `CommunicationParent`.
    public static var communicationParent: Self { Self(rawValue: "CommunicationParent") }
    /// `Complete`.
    public static var complete: Self { Self(rawValue: "Complete") }
    /// `ConditionsSupported`.
    public static var conditionsSupported: Self { Self(rawValue: "ConditionsSupported") }
    /// `ConfigurationValueSize`.
    public static var configurationValueSize: Self { Self(rawValue: "ConfigurationValueSize") }
    /// `Connected`.
    public static var connected: Self { Self(rawValue: "Connected") }
    /// `ConnectedTime`.
    public static var connectedTime: Self { Self(rawValue: "ConnectedTime") }
    /// `ConnectorType`.
    public static var connectorType: Self { Self(rawValue: "ConnectorType") }
    /// `ContractCertificateInstallationEnabled`.
    public static var contractCertificateInstallationEnabled: Self { Self(rawValue: "ContractCertificateInstallationEnabled") }
    /// `ContractValidationOffline`.
    public static var contractValidationOffline: Self { Self(rawValue: "ContractValidationOffline") }
    /// `Count`.
    public static var count: Self { Self(rawValue: "Count") }
    /// `CountryName`.
    public static var countryName: Self { Self(rawValue: "CountryName") }
    /// `CsmsRootCertificateHashAlgorithm`.
    public static var csmsRootCertificateHashAlgorithm: Self { Self(rawValue: "CsmsRootCertificateHashAlgorithm") }
    /// `CsmsRootCertificateIssuerKeyHash`.
    public static var csmsRootCertificateIssuerKeyHash: Self { Self(rawValue: "CsmsRootCertificateIssuerKeyHash") }
    /// `CsmsRootCertificateIssuerNameHash`.
    public static var csmsRootCertificateIssuerNameHash: Self { Self(rawValue: "CsmsRootCertificateIssuerNameHash") }
    /// `CsmsRootCertificateSerialNumber`.
    public static var csmsRootCertificateSerialNumber: Self { Self(rawValue: "CsmsRootCertificateSerialNumber") }
    /// `Currency`.
    public static var currency: Self { Self(rawValue: "Currency") }
    /// `CurrentImbalance`.
    public static var currentImbalance: Self { Self(rawValue: "CurrentImbalance") }
    /// `CustomImplementationEnabled`.
    public static var customImplementationEnabled: Self { Self(rawValue: "CustomImplementationEnabled") }
    /// `CustomTriggers`.
    public static var customTriggers: Self { Self(rawValue: "CustomTriggers") }
    /// `DataText`.
    public static var dataText: Self { Self(rawValue: "DataText") }
    /// `DateTime`.
    public static var dateTime: Self { Self(rawValue: "DateTime") }
    /// `DCCurrent`.
    public static var dcCurrent: Self { Self(rawValue: "DCCurrent") }
    /// `DCInputPhaseControl`.
    public static var dcInputPhaseControl: Self { Self(rawValue: "DCInputPhaseControl") }
    /// `DCVoltage`.
    public static var dcVoltage: Self { Self(rawValue: "DCVoltage") }
    /// `DepartureTime`.
    public static var departureTime: Self { Self(rawValue: "DepartureTime") }
    /// `DisablePostAuthorize`.
    public static var disablePostAuthorize: Self { Self(rawValue: "DisablePostAuthorize") }
    /// `DisableRemoteAuthorization`.
    public static var disableRemoteAuthorization: Self { Self(rawValue: "DisableRemoteAuthorization") }
    /// `DischargePower`.
    public static var dischargePower: Self { Self(rawValue: "DischargePower") }
    /// `DisplayMessages`.
    public static var displayMessages: Self { Self(rawValue: "DisplayMessages") }
    /// `DynamicControl`.
    public static var dynamicControl: Self { Self(rawValue: "DynamicControl") }
    /// `ECVariant`.
    public static var ecVariant: Self { Self(rawValue: "ECVariant") }
    /// `ElectricalParent`.
    public static var electricalParent: Self { Self(rawValue: "ElectricalParent") }
    /// `Enabled`.
    public static var enabled: Self { Self(rawValue: "Enabled") }
    /// `Energy`.
    public static var energy: Self { Self(rawValue: "Energy") }
    /// `EnergyCapacity`.
    public static var energyCapacity: Self { Self(rawValue: "EnergyCapacity") }
    /// `EnergyExport`.
    public static var energyExport: Self { Self(rawValue: "EnergyExport") }
    /// `EnergyExportRegister`.
    public static var energyExportRegister: Self { Self(rawValue: "EnergyExportRegister") }
    /// `EnergyImport`.
    public static var energyImport: Self { Self(rawValue: "EnergyImport") }
    /// `EnergyImportRegister`.
    public static var energyImportRegister: Self { Self(rawValue: "EnergyImportRegister") }
    /// `EnergyTransferResumptionRandomRange`.
    public static var energyTransferResumptionRandomRange: Self { Self(rawValue: "EnergyTransferResumptionRandomRange") }
    /// `Entries`.
    public static var entries: Self { Self(rawValue: "Entries") }
    /// `EVConnectionTimeOut`.
    public static var evConnectionTimeOut: Self { Self(rawValue: "EVConnectionTimeOut") }
    /// `EvseId`.
    public static var evseId: Self { Self(rawValue: "EvseId") }
    /// `ExternalConfigChangeDate`.
    public static var externalConfigChangeDate: Self { Self(rawValue: "ExternalConfigChangeDate") }
    /// `ExternalConstraintsProfileDisallowed`.
    public static var externalConstraintsProfileDisallowed: Self { Self(rawValue: "ExternalConstraintsProfileDisallowed") }
    /// `ExternalControlSignalsEnabled`.
    public static var externalControlSignalsEnabled: Self { Self(rawValue: "ExternalControlSignalsEnabled") }
    /// `Fallback`.
    public static var fallback: Self { Self(rawValue: "Fallback") }
    /// `FanSpeed`.
    public static var fanSpeed: Self { Self(rawValue: "FanSpeed") }
    /// `FieldLength`.
    public static var fieldLength: Self { Self(rawValue: "FieldLength") }
    /// `FileTransferProtocols`.
    public static var fileTransferProtocols: Self { Self(rawValue: "FileTransferProtocols") }
    /// `FirmwareVersion`.
    public static var firmwareVersion: Self { Self(rawValue: "FirmwareVersion") }
    /// `Force`.
    public static var force: Self { Self(rawValue: "Force") }
    /// `Formats`.
    public static var formats: Self { Self(rawValue: "Formats") }
    /// `Frequency`.
    public static var frequency: Self { Self(rawValue: "Frequency") }
    /// `FrequencySchedule`.
    public static var frequencySchedule: Self { Self(rawValue: "FrequencySchedule") }
    /// `FuseRating`.
    public static var fuseRating: Self { Self(rawValue: "FuseRating") }
    /// `HandleFailedTariff`.
    public static var handleFailedTariff: Self { Self(rawValue: "HandleFailedTariff") }
    /// `HeartbeatInterval`.
    public static var heartbeatInterval: Self { Self(rawValue: "HeartbeatInterval") }
    /// `Height`.
    public static var height: Self { Self(rawValue: "Height") }
    /// `HighCurrentControl`.
    public static var highCurrentControl: Self { Self(rawValue: "HighCurrentControl") }
    /// `HighVoltageControl`.
    public static var highVoltageControl: Self { Self(rawValue: "HighVoltageControl") }
    /// `Humidity`.
    public static var humidity: Self { Self(rawValue: "Humidity") }
    /// `Hysteresis`.
    public static var hysteresis: Self { Self(rawValue: "Hysteresis") }
    /// `ICCID`.
    public static var iccid: Self { Self(rawValue: "ICCID") }
    /// `Identity`.
    public static var identity: Self { Self(rawValue: "Identity") }
    /// `IdToken`.
    public static var idToken: Self { Self(rawValue: "IdToken") }
    /// `Impedance`.
    public static var impedance: Self { Self(rawValue: "Impedance") }
    /// `IMSI`.
    public static var imsi: Self { Self(rawValue: "IMSI") }
    /// `IncrementalAuthorizationAmount`.
    public static var incrementalAuthorizationAmount: Self { Self(rawValue: "IncrementalAuthorizationAmount") }
    /// `IncrementalAuthorizationThreshold`.
    public static var incrementalAuthorizationThreshold: Self { Self(rawValue: "IncrementalAuthorizationThreshold") }
    /// `Interval`.
    public static var interval: Self { Self(rawValue: "Interval") }
    /// `InverterHwVersion`.
    public static var inverterHwVersion: Self { Self(rawValue: "InverterHwVersion") }
    /// `InverterManufacturer`.
    public static var inverterManufacturer: Self { Self(rawValue: "InverterManufacturer") }
    /// `InverterModel`.
    public static var inverterModel: Self { Self(rawValue: "InverterModel") }
    /// `InverterSerialNumber`.
    public static var inverterSerialNumber: Self { Self(rawValue: "InverterSerialNumber") }
    /// `InverterSwVersion`.
    public static var inverterSwVersion: Self { Self(rawValue: "InverterSwVersion") }
    /// `IslandingDetectionMethod`.
    public static var islandingDetectionMethod: Self { Self(rawValue: "IslandingDetectionMethod") }
    /// `IslandingDetectionTripTime`.
    public static var islandingDetectionTripTime: Self { Self(rawValue: "IslandingDetectionTripTime") }
    /// `ISO15118EvseId`.
    public static var iso15118EvseId: Self { Self(rawValue: "ISO15118EvseId") }
    /// `ItemsPerMessage`.
    public static var itemsPerMessage: Self { Self(rawValue: "ItemsPerMessage") }
    /// `Label`.
    public static var label: Self { Self(rawValue: "Label") }
    /// `Language`.
    public static var language: Self { Self(rawValue: "Language") }
    /// `Length`.
    public static var length: Self { Self(rawValue: "Length") }
    /// `LifeTime`.
    public static var lifeTime: Self { Self(rawValue: "LifeTime") }
    /// `Light`.
    public static var light: Self { Self(rawValue: "Light") }
    /// `LimitChangeSignificance`.
    public static var limitChangeSignificance: Self { Self(rawValue: "LimitChangeSignificance") }
    /// `LocalAuthorizeOffline`.
    public static var localAuthorizeOffline: Self { Self(rawValue: "LocalAuthorizeOffline") }
    /// `LocalFrequencyUpdateThreshold`.
    public static var localFrequencyUpdateThreshold: Self { Self(rawValue: "LocalFrequencyUpdateThreshold") }
    /// `LocalLoadBalancing`.
    public static var localLoadBalancing: Self { Self(rawValue: "LocalLoadBalancing") }
    /// `LocalPreAuthorize`.
    public static var localPreAuthorize: Self { Self(rawValue: "LocalPreAuthorize") }
    /// `LogicalParent`.
    public static var logicalParent: Self { Self(rawValue: "LogicalParent") }
    /// `Manufacturer`.
    public static var manufacturer: Self { Self(rawValue: "Manufacturer") }
    /// `MasterPassGroupId`.
    public static var masterPassGroupId: Self { Self(rawValue: "MasterPassGroupId") }
    /// `MaxCertificateChainSize`.
    public static var maxCertificateChainSize: Self { Self(rawValue: "MaxCertificateChainSize") }
    /// `MaxChargeRateVA`.
    public static var maxChargeRateVA: Self { Self(rawValue: "MaxChargeRateVA") }
    /// `MaxChargeRateW`.
    public static var maxChargeRateW: Self { Self(rawValue: "MaxChargeRateW") }
    /// `MaxElements`.
    public static var maxElements: Self { Self(rawValue: "MaxElements") }
    /// `MaxEnergyOnInvalidId`.
    public static var maxEnergyOnInvalidId: Self { Self(rawValue: "MaxEnergyOnInvalidId") }
    /// `MaxExternalConstraintsId`.
    public static var maxExternalConstraintsId: Self { Self(rawValue: "MaxExternalConstraintsId") }
    /// `MaxPeriodicEventStreams`.
    public static var maxPeriodicEventStreams: Self { Self(rawValue: "MaxPeriodicEventStreams") }
    /// `MaxPriceElements`.
    public static var maxPriceElements: Self { Self(rawValue: "MaxPriceElements") }
    /// `MaxScheduleEntries`.
    public static var maxScheduleEntries: Self { Self(rawValue: "MaxScheduleEntries") }
    /// `MaxSoc`.
    public static var maxSoc: Self { Self(rawValue: "MaxSoc") }
    /// `MaxV`.
    public static var maxV: Self { Self(rawValue: "MaxV") }
    /// `MaxVA`.
    public static var maxVA: Self { Self(rawValue: "MaxVA") }
    /// `MaxVar`.
    public static var maxVar: Self { Self(rawValue: "MaxVar") }
    /// `MaxVarNeg`.
    public static var maxVarNeg: Self { Self(rawValue: "MaxVarNeg") }
    /// `MaxW`.
    public static var maxW: Self { Self(rawValue: "MaxW") }
    /// `Measurands`.
    public static var measurands: Self { Self(rawValue: "Measurands") }
    /// `Merchant`.
    public static var merchant: Self { Self(rawValue: "Merchant") }
    /// `Message`.
    public static var message: Self { Self(rawValue: "Message") }
    /// `MessageAttemptInterval`.
    public static var messageAttemptInterval: Self { Self(rawValue: "MessageAttemptInterval") }
    /// `MessageAttempts`.
    public static var messageAttempts: Self { Self(rawValue: "MessageAttempts") }
    /// `MessageTimeout`.
    public static var messageTimeout: Self { Self(rawValue: "MessageTimeout") }
    /// `MinimumStatusDuration`.
    public static var minimumStatusDuration: Self { Self(rawValue: "MinimumStatusDuration") }
    /// `MinV`.
    public static var minV: Self { Self(rawValue: "MinV") }
    /// `Mode`.
    public static var mode: Self { Self(rawValue: "Mode") }
    /// `Model`.
    public static var model: Self { Self(rawValue: "Model") }
    /// `ModesSupported`.
    public static var modesSupported: Self { Self(rawValue: "ModesSupported") }
    /// `MonitoringBase`.
    public static var monitoringBase: Self { Self(rawValue: "MonitoringBase") }
    /// `MonitoringLevel`.
    public static var monitoringLevel: Self { Self(rawValue: "MonitoringLevel") }
    /// `NetworkAddress`.
    public static var networkAddress: Self { Self(rawValue: "NetworkAddress") }
    /// `NetworkConfigurationPriority`.
    public static var networkConfigurationPriority: Self { Self(rawValue: "NetworkConfigurationPriority") }
    /// `NetworkProfileConnectionAttempts`.
    public static var networkProfileConnectionAttempts: Self { Self(rawValue: "NetworkProfileConnectionAttempts") }
    /// `NextTimeOffsetTransitionDateTime`.
    public static var nextTimeOffsetTransitionDateTime: Self { Self(rawValue: "NextTimeOffsetTransitionDateTime") }
    /// `NonEvseSpecific`.
    public static var nonEvseSpecific: Self { Self(rawValue: "NonEvseSpecific") }
    /// `NotificationMaxDelay`.
    public static var notificationMaxDelay: Self { Self(rawValue: "NotificationMaxDelay") }
    /// `NotifyChargingLimitWithSchedules`.
    public static var notifyChargingLimitWithSchedules: Self { Self(rawValue: "NotifyChargingLimitWithSchedules") }
    /// `NtpServerUri`.
    public static var ntpServerUri: Self { Self(rawValue: "NtpServerUri") }
    /// `NtpSource`.
    public static var ntpSource: Self { Self(rawValue: "NtpSource") }
    /// `OcppCsmsUrl`.
    public static var ocppCsmsUrl: Self { Self(rawValue: "OcppCsmsUrl") }
    /// `OcppInterface`.
    public static var ocppInterface: Self { Self(rawValue: "OcppInterface") }
    /// `OcppTransport`.
    public static var ocppTransport: Self { Self(rawValue: "OcppTransport") }
    /// `OcppVersion`.
    public static var ocppVersion: Self { Self(rawValue: "OcppVersion") }
    /// `OfflineQueuingSeverity`.
    public static var offlineQueuingSeverity: Self { Self(rawValue: "OfflineQueuingSeverity") }
    /// `OfflineTariffFallbackMessage`.
    public static var offlineTariffFallbackMessage: Self { Self(rawValue: "OfflineTariffFallbackMessage") }
    /// `OfflineThreshold`.
    public static var offlineThreshold: Self { Self(rawValue: "OfflineThreshold") }
    /// `OfflineTxForUnknownIdEnabled`.
    public static var offlineTxForUnknownIdEnabled: Self { Self(rawValue: "OfflineTxForUnknownIdEnabled") }
    /// `Operated`.
    public static var operated: Self { Self(rawValue: "Operated") }
    /// `OperatingTimes`.
    public static var operatingTimes: Self { Self(rawValue: "OperatingTimes") }
    /// `OrganizationName`.
    public static var organizationName: Self { Self(rawValue: "OrganizationName") }
    /// `OverExcitedPF`.
    public static var overExcitedPF: Self { Self(rawValue: "OverExcitedPF") }
    /// `OverExcitedW`.
    public static var overExcitedW: Self { Self(rawValue: "OverExcitedW") }
    /// `Overload`.
    public static var overload: Self { Self(rawValue: "Overload") }
    /// `PaymentDetails`.
    public static var paymentDetails: Self { Self(rawValue: "PaymentDetails") }
    /// `PaymentServiceProvider`.
    public static var paymentServiceProvider: Self { Self(rawValue: "PaymentServiceProvider") }
    /// `Percent`.
    public static var percent: Self { Self(rawValue: "Percent") }
    /// `PeriodsPerSchedule`.
    public static var periodsPerSchedule: Self { Self(rawValue: "PeriodsPerSchedule") }
    /// `PhaseRotation`.
    public static var phaseRotation: Self { Self(rawValue: "PhaseRotation") }
    /// `Phases3to1`.
    public static var phases3to1: Self { Self(rawValue: "Phases3to1") }
    /// `PhysicalParent`.
    public static var physicalParent: Self { Self(rawValue: "PhysicalParent") }
    /// `PnCEnabled`.
    public static var pnCEnabled: Self { Self(rawValue: "PnCEnabled") }
    /// `Policy`.
    public static var policy: Self { Self(rawValue: "Policy") }
    /// `PostChargingTime`.
    public static var postChargingTime: Self { Self(rawValue: "PostChargingTime") }
    /// `Power`.
    public static var power: Self { Self(rawValue: "Power") }
    /// `PreferredNetwork`.
    public static var preferredNetwork: Self { Self(rawValue: "PreferredNetwork") }
    /// `Present`.
    public static var present: Self { Self(rawValue: "Present") }
    /// `Problem`.
    public static var problem: Self { Self(rawValue: "Problem") }
    /// `ProfileStackLevel`.
    public static var profileStackLevel: Self { Self(rawValue: "ProfileStackLevel") }
    /// `Protecting`.
    public static var protecting: Self { Self(rawValue: "Protecting") }
    /// `ProtocolAgreed`.
    public static var protocolAgreed: Self { Self(rawValue: "ProtocolAgreed") }
    /// `ProtocolSupported`.
    public static var protocolSupported: Self { Self(rawValue: "ProtocolSupported") }
    /// `ProtocolSupportedByEV`.
    public static var protocolSupportedByEV: Self { Self(rawValue: "ProtocolSupportedByEV") }
    /// `PublicKey`.
    public static var publicKey: Self { Self(rawValue: "PublicKey") }
    /// `PublicKeyWithSignedMeterValue`.
    public static var publicKeyWithSignedMeterValue: Self { Self(rawValue: "PublicKeyWithSignedMeterValue") }
    /// `QRCodeQuality`.
    public static var qrCodeQuality: Self { Self(rawValue: "QRCodeQuality") }
    /// `QueueAllMessages`.
    public static var queueAllMessages: Self { Self(rawValue: "QueueAllMessages") }
    /// `RateUnit`.
    public static var rateUnit: Self { Self(rawValue: "RateUnit") }
    /// `ReactiveSusceptance`.
    public static var reactiveSusceptance: Self { Self(rawValue: "ReactiveSusceptance") }
    /// `ReceiptByCSMS`.
    public static var receiptByCSMS: Self { Self(rawValue: "ReceiptByCSMS") }
    /// `ReceiptServerUrl`.
    public static var receiptServerUrl: Self { Self(rawValue: "ReceiptServerUrl") }
    /// `RegisterValuesWithoutPhases`.
    public static var registerValuesWithoutPhases: Self { Self(rawValue: "RegisterValuesWithoutPhases") }
    /// `RemainingTimeBulk`.
    public static var remainingTimeBulk: Self { Self(rawValue: "RemainingTimeBulk") }
    /// `RemainingTimeFull`.
    public static var remainingTimeFull: Self { Self(rawValue: "RemainingTimeFull") }
    /// `ReportingValueSize`.
    public static var reportingValueSize: Self { Self(rawValue: "ReportingValueSize") }
    /// `RequestedEnergyTransferMode`.
    public static var requestedEnergyTransferMode: Self { Self(rawValue: "RequestedEnergyTransferMode") }
    /// `RequestMeteringReceipt`.
    public static var requestMeteringReceipt: Self { Self(rawValue: "RequestMeteringReceipt") }
    /// `ResetRetries`.
    public static var resetRetries: Self { Self(rawValue: "ResetRetries") }
    /// `ResumptionTimeout`.
    public static var resumptionTimeout: Self { Self(rawValue: "ResumptionTimeout") }
    /// `RetryBackOffRandomRange`.
    public static var retryBackOffRandomRange: Self { Self(rawValue: "RetryBackOffRandomRange") }
    /// `RetryBackOffRepeatTimes`.
    public static var retryBackOffRepeatTimes: Self { Self(rawValue: "RetryBackOffRepeatTimes") }
    /// `RetryBackOffWaitMinimum`.
    public static var retryBackOffWaitMinimum: Self { Self(rawValue: "RetryBackOffWaitMinimum") }
    /// `SampledMeasurands`.
    public static var sampledMeasurands: Self { Self(rawValue: "SampledMeasurands") }
    /// `SamplingInterval`.
    public static var samplingInterval: Self { Self(rawValue: "SamplingInterval") }
    /// `SeccId`.
    public static var seccId: Self { Self(rawValue: "SeccId") }
    /// `SecurityProfile`.
    public static var securityProfile: Self { Self(rawValue: "SecurityProfile") }
    /// `SelftestActive`.
    public static var selftestActive: Self { Self(rawValue: "SelftestActive") }
    /// `SendDuringIdle`.
    public static var sendDuringIdle: Self { Self(rawValue: "SendDuringIdle") }
    /// `SerialNumber`.
    public static var serialNumber: Self { Self(rawValue: "SerialNumber") }
    /// `ServiceRenegotiationSupport`.
    public static var serviceRenegotiationSupport: Self { Self(rawValue: "ServiceRenegotiationSupport") }
    /// `SetpointPriority`.
    public static var setpointPriority: Self { Self(rawValue: "SetpointPriority") }
    /// `SettlementByCSMS`.
    public static var settlementByCSMS: Self { Self(rawValue: "SettlementByCSMS") }
    /// `SharedSecret`.
    public static var sharedSecret: Self { Self(rawValue: "SharedSecret") }
    /// `SignalStrength`.
    public static var signalStrength: Self { Self(rawValue: "SignalStrength") }
    /// `SignReadings`.
    public static var signReadings: Self { Self(rawValue: "SignReadings") }
    /// `SignStartedReadings`.
    public static var signStartedReadings: Self { Self(rawValue: "SignStartedReadings") }
    /// `SignUpdatedReadings`.
    public static var signUpdatedReadings: Self { Self(rawValue: "SignUpdatedReadings") }
    /// `SimPin`.
    public static var simPin: Self { Self(rawValue: "SimPin") }
    /// `SlotStatus`.
    public static var slotStatus: Self { Self(rawValue: "SlotStatus") }
    /// `SoC`.
    public static var soC: Self { Self(rawValue: "SoC") }
    /// `SoH`.
    public static var soH: Self { Self(rawValue: "SoH") }
    /// `State`.
    public static var state: Self { Self(rawValue: "State") }
    /// `StateOfCharge`.
    public static var stateOfCharge: Self { Self(rawValue: "StateOfCharge") }
    /// `StateOfChargeBulk`.
    public static var stateOfChargeBulk: Self { Self(rawValue: "StateOfChargeBulk") }
    /// `StopTxOnEVSideDisconnect`.
    public static var stopTxOnEVSideDisconnect: Self { Self(rawValue: "StopTxOnEVSideDisconnect") }
    /// `StopTxOnInvalidId`.
    public static var stopTxOnInvalidId: Self { Self(rawValue: "StopTxOnInvalidId") }
    /// `Storage`.
    public static var storage: Self { Self(rawValue: "Storage") }
    /// `SupplyPhases`.
    public static var supplyPhases: Self { Self(rawValue: "SupplyPhases") }
    /// `SupportedAdditionalPurposes`.
    public static var supportedAdditionalPurposes: Self { Self(rawValue: "SupportedAdditionalPurposes") }
    /// `SupportedEnergyTransferModes`.
    public static var supportedEnergyTransferModes: Self { Self(rawValue: "SupportedEnergyTransferModes") }
    /// `SupportedFormats`.
    public static var supportedFormats: Self { Self(rawValue: "SupportedFormats") }
    /// `SupportedIdTokenTypes`.
    public static var supportedIdTokenTypes: Self { Self(rawValue: "SupportedIdTokenTypes") }
    /// `SupportedLimits`.
    public static var supportedLimits: Self { Self(rawValue: "SupportedLimits") }
    /// `SupportedOperationModes`.
    public static var supportedOperationModes: Self { Self(rawValue: "SupportedOperationModes") }
    /// `SupportedPriorities`.
    public static var supportedPriorities: Self { Self(rawValue: "SupportedPriorities") }
    /// `SupportedProviders`.
    public static var supportedProviders: Self { Self(rawValue: "SupportedProviders") }
    /// `SupportedStates`.
    public static var supportedStates: Self { Self(rawValue: "SupportedStates") }
    /// `SupportsDynamicProfiles`.
    public static var supportsDynamicProfiles: Self { Self(rawValue: "SupportsDynamicProfiles") }
    /// `SupportsEvseSleep`.
    public static var supportsEvseSleep: Self { Self(rawValue: "SupportsEvseSleep") }
    /// `SupportsExpiryDateTime`.
    public static var supportsExpiryDateTime: Self { Self(rawValue: "SupportsExpiryDateTime") }
    /// `SupportsLimitAtSoC`.
    public static var supportsLimitAtSoC: Self { Self(rawValue: "SupportsLimitAtSoC") }
    /// `SupportsMaxOfflineDuration`.
    public static var supportsMaxOfflineDuration: Self { Self(rawValue: "SupportsMaxOfflineDuration") }
    /// `SupportsRandomizedDelay`.
    public static var supportsRandomizedDelay: Self { Self(rawValue: "SupportsRandomizedDelay") }
    /// `SupportsUseLocalTime`.
    public static var supportsUseLocalTime: Self { Self(rawValue: "SupportsUseLocalTime") }
    /// `Suspending`.
    public static var suspending: Self { Self(rawValue: "Suspending") }
    /// `Suspension`.
    public static var suspension: Self { Self(rawValue: "Suspension") }
    /// `TargetSoc`.
    public static var targetSoc: Self { Self(rawValue: "TargetSoc") }
    /// `TariffFallbackMessage`.
    public static var tariffFallbackMessage: Self { Self(rawValue: "TariffFallbackMessage") }
    /// `Temperature`.
    public static var temperature: Self { Self(rawValue: "Temperature") }
    /// `TerminalID`.
    public static var terminalID: Self { Self(rawValue: "TerminalID") }
    /// `Time`.
    public static var time: Self { Self(rawValue: "Time") }
    /// `TimeAdjustmentReportingThreshold`.
    public static var timeAdjustmentReportingThreshold: Self { Self(rawValue: "TimeAdjustmentReportingThreshold") }
    /// `TimeOffset`.
    public static var timeOffset: Self { Self(rawValue: "TimeOffset") }
    /// `Timeout`.
    public static var timeout: Self { Self(rawValue: "Timeout") }
    /// `TimeSource`.
    public static var timeSource: Self { Self(rawValue: "TimeSource") }
    /// `TimeZone`.
    public static var timeZone: Self { Self(rawValue: "TimeZone") }
    /// `Token`.
    public static var token: Self { Self(rawValue: "Token") }
    /// `TokenType`.
    public static var tokenType: Self { Self(rawValue: "TokenType") }
    /// `TotalCostFallbackMessage`.
    public static var totalCostFallbackMessage: Self { Self(rawValue: "TotalCostFallbackMessage") }
    /// `TOTPVersion`.
    public static var totpVersion: Self { Self(rawValue: "TOTPVersion") }
    /// `Tries`.
    public static var tries: Self { Self(rawValue: "Tries") }
    /// `Tripped`.
    public static var tripped: Self { Self(rawValue: "Tripped") }
    /// `TxBeforeAcceptedEnabled`.
    public static var txBeforeAcceptedEnabled: Self { Self(rawValue: "TxBeforeAcceptedEnabled") }
    /// `TxEndedInterval`.
    public static var txEndedInterval: Self { Self(rawValue: "TxEndedInterval") }
    /// `TxEndedMeasurands`.
    public static var txEndedMeasurands: Self { Self(rawValue: "TxEndedMeasurands") }
    /// `TxStartedMeasurands`.
    public static var txStartedMeasurands: Self { Self(rawValue: "TxStartedMeasurands") }
    /// `TxStartPoint`.
    public static var txStartPoint: Self { Self(rawValue: "TxStartPoint") }
    /// `TxStopPoint`.
    public static var txStopPoint: Self { Self(rawValue: "TxStopPoint") }
    /// `TxUpdatedInterval`.
    public static var txUpdatedInterval: Self { Self(rawValue: "TxUpdatedInterval") }
    /// `TxUpdatedMeasurands`.
    public static var txUpdatedMeasurands: Self { Self(rawValue: "TxUpdatedMeasurands") }
    /// `UnderExcitedPF`.
    public static var underExcitedPF: Self { Self(rawValue: "UnderExcitedPF") }
    /// `UnderExcitedW`.
    public static var underExcitedW: Self { Self(rawValue: "UnderExcitedW") }
    /// `UnlockOnEVSideDisconnect`.
    public static var unlockOnEVSideDisconnect: Self { Self(rawValue: "UnlockOnEVSideDisconnect") }
    /// `UpstreamInterval`.
    public static var upstreamInterval: Self { Self(rawValue: "UpstreamInterval") }
    /// `UpstreamMeasurands`.
    public static var upstreamMeasurands: Self { Self(rawValue: "UpstreamMeasurands") }
    /// `URLParameters`.
    public static var urlParameters: Self { Self(rawValue: "URLParameters") }
    /// `URLTemplate`.
    public static var urlTemplate: Self { Self(rawValue: "URLTemplate") }
    /// `UseOnlyPreferredNetwork`.
    public static var useOnlyPreferredNetwork: Self { Self(rawValue: "UseOnlyPreferredNetwork") }
    /// `V2GCertificateInstallationEnabled`.
    public static var v2GCertificateInstallationEnabled: Self { Self(rawValue: "V2GCertificateInstallationEnabled") }
    /// `ValidityTime`.
    public static var validityTime: Self { Self(rawValue: "ValidityTime") }
    /// `ValueSize`.
    public static var valueSize: Self { Self(rawValue: "ValueSize") }
    /// `VehicleCertificate`.
    public static var vehicleCertificate: Self { Self(rawValue: "VehicleCertificate") }
    /// `VehicleId`.
    public static var vehicleId: Self { Self(rawValue: "VehicleId") }
    /// `VehicleStatus`.
    public static var vehicleStatus: Self { Self(rawValue: "VehicleStatus") }
    /// `VendorName`.
    public static var vendorName: Self { Self(rawValue: "VendorName") }
    /// `VersionDate`.
    public static var versionDate: Self { Self(rawValue: "VersionDate") }
    /// `VersionNumber`.
    public static var versionNumber: Self { Self(rawValue: "VersionNumber") }
    /// `VNom`.
    public static var vNom: Self { Self(rawValue: "VNom") }
    /// `VoltageImbalance`.
    public static var voltageImbalance: Self { Self(rawValue: "VoltageImbalance") }
    /// `VpnEnabled`.
    public static var vpnEnabled: Self { Self(rawValue: "VpnEnabled") }
    /// `VpnGroup`.
    public static var vpnGroup: Self { Self(rawValue: "VpnGroup") }
    /// `VpnKey`.
    public static var vpnKey: Self { Self(rawValue: "VpnKey") }
    /// `VpnPassword`.
    public static var vpnPassword: Self { Self(rawValue: "VpnPassword") }
    /// `VpnServer`.
    public static var vpnServer: Self { Self(rawValue: "VpnServer") }
    /// `VpnType`.
    public static var vpnType: Self { Self(rawValue: "VpnType") }
    /// `VpnUser`.
    public static var vpnUser: Self { Self(rawValue: "VpnUser") }
    /// `WebSocketPingInterval`.
    public static var webSocketPingInterval: Self { Self(rawValue: "WebSocketPingInterval") }
    /// `WorkingMode`.
    public static var workingMode: Self { Self(rawValue: "WorkingMode") }
}
