// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

import OCPPTypes

extension ComponentName {
    /// The variables that OCPP 2.0.1 describes for this component; none for a vendor's own.
    public var standardVariables: [VariableName] { Self.variables[rawValue] ?? [] }

    private static let variables: [String: [VariableName]] = [
        "AlignedDataCtrlr": VariableName.names("""
            Available Enabled Interval Measurands SendDuringIdle SignReadings TxEndedInterval TxEndedMeasurands
            """),
        "AuthCacheCtrlr": VariableName.names("""
            Available Enabled LifeTime Policy Storage DisablePostAuthorize
            """),
        "AuthCtrlr": VariableName.names("""
            AdditionalInfoItemsPerMessage AuthorizeRemoteStart Enabled LocalAuthorizeOffline LocalPreAuthorize \
            MasterPassGroupId OfflineTxForUnknownIdEnabled DisableRemoteAuthorization
            """),
        "CHAdeMOCtrlr": VariableName.names("""
            Enabled Active Complete Tripped Problem SelftestActive CHAdeMOProtocolNumber VehicleStatus \
            DynamicControl HighCurrentControl HighVoltageControl AutoManufacturerCode
            """),
        "ClockCtrlr": VariableName.names("""
            DateTime NextTimeOffsetTransitionDateTime NtpServerUri NtpSource TimeAdjustmentReportingThreshold \
            TimeOffset TimeSource TimeZone
            """),
        "CustomizationCtrlr": VariableName.names("""
            CustomImplementationEnabled
            """),
        "DeviceDataCtrlr": VariableName.names("""
            BytesPerMessage ConfigurationValueSize ItemsPerMessage ReportingValueSize ValueSize
            """),
        "DisplayMessageCtrlr": VariableName.names("""
            Available DisplayMessages Enabled PersonalMessageSize SupportedFormats SupportedPriorities
            """),
        "ISO15118Ctrlr": VariableName.names("""
            Active Enabled CentralContractValidationAllowed Complete ContractValidationOffline SeccId \
            SelftestActive MaxScheduleEntries RequestedEnergyTransferMode RequestMeteringReceipt CountryName \
            OrganizationName PnCEnabled Problem Tripped V2GCertificateInstallationEnabled \
            ContractCertificateInstallationEnabled
            """),
        "LocalAuthListCtrlr": VariableName.names("""
            Available BytesPerMessage Enabled Entries ItemsPerMessage Storage DisablePostAuthorize
            """),
        "MonitoringCtrlr": VariableName.names("""
            Available BytesPerMessage Enabled ItemsPerMessage OfflineQueuingSeverity MonitoringBase \
            MonitoringLevel ActiveMonitoringBase ActiveMonitoringLevel
            """),
        "OCPPCommCtrlr": VariableName.names("""
            ActiveNetworkProfile FileTransferProtocols HeartbeatInterval MessageTimeout MessageAttemptInterval \
            MessageAttempts MinimumStatusDuration NetworkConfigurationPriority NetworkProfileConnectionAttempts \
            OfflineThreshold PublicKeyWithSignedMeterValue QueueAllMessages ResetRetries RetryBackOffRandomRange \
            RetryBackOffRepeatTimes RetryBackOffWaitMinimum UnlockOnEVSideDisconnect WebSocketPingInterval \
            FieldLength
            """),
        "ReservationCtrlr": VariableName.names("""
            Available Enabled NonEvseSpecific
            """),
        "SampledDataCtrlr": VariableName.names("""
            Available Enabled SignReadings TxEndedInterval TxEndedMeasurands TxStartedMeasurands \
            TxUpdatedInterval TxUpdatedMeasurands RegisterValuesWithoutPhases
            """),
        "SecurityCtrlr": VariableName.names("""
            AdditionalRootCertificateCheck BasicAuthPassword CertificateEntries CertSigningRepeatTimes \
            CertSigningWaitMinimum Identity MaxCertificateChainSize OrganizationName SecurityProfile
            """),
        "SmartChargingCtrlr": VariableName.names("""
            ACPhaseSwitchingSupported Available Enabled Entries ExternalControlSignalsEnabled \
            LimitChangeSignificance NotifyChargingLimitWithSchedules PeriodsPerSchedule Phases3to1 \
            ProfileStackLevel RateUnit
            """),
        "TariffCostCtrlr": VariableName.names("""
            Available Currency Enabled TariffFallbackMessage TotalCostFallbackMessage
            """),
        "TxCtrlr": VariableName.names("""
            EVConnectionTimeOut MaxEnergyOnInvalidId StopTxOnEVSideDisconnect StopTxOnInvalidId \
            TxBeforeAcceptedEnabled TxStartPoint TxStopPoint
            """),
        "AccessBarrier": VariableName.names("""
            Enabled Active Problem
            """),
        "AcDcConverter": VariableName.names("""
            DCCurrent DCVoltage Enabled FanSpeed Overload Power Problem Temperature Tripped
            """),
        "AcPhaseSelector": VariableName.names("""
            Active Enabled PhaseRotation Problem
            """),
        "Actuator": VariableName.names("""
            Active Enabled Problem State
            """),
        "AirCoolingSystem": VariableName.names("""
            Active Enabled Problem FanSpeed
            """),
        "AreaVentilation": VariableName.names("""
            Active Enabled Problem FanSpeed
            """),
        "BayOccupancySensor": VariableName.names("""
            Active Enabled Percent
            """),
        "BeaconLighting": VariableName.names("""
            Active Color Enabled Percent Power Problem
            """),
        "CableBreakawaySensor": VariableName.names("""
            Active Enabled Tripped
            """),
        "CaseAccessSensor": VariableName.names("""
            Active Enabled Problem Tripped
            """),
        "ChargingStation": VariableName.names("""
            ACCurrent ACVoltage AllowNewSessionsPendingFirmwareUpdate Available AvailabilityState ChargeProtocol \
            CurrentImbalance ECVariant Enabled Model OperatingTimes Overload PhaseRotation Power Problem \
            SerialNumber SupplyPhases Tripped VendorName VoltageImbalance
            """),
        "ChargingStatusIndicator": VariableName.names("""
            Active Color
            """),
        "ConnectedEV": VariableName.names("""
            Available VehicleId ProtocolAgreed ProtocolSupportedByEV ACCurrent ACVoltage DCCurrent DCVoltage \
            Power EnergyCapacity EnergyImport DepartureTime RemainingTimeBulk RemainingTimeFull StateOfChargeBulk \
            StateOfCharge ChargingCompleteBulk ChargingCompleteFull ChargingState
            """),
        "Connector": VariableName.names("""
            AvailabilityState Available ChargeProtocol ConnectorType Enabled PhaseRotation Problem SupplyPhases \
            Tripped
            """),
        "ConnectorHolsterRelease": VariableName.names("""
            Enabled Active Problem State
            """),
        "ConnectorHolsterSensor": VariableName.names("""
            Enabled Active Problem
            """),
        "ConnectorPlugRetentionLock": VariableName.names("""
            Enabled Active Problem Tripped Tries
            """),
        "ConnectorProtectionRelease": VariableName.names("""
            Enabled Active Problem Tripped
            """),
        "Controller": VariableName.names("""
            Active ECVariant FirmwareVersion Interval Manufacturer MaxMsgElements Model Problem SelftestActive \
            SerialNumber VersionDate VersionNumber
            """),
        "ControlMetering": VariableName.names("""
            Power ACCurrent DCCurrent DCVoltage
            """),
        "CPPWMController": VariableName.names("""
            Active DCVoltage Enabled Percentage Problem SelftestActive State
            """),
        "DataLink": VariableName.names("""
            Active Complete Enabled Fallback ICCID IMSI NetworkAddress Problem SignalStrength
            """),
        "Display": VariableName.names("""
            Color Count DataText Enabled Problem State
            """),
        "DistributionPanel": VariableName.names("""
            ChargingStation DistributionPanel Fuse InstanceName
            """),
        "ElectricalFeed": VariableName.names("""
            ACVoltage Active DCVoltage Enabled Energy PhaseRotation Power PowerType Problem SupplyPhases
            """),
        "ELVSupply": VariableName.names("""
            EnergyImportRegister Fallback Power StateOfCharge Time
            """),
        "EmergencyStopSensor": VariableName.names("""
            Enabled Active Tripped
            """),
        "EnvironmentalLighting": VariableName.names("""
            Active Color Enabled Percent Power Problem
            """),
        "EVRetentionLock": VariableName.names("""
            Active Complete Enabled Problem
            """),
        "EVSE": VariableName.names("""
            ACCurrent ACVoltage Available AvailabilityState AllowReset ChargeProtocol ChargingTime Count \
            CurrentImbalance DCCurrent DCVoltage Enabled EvseId ISO15118EvseId Overload PhaseRotation \
            PostChargingTime Power Problem SupplyPhases Tripped VoltageImbalance
            """),
        "ExternalTemperatureSensor": VariableName.names("""
            Active Problem Temperature
            """),
        "FiscalMetering": VariableName.names("""
            Problem Certificate ECVariant EnergyExport EnergyExportRegister EnergyImport EnergyImportRegister \
            Manufacturer Model OptionsSet SerialNumber
            """),
        "FloodSensor": VariableName.names("""
            Active Enabled Height Percent Tripped
            """),
        "GroundIsolationProtection": VariableName.names("""
            Active Complete Enabled Impedance Problem
            """),
        "Heater": VariableName.names("""
            Active Enabled Problem Tripped Power Temperature
            """),
        "HumiditySensor": VariableName.names("""
            Enabled Humidity Problem
            """),
        "LightSensor": VariableName.names("""
            Enabled Light Problem
            """),
        "LiquidCoolingSystem": VariableName.names("""
            Active Enabled Problem Temperature
            """),
        "LocalAvailabilitySensor": VariableName.names("""
            Active Enabled Problem
            """),
        "LocalController": VariableName.names("""
            ChargingStation DistributionPanel ECVariant Enabled Identity Manufacturer Model Problem SerialNumber \
            Tripped
            """),
        "LocalEnergyStorage": VariableName.names("""
            EnergyCapacity Identity
            """),
        "OverCurrentProtection": VariableName.names("""
            ACCurrent Active Operated
            """),
        "OverCurrentProtectionRecloser": VariableName.names("""
            Active Enabled Complete Problem Mode Tries
            """),
        "PowerContactor": VariableName.names("""
            Active Problem Tripped
            """),
        "RCD": VariableName.names("""
            Operated Tripped
            """),
        "RCDRecloser": VariableName.names("""
            Active Complete Enabled Problem Tries
            """),
        "RealTimeClock": VariableName.names("""
            Active DCVoltage Fallback Problem
            """),
        "ShockSensor": VariableName.names("""
            Active Enabled Force
            """),
        "SpacesCountSignage": VariableName.names("""
            Active Count Enabled
            """),
        "Switch": VariableName.names("""
            Active Enabled State
            """),
        "TemperatureSensor": VariableName.names("""
            Active Problem Temperature
            """),
        "TiltSensor": VariableName.names("""
            Active Enabled Angle
            """),
        "TokenReader": VariableName.names("""
            Enabled Operated Problem Token TokenType
            """),
        "UIInput": VariableName.names("""
            Active Enabled Operated
            """),
        "UpstreamProtectionTrigger": VariableName.names("""
            Active Enabled Problem Tripped
            """),
        "VehicleIdSensor": VariableName.names("""
            Active Enabled
            """),
    ]
}
