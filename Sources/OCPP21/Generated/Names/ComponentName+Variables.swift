// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

import OCPPTypes

extension ComponentName {
    /// The variables that OCPP 2.1 describes for this component; none for a vendor's own.
    public var standardVariables: [VariableName] { Self.variables[rawValue] ?? [] }

    private static let variables: [String: [VariableName]] = [
        "ACDERCtrlr": VariableName.names("""
            ModesSupported
            """),
        "AlignedDataCtrlr": VariableName.names("""
            Available Enabled Interval Measurands SendDuringIdle SignReadings SignUpdatedReadings TxEndedInterval \
            TxEndedMeasurands UpstreamInterval UpstreamMeasurands
            """),
        "AuthCacheCtrlr": VariableName.names("""
            Available Enabled LifeTime Policy Storage DisablePostAuthorize
            """),
        "AuthCtrlr": VariableName.names("""
            AdditionalInfoItemsPerMessage AuthorizeRemoteStart Enabled LocalAuthorizeOffline LocalPreAuthorize \
            MasterPassGroupId OfflineTxForUnknownIdEnabled DisableRemoteAuthorization SupportedIdTokenTypes
            """),
        "BatteryCartridge": VariableName.names("""
            SoC SoH WorkingMode
            """),
        "BatterySwapCtrlr": VariableName.names("""
            TargetSoc MaxSoc IdToken Timeout
            """),
        "CHAdeMOCtrlr": VariableName.names("""
            SelftestActive CHAdeMOProtocolNumber VehicleStatus DynamicControl HighCurrentControl \
            HighVoltageControl AutoManufacturerCode
            """),
        "ChargingStation": VariableName.names("""
            AllowNewSessionsPendingFirmwareUpdate AvailabilityState Available Model SupplyPhases VendorName \
            ActiveTransactionId
            """),
        "ClockCtrlr": VariableName.names("""
            DateTime NextTimeOffsetTransitionDateTime NtpServerUri NtpSource TimeAdjustmentReportingThreshold \
            TimeOffset TimeSource TimeZone
            """),
        "ConnectedEV": VariableName.names("""
            ProtocolAgreed ProtocolSupportedByEV VehicleId VehicleCertificate ACCurrent DCCurrent DCVoltage Power \
            DischargePower EnergyImport BatteryCapacity DepartureTime RemainingTimeBulk RemainingTimeFull \
            StateOfChargeBulk StateOfCharge ChargingCompleteBulk ChargingCompleteFull ChargingState
            """),
        "Connector": VariableName.names("""
            AvailabilityState Available ChargeProtocol ConnectorType SupplyPhases SlotStatus
            """),
        "CPPWMController": VariableName.names("""
            State
            """),
        "CustomizationCtrlr": VariableName.names("""
            CustomImplementationEnabled CustomTriggers
            """),
        "DataCollector": VariableName.names("""
            Enabled DateTime SamplingInterval SampledMeasurands
            """),
        "DCDERCtrlr": VariableName.names("""
            Enabled MaxW OverExcitedW OverExcitedPF UnderExcitedW UnderExcitedPF MaxVA MaxVar MaxVarNeg \
            MaxChargeRateW MaxChargeRateVA VNom MaxV MinV ModesSupported InverterManufacturer InverterModel \
            InverterSerialNumber InverterSwVersion InverterHwVersion IslandingDetectionMethod \
            IslandingDetectionTripTime ReactiveSusceptance
            """),
        "DeviceDataCtrlr": VariableName.names("""
            BytesPerMessage ConfigurationValueSize ItemsPerMessage ReportingValueSize ValueSize
            """),
        "DisplayMessageCtrlr": VariableName.names("""
            Available DisplayMessages Enabled SupportedStates SupportedFormats SupportedPriorities Language
            """),
        "EVSE": VariableName.names("""
            AllowReset AvailabilityState Available EvseId Power DischargePower SupplyPhases DCInputPhaseControl \
            ISO15118EvseId ChargingState ActiveTransactionId
            """),
        "FiscalMetering": VariableName.names("""
            EnergyExport EnergyExportRegister EnergyImport EnergyImportRegister PublicKey
            """),
        "FrequencySimulator": VariableName.names("""
            Enabled DateTime FrequencySchedule
            """),
        "ISO15118Ctrlr": VariableName.names("""
            CentralContractValidationAllowed ContractValidationOffline SeccId MaxScheduleEntries \
            RequestedEnergyTransferMode RequestMeteringReceipt CountryName OrganizationName PnCEnabled \
            V2GCertificateInstallationEnabled ContractCertificateInstallationEnabled CertificateStatusSource \
            NotificationMaxDelay ServiceRenegotiationSupport SupportedProviders MaxPriceElements \
            ProtocolSupported
            """),
        "LocalAuthListCtrlr": VariableName.names("""
            Available BytesPerMessage Enabled Entries ItemsPerMessage Storage DisablePostAuthorize \
            SupportsExpiryDateTime
            """),
        "LocalEnergyStorage": VariableName.names("""
            Capacity
            """),
        "MonitoringCtrlr": VariableName.names("""
            Available BytesPerMessage Enabled ItemsPerMessage OfflineQueuingSeverity MonitoringBase \
            MonitoringLevel ActiveMonitoringBase ActiveMonitoringLevel MaxPeriodicEventStreams
            """),
        "NetworkConfiguration": VariableName.names("""
            OcppCsmsUrl OcppInterface OcppTransport OcppVersion MessageTimeout SecurityProfile Identity \
            BasicAuthPassword CsmsRootCertificateHashAlgorithm CsmsRootCertificateIssuerKeyHash \
            CsmsRootCertificateIssuerNameHash CsmsRootCertificateSerialNumber VpnEnabled VpnType VpnServer \
            VpnUser VpnGroup VpnPassword VpnKey ApnEnabled Apn ApnUserName ApnPassword SimPin PreferredNetwork \
            UseOnlyPreferredNetwork ApnAuthentication
            """),
        "OCPPCommCtrlr": VariableName.names("""
            ActiveNetworkProfile FileTransferProtocols HeartbeatInterval MessageTimeout MessageAttemptInterval \
            MessageAttempts NetworkConfigurationPriority NetworkProfileConnectionAttempts OfflineThreshold \
            PublicKeyWithSignedMeterValue QueueAllMessages ResetRetries RetryBackOffRandomRange \
            RetryBackOffRepeatTimes RetryBackOffWaitMinimum UnlockOnEVSideDisconnect WebSocketPingInterval \
            FieldLength ExternalConfigChangeDate
            """),
        "PaymentCtrlr": VariableName.names("""
            Enabled Problem AuthorizeDirectPayment AuthorizationAmount IncrementalAuthorizationAmount \
            IncrementalAuthorizationThreshold PaymentDetails SettlementByCSMS ReceiptServerUrl ReceiptByCSMS \
            Merchant TerminalID PaymentServiceProvider VendorName Model SerialNumber FirmwareVersion IMSI ICCID \
            Connected
            """),
        "ReservationCtrlr": VariableName.names("""
            Available Enabled NonEvseSpecific
            """),
        "SampledDataCtrlr": VariableName.names("""
            Available Enabled SignReadings SignStartedReadings SignUpdatedReadings TxEndedInterval \
            TxEndedMeasurands TxStartedMeasurands TxUpdatedInterval TxUpdatedMeasurands \
            RegisterValuesWithoutPhases UpstreamInterval UpstreamMeasurands
            """),
        "SecurityCtrlr": VariableName.names("""
            AllowSecurityProfileDowngrade AdditionalRootCertificateCheck BasicAuthPassword CertificateEntries \
            CertSigningRepeatTimes CertSigningWaitMinimum Identity MaxCertificateChainSize OrganizationName \
            SecurityProfile
            """),
        "SmartChargingCtrlr": VariableName.names("""
            ACPhaseSwitchingSupported Available Enabled Entries ExternalControlSignalsEnabled \
            LimitChangeSignificance NotifyChargingLimitWithSchedules PeriodsPerSchedule Phases3to1 \
            ProfileStackLevel RateUnit ExternalConstraintsProfileDisallowed ChargingProfilePersistence \
            SetpointPriority MaxExternalConstraintsId SupportedAdditionalPurposes SupportsDynamicProfiles \
            SupportsMaxOfflineDuration SupportsUseLocalTime SupportsRandomizedDelay SupportsLimitAtSoC \
            SupportsEvseSleep
            """),
        "TariffCostCtrlr": VariableName.names("""
            Available Currency Enabled TariffFallbackMessage TotalCostFallbackMessage \
            OfflineTariffFallbackMessage Interval MaxElements ConditionsSupported HandleFailedTariff
            """),
        "TokenReader": VariableName.names("""
            Token TokenType
            """),
        "TxCtrlr": VariableName.names("""
            ChargingTime EVConnectionTimeOut MaxEnergyOnInvalidId StopTxOnEVSideDisconnect StopTxOnInvalidId \
            TxBeforeAcceptedEnabled TxStartPoint TxStopPoint ResumptionTimeout AllowEnergyTransferResumption \
            SupportedLimits EnergyTransferResumptionRandomRange
            """),
        "V2XChargingCtrlr": VariableName.names("""
            Enabled SupportedEnergyTransferModes SupportedOperationModes LocalFrequencyUpdateThreshold \
            TxStartedMeasurands TxEndedMeasurands TxUpdatedMeasurands TxEndedInterval TxUpdatedInterval \
            LocalLoadBalancing
            """),
        "WebPaymentsCtrlr": VariableName.names("""
            URLTemplate URLParameters TOTPVersion ChargingStationId ValidityTime SharedSecret Length \
            QRCodeQuality
            """),
    ]
}
