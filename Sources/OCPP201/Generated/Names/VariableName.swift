// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

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
        ActiveNetworkProfile ACVoltage AdditionalInfoItemsPerMessage AdditionalRootCertificateCheck \
        AllowNewSessionsPendingFirmwareUpdate AllowReset Angle Attempts AuthorizeRemoteStart \
        AutoManufacturerCode AvailabilityState Available BasicAuthPassword BytesPerMessage \
        CentralContractValidationAllowed Certificate CertificateEntries CertSigningRepeatTimes \
        CertSigningWaitMinimum CHAdeMOProtocolNumber ChargeProtocol ChargingCompleteBulk ChargingCompleteFull \
        ChargingState ChargingStation ChargingTime Color Complete ConfigurationValueSize ConnectedTime \
        ConnectorType ContractCertificateInstallationEnabled ContractValidationOffline Count CountryName \
        Currency CurrentImbalance CustomImplementationEnabled DataText DateTime DCCurrent DCVoltage \
        DepartureTime DisablePostAuthorize DisableRemoteAuthorization DisplayMessages DistributionPanel \
        DynamicControl ECVariant Enabled Energy EnergyCapacity EnergyExport EnergyExportRegister EnergyImport \
        EnergyImportRegister Entries EVConnectionTimeOut EvseId ExternalControlSignalsEnabled Fallback \
        FanSpeed FieldLength FileTransferProtocols FirmwareVersion Force Formats Frequency Fuse FuseRating \
        HeartbeatInterval Height HighCurrentControl HighVoltageControl Humidity Hysteresis ICCID Identity \
        Impedance IMSI InstanceName Interval ISO15118EvseId ItemsPerMessage Length LifeTime Light \
        LimitChangeSignificance LocalAuthorizeOffline LocalPreAuthorize Manufacturer MasterPassGroupId \
        MaxCertificateChainSize MaxEnergyOnInvalidId MaxMsgElements MaxScheduleEntries Measurands Message \
        MessageAttemptInterval MessageAttempts MessageTimeout MinimumStatusDuration Mode Model MonitoringBase \
        MonitoringLevel NetworkAddress NetworkConfigurationPriority NetworkProfileConnectionAttempts \
        NextTimeOffsetTransitionDateTime NonEvseSpecific NotifyChargingLimitWithSchedules NtpServerUri \
        NtpSource OfflineQueuingSeverity OfflineThreshold OfflineTxForUnknownIdEnabled Operated \
        OperatingTimes OptionsSet OrganizationName Overload Percent Percentage PeriodsPerSchedule \
        PersonalMessageSize PhaseRotation Phases3to1 PnCEnabled Policy PostChargingTime Power PowerType \
        Problem ProfileStackLevel Protecting ProtocolAgreed ProtocolSupportedByEV \
        PublicKeyWithSignedMeterValue QueueAllMessages RateUnit RegisterValuesWithoutPhases RemainingTimeBulk \
        RemainingTimeFull ReportingValueSize RequestedEnergyTransferMode RequestMeteringReceipt ResetRetries \
        RetryBackOffRandomRange RetryBackOffRepeatTimes RetryBackOffWaitMinimum SeccId SecurityProfile \
        SelftestActive SendDuringIdle SerialNumber SignalStrength SignReadings State StateOfCharge \
        StateOfChargeBulk StopTxOnEVSideDisconnect StopTxOnInvalidId Storage SupplyPhases SupportedFormats \
        SupportedPriorities Suspending Suspension TariffFallbackMessage Temperature Time \
        TimeAdjustmentReportingThreshold TimeOffset Timeout TimeSource TimeZone Token TokenType \
        TotalCostFallbackMessage Tries Tripped TxBeforeAcceptedEnabled TxEndedInterval TxEndedMeasurands \
        TxStartedMeasurands TxStartPoint TxStopPoint TxUpdatedInterval TxUpdatedMeasurands \
        UnlockOnEVSideDisconnect V2GCertificateInstallationEnabled ValueSize VehicleId VehicleStatus \
        VendorName VersionDate VersionNumber VoltageImbalance WebSocketPingInterval
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
    /// `ACVoltage`.
    public static var acVoltage: Self { Self(rawValue: "ACVoltage") }
    /// `AdditionalInfoItemsPerMessage`.
    public static var additionalInfoItemsPerMessage: Self { Self(rawValue: "AdditionalInfoItemsPerMessage") }
    /// `AdditionalRootCertificateCheck`.
    public static var additionalRootCertificateCheck: Self { Self(rawValue: "AdditionalRootCertificateCheck") }
    /// `AllowNewSessionsPendingFirmwareUpdate`.
    public static var allowNewSessionsPendingFirmwareUpdate: Self { Self(rawValue: "AllowNewSessionsPendingFirmwareUpdate") }
    /// `AllowReset`.
    public static var allowReset: Self { Self(rawValue: "AllowReset") }
    /// `Angle`.
    public static var angle: Self { Self(rawValue: "Angle") }
    /// `Attempts`.
    public static var attempts: Self { Self(rawValue: "Attempts") }
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
    /// `BytesPerMessage`.
    public static var bytesPerMessage: Self { Self(rawValue: "BytesPerMessage") }
    /// `CentralContractValidationAllowed`.
    public static var centralContractValidationAllowed: Self { Self(rawValue: "CentralContractValidationAllowed") }
    /// `Certificate`.
    public static var certificate: Self { Self(rawValue: "Certificate") }
    /// `CertificateEntries`.
    public static var certificateEntries: Self { Self(rawValue: "CertificateEntries") }
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
    /// `ChargingState`.
    public static var chargingState: Self { Self(rawValue: "ChargingState") }
    /// `ChargingStation`.
    public static var chargingStation: Self { Self(rawValue: "ChargingStation") }
    /// `ChargingTime`.
    public static var chargingTime: Self { Self(rawValue: "ChargingTime") }
    /// `Color`.
    public static var color: Self { Self(rawValue: "Color") }
    /// `Complete`.
    public static var complete: Self { Self(rawValue: "Complete") }
    /// `ConfigurationValueSize`.
    public static var configurationValueSize: Self { Self(rawValue: "ConfigurationValueSize") }
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
    /// `Currency`.
    public static var currency: Self { Self(rawValue: "Currency") }
    /// `CurrentImbalance`.
    public static var currentImbalance: Self { Self(rawValue: "CurrentImbalance") }
    /// `CustomImplementationEnabled`.
    public static var customImplementationEnabled: Self { Self(rawValue: "CustomImplementationEnabled") }
    /// `DataText`.
    public static var dataText: Self { Self(rawValue: "DataText") }
    /// `DateTime`.
    public static var dateTime: Self { Self(rawValue: "DateTime") }
    /// `DCCurrent`.
    public static var dcCurrent: Self { Self(rawValue: "DCCurrent") }
    /// `DCVoltage`.
    public static var dcVoltage: Self { Self(rawValue: "DCVoltage") }
    /// `DepartureTime`.
    public static var departureTime: Self { Self(rawValue: "DepartureTime") }
    /// `DisablePostAuthorize`.
    public static var disablePostAuthorize: Self { Self(rawValue: "DisablePostAuthorize") }
    /// `DisableRemoteAuthorization`.
    public static var disableRemoteAuthorization: Self { Self(rawValue: "DisableRemoteAuthorization") }
    /// `DisplayMessages`.
    public static var displayMessages: Self { Self(rawValue: "DisplayMessages") }
    /// `DistributionPanel`.
    public static var distributionPanel: Self { Self(rawValue: "DistributionPanel") }
    /// `DynamicControl`.
    public static var dynamicControl: Self { Self(rawValue: "DynamicControl") }
    /// `ECVariant`.
    public static var ecVariant: Self { Self(rawValue: "ECVariant") }
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
    /// `Entries`.
    public static var entries: Self { Self(rawValue: "Entries") }
    /// `EVConnectionTimeOut`.
    public static var evConnectionTimeOut: Self { Self(rawValue: "EVConnectionTimeOut") }
    /// `EvseId`.
    public static var evseId: Self { Self(rawValue: "EvseId") }
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
    /// `Fuse`.
    public static var fuse: Self { Self(rawValue: "Fuse") }
    /// `FuseRating`.
    public static var fuseRating: Self { Self(rawValue: "FuseRating") }
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
    /// `Impedance`.
    public static var impedance: Self { Self(rawValue: "Impedance") }
    /// `IMSI`.
    public static var imsi: Self { Self(rawValue: "IMSI") }
    /// `InstanceName`.
    public static var instanceName: Self { Self(rawValue: "InstanceName") }
    /// `Interval`.
    public static var interval: Self { Self(rawValue: "Interval") }
    /// `ISO15118EvseId`.
    public static var iso15118EvseId: Self { Self(rawValue: "ISO15118EvseId") }
    /// `ItemsPerMessage`.
    public static var itemsPerMessage: Self { Self(rawValue: "ItemsPerMessage") }
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
    /// `LocalPreAuthorize`.
    public static var localPreAuthorize: Self { Self(rawValue: "LocalPreAuthorize") }
    /// `Manufacturer`.
    public static var manufacturer: Self { Self(rawValue: "Manufacturer") }
    /// `MasterPassGroupId`.
    public static var masterPassGroupId: Self { Self(rawValue: "MasterPassGroupId") }
    /// `MaxCertificateChainSize`.
    public static var maxCertificateChainSize: Self { Self(rawValue: "MaxCertificateChainSize") }
    /// `MaxEnergyOnInvalidId`.
    public static var maxEnergyOnInvalidId: Self { Self(rawValue: "MaxEnergyOnInvalidId") }
    /// `MaxMsgElements`.
    public static var maxMsgElements: Self { Self(rawValue: "MaxMsgElements") }
    /// `MaxScheduleEntries`.
    public static var maxScheduleEntries: Self { Self(rawValue: "MaxScheduleEntries") }
    /// `Measurands`.
    public static var measurands: Self { Self(rawValue: "Measurands") }
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
    /// `Mode`.
    public static var mode: Self { Self(rawValue: "Mode") }
    /// `Model`.
    public static var model: Self { Self(rawValue: "Model") }
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
    /// `NotifyChargingLimitWithSchedules`.
    public static var notifyChargingLimitWithSchedules: Self { Self(rawValue: "NotifyChargingLimitWithSchedules") }
    /// `NtpServerUri`.
    public static var ntpServerUri: Self { Self(rawValue: "NtpServerUri") }
    /// `NtpSource`.
    public static var ntpSource: Self { Self(rawValue: "NtpSource") }
    /// `OfflineQueuingSeverity`.
    public static var offlineQueuingSeverity: Self { Self(rawValue: "OfflineQueuingSeverity") }
    /// `OfflineThreshold`.
    public static var offlineThreshold: Self { Self(rawValue: "OfflineThreshold") }
    /// `OfflineTxForUnknownIdEnabled`.
    public static var offlineTxForUnknownIdEnabled: Self { Self(rawValue: "OfflineTxForUnknownIdEnabled") }
    /// `Operated`.
    public static var operated: Self { Self(rawValue: "Operated") }
    /// `OperatingTimes`.
    public static var operatingTimes: Self { Self(rawValue: "OperatingTimes") }
    /// `OptionsSet`.
    public static var optionsSet: Self { Self(rawValue: "OptionsSet") }
    /// `OrganizationName`.
    public static var organizationName: Self { Self(rawValue: "OrganizationName") }
    /// `Overload`.
    public static var overload: Self { Self(rawValue: "Overload") }
    /// `Percent`.
    public static var percent: Self { Self(rawValue: "Percent") }
    /// `Percentage`.
    public static var percentage: Self { Self(rawValue: "Percentage") }
    /// `PeriodsPerSchedule`.
    public static var periodsPerSchedule: Self { Self(rawValue: "PeriodsPerSchedule") }
    /// `PersonalMessageSize`.
    public static var personalMessageSize: Self { Self(rawValue: "PersonalMessageSize") }
    /// `PhaseRotation`.
    public static var phaseRotation: Self { Self(rawValue: "PhaseRotation") }
    /// `Phases3to1`.
    public static var phases3to1: Self { Self(rawValue: "Phases3to1") }
    /// `PnCEnabled`.
    public static var pnCEnabled: Self { Self(rawValue: "PnCEnabled") }
    /// `Policy`.
    public static var policy: Self { Self(rawValue: "Policy") }
    /// `PostChargingTime`.
    public static var postChargingTime: Self { Self(rawValue: "PostChargingTime") }
    /// `Power`.
    public static var power: Self { Self(rawValue: "Power") }
    /// `PowerType`.
    public static var powerType: Self { Self(rawValue: "PowerType") }
    /// `Problem`.
    public static var problem: Self { Self(rawValue: "Problem") }
    /// `ProfileStackLevel`.
    public static var profileStackLevel: Self { Self(rawValue: "ProfileStackLevel") }
    /// `Protecting`.
    public static var protecting: Self { Self(rawValue: "Protecting") }
    /// `ProtocolAgreed`.
    public static var protocolAgreed: Self { Self(rawValue: "ProtocolAgreed") }
    /// `ProtocolSupportedByEV`.
    public static var protocolSupportedByEV: Self { Self(rawValue: "ProtocolSupportedByEV") }
    /// `PublicKeyWithSignedMeterValue`.
    public static var publicKeyWithSignedMeterValue: Self { Self(rawValue: "PublicKeyWithSignedMeterValue") }
    /// `QueueAllMessages`.
    public static var queueAllMessages: Self { Self(rawValue: "QueueAllMessages") }
    /// `RateUnit`.
    public static var rateUnit: Self { Self(rawValue: "RateUnit") }
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
    /// `RetryBackOffRandomRange`.
    public static var retryBackOffRandomRange: Self { Self(rawValue: "RetryBackOffRandomRange") }
    /// `RetryBackOffRepeatTimes`.
    public static var retryBackOffRepeatTimes: Self { Self(rawValue: "RetryBackOffRepeatTimes") }
    /// `RetryBackOffWaitMinimum`.
    public static var retryBackOffWaitMinimum: Self { Self(rawValue: "RetryBackOffWaitMinimum") }
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
    /// `SignalStrength`.
    public static var signalStrength: Self { Self(rawValue: "SignalStrength") }
    /// `SignReadings`.
    public static var signReadings: Self { Self(rawValue: "SignReadings") }
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
    /// `SupportedFormats`.
    public static var supportedFormats: Self { Self(rawValue: "SupportedFormats") }
    /// `SupportedPriorities`.
    public static var supportedPriorities: Self { Self(rawValue: "SupportedPriorities") }
    /// `Suspending`.
    public static var suspending: Self { Self(rawValue: "Suspending") }
    /// `Suspension`.
    public static var suspension: Self { Self(rawValue: "Suspension") }
    /// `TariffFallbackMessage`.
    public static var tariffFallbackMessage: Self { Self(rawValue: "TariffFallbackMessage") }
    /// `Temperature`.
    public static var temperature: Self { Self(rawValue: "Temperature") }
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
    /// `UnlockOnEVSideDisconnect`.
    public static var unlockOnEVSideDisconnect: Self { Self(rawValue: "UnlockOnEVSideDisconnect") }
    /// `V2GCertificateInstallationEnabled`.
    public static var v2GCertificateInstallationEnabled: Self { Self(rawValue: "V2GCertificateInstallationEnabled") }
    /// `ValueSize`.
    public static var valueSize: Self { Self(rawValue: "ValueSize") }
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
    /// `VoltageImbalance`.
    public static var voltageImbalance: Self { Self(rawValue: "VoltageImbalance") }
    /// `WebSocketPingInterval`.
    public static var webSocketPingInterval: Self { Self(rawValue: "WebSocketPingInterval") }
}
