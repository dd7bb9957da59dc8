// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

public import OCPPTypes

/// What a station is made of: controllers for its functions, and physical parts.
public struct ComponentName: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        AlignedDataCtrlr AuthCacheCtrlr AuthCtrlr CHAdeMOCtrlr ClockCtrlr CustomizationCtrlr DeviceDataCtrlr \
        DisplayMessageCtrlr ISO15118Ctrlr LocalAuthListCtrlr MonitoringCtrlr OCPPCommCtrlr ReservationCtrlr \
        SampledDataCtrlr SecurityCtrlr SmartChargingCtrlr TariffCostCtrlr TxCtrlr AccessBarrier AcDcConverter \
        AcPhaseSelector Actuator AirCoolingSystem AreaVentilation BayOccupancySensor BeaconLighting \
        CableBreakawaySensor CaseAccessSensor ChargingStation ChargingStatusIndicator ConnectedEV Connector \
        ConnectorHolsterRelease ConnectorHolsterSensor ConnectorPlugRetentionLock ConnectorProtectionRelease \
        Controller ControlMetering CPPWMController DataLink Display DistributionPanel ElectricalFeed \
        ELVSupply EmergencyStopSensor EnvironmentalLighting EVRetentionLock EVSE ExternalTemperatureSensor \
        FiscalMetering FloodSensor GroundIsolationProtection Heater HumiditySensor LightSensor \
        LiquidCoolingSystem LocalAvailabilitySensor LocalController LocalEnergyStorage OverCurrentProtection \
        OverCurrentProtectionRecloser PowerContactor RCD RCDRecloser RealTimeClock ShockSensor \
        SpacesCountSignage Switch TemperatureSensor TiltSensor TokenReader UIInput UpstreamProtectionTrigger \
        VehicleIdSensor
        """)

    /// `AlignedDataCtrlr`.
    public static var alignedDataCtrlr: Self { Self(rawValue: "AlignedDataCtrlr") }
    /// `AuthCacheCtrlr`.
    public static var authCacheCtrlr: Self { Self(rawValue: "AuthCacheCtrlr") }
    /// `AuthCtrlr`.
    public static var authCtrlr: Self { Self(rawValue: "AuthCtrlr") }
    /// `CHAdeMOCtrlr`.
    public static var chAdeMOCtrlr: Self { Self(rawValue: "CHAdeMOCtrlr") }
    /// `ClockCtrlr`.
    public static var clockCtrlr: Self { Self(rawValue: "ClockCtrlr") }
    /// `CustomizationCtrlr`.
    public static var customizationCtrlr: Self { Self(rawValue: "CustomizationCtrlr") }
    /// `DeviceDataCtrlr`.
    public static var deviceDataCtrlr: Self { Self(rawValue: "DeviceDataCtrlr") }
    /// `DisplayMessageCtrlr`.
    public static var displayMessageCtrlr: Self { Self(rawValue: "DisplayMessageCtrlr") }
    /// `ISO15118Ctrlr`.
    public static var iso15118Ctrlr: Self { Self(rawValue: "ISO15118Ctrlr") }
    /// `LocalAuthListCtrlr`.
    public static var localAuthListCtrlr: Self { Self(rawValue: "LocalAuthListCtrlr") }
    /// `MonitoringCtrlr`.
    public static var monitoringCtrlr: Self { Self(rawValue: "MonitoringCtrlr") }
    /// `OCPPCommCtrlr`.
    public static var ocppCommCtrlr: Self { Self(rawValue: "OCPPCommCtrlr") }
    /// `ReservationCtrlr`.
    public static var reservationCtrlr: Self { Self(rawValue: "ReservationCtrlr") }
    /// `SampledDataCtrlr`.
    public static var sampledDataCtrlr: Self { Self(rawValue: "SampledDataCtrlr") }
    /// `SecurityCtrlr`.
    public static var securityCtrlr: Self { Self(rawValue: "SecurityCtrlr") }
    /// `SmartChargingCtrlr`.
    public static var smartChargingCtrlr: Self { Self(rawValue: "SmartChargingCtrlr") }
    /// `TariffCostCtrlr`.
    public static var tariffCostCtrlr: Self { Self(rawValue: "TariffCostCtrlr") }
    /// `TxCtrlr`.
    public static var txCtrlr: Self { Self(rawValue: "TxCtrlr") }
    /// `AccessBarrier`.
    public static var accessBarrier: Self { Self(rawValue: "AccessBarrier") }
    /// `AcDcConverter`.
    public static var acDcConverter: Self { Self(rawValue: "AcDcConverter") }
    /// `AcPhaseSelector`.
    public static var acPhaseSelector: Self { Self(rawValue: "AcPhaseSelector") }
    /// `Actuator`.
    public static var actuator: Self { Self(rawValue: "Actuator") }
    /// `AirCoolingSystem`.
    public static var airCoolingSystem: Self { Self(rawValue: "AirCoolingSystem") }
    /// `AreaVentilation`.
    public static var areaVentilation: Self { Self(rawValue: "AreaVentilation") }
    /// `BayOccupancySensor`.
    public static var bayOccupancySensor: Self { Self(rawValue: "BayOccupancySensor") }
    /// `BeaconLighting`.
    public static var beaconLighting: Self { Self(rawValue: "BeaconLighting") }
    /// `CableBreakawaySensor`.
    public static var cableBreakawaySensor: Self { Self(rawValue: "CableBreakawaySensor") }
    /// `CaseAccessSensor`.
    public static var caseAccessSensor: Self { Self(rawValue: "CaseAccessSensor") }
    /// `ChargingStation`.
    public static var chargingStation: Self { Self(rawValue: "ChargingStation") }
    /// `ChargingStatusIndicator`.
    public static var chargingStatusIndicator: Self { Self(rawValue: "ChargingStatusIndicator") }
    /// `ConnectedEV`.
    public static var connectedEV: Self { Self(rawValue: "ConnectedEV") }
    /// `Connector`.
    public static var connector: Self { Self(rawValue: "Connector") }
    /// `ConnectorHolsterRelease`.
    public static var connectorHolsterRelease: Self { Self(rawValue: "ConnectorHolsterRelease") }
    /// `ConnectorHolsterSensor`.
    public static var connectorHolsterSensor: Self { Self(rawValue: "ConnectorHolsterSensor") }
    /// `ConnectorPlugRetentionLock`.
    public static var connectorPlugRetentionLock: Self { Self(rawValue: "ConnectorPlugRetentionLock") }
    /// `ConnectorProtectionRelease`.
    public static var connectorProtectionRelease: Self { Self(rawValue: "ConnectorProtectionRelease") }
    /// `Controller`.
    public static var controller: Self { Self(rawValue: "Controller") }
    /// `ControlMetering`.
    public static var controlMetering: Self { Self(rawValue: "ControlMetering") }
    /// `CPPWMController`.
    public static var cppwmController: Self { Self(rawValue: "CPPWMController") }
    /// `DataLink`.
    public static var dataLink: Self { Self(rawValue: "DataLink") }
    /// `Display`.
    public static var display: Self { Self(rawValue: "Display") }
    /// `DistributionPanel`.
    public static var distributionPanel: Self { Self(rawValue: "DistributionPanel") }
    /// `ElectricalFeed`.
    public static var electricalFeed: Self { Self(rawValue: "ElectricalFeed") }
    /// `ELVSupply`.
    public static var elvSupply: Self { Self(rawValue: "ELVSupply") }
    /// `EmergencyStopSensor`.
    public static var emergencyStopSensor: Self { Self(rawValue: "EmergencyStopSensor") }
    /// `EnvironmentalLighting`.
    public static var environmentalLighting: Self { Self(rawValue: "EnvironmentalLighting") }
    /// `EVRetentionLock`.
    public static var evRetentionLock: Self { Self(rawValue: "EVRetentionLock") }
    /// `EVSE`.
    public static var evse: Self { Self(rawValue: "EVSE") }
    /// `ExternalTemperatureSensor`.
    public static var externalTemperatureSensor: Self { Self(rawValue: "ExternalTemperatureSensor") }
    /// `FiscalMetering`.
    public static var fiscalMetering: Self { Self(rawValue: "FiscalMetering") }
    /// `FloodSensor`.
    public static var floodSensor: Self { Self(rawValue: "FloodSensor") }
    /// `GroundIsolationProtection`.
    public static var groundIsolationProtection: Self { Self(rawValue: "GroundIsolationProtection") }
    /// `Heater`.
    public static var heater: Self { Self(rawValue: "Heater") }
    /// `HumiditySensor`.
    public static var humiditySensor: Self { Self(rawValue: "HumiditySensor") }
    /// `LightSensor`.
    public static var lightSensor: Self { Self(rawValue: "LightSensor") }
    /// `LiquidCoolingSystem`.
    public static var liquidCoolingSystem: Self { Self(rawValue: "LiquidCoolingSystem") }
    /// `LocalAvailabilitySensor`.
    public static var localAvailabilitySensor: Self { Self(rawValue: "LocalAvailabilitySensor") }
    /// `LocalController`.
    public static var localController: Self { Self(rawValue: "LocalController") }
    /// `LocalEnergyStorage`.
    public static var localEnergyStorage: Self { Self(rawValue: "LocalEnergyStorage") }
    /// `OverCurrentProtection`.
    public static var overCurrentProtection: Self { Self(rawValue: "OverCurrentProtection") }
    /// `OverCurrentProtectionRecloser`.
    public static var overCurrentProtectionRecloser: Self { Self(rawValue: "OverCurrentProtectionRecloser") }
    /// `PowerContactor`.
    public static var powerContactor: Self { Self(rawValue: "PowerContactor") }
    /// `RCD`.
    public static var rcd: Self { Self(rawValue: "RCD") }
    /// `RCDRecloser`.
    public static var rcdRecloser: Self { Self(rawValue: "RCDRecloser") }
    /// `RealTimeClock`.
    public static var realTimeClock: Self { Self(rawValue: "RealTimeClock") }
    /// `ShockSensor`.
    public static var shockSensor: Self { Self(rawValue: "ShockSensor") }
    /// `SpacesCountSignage`.
    public static var spacesCountSignage: Self { Self(rawValue: "SpacesCountSignage") }
    /// `Switch`.
    public static var `switch`: Self { Self(rawValue: "Switch") }
    /// `TemperatureSensor`.
    public static var temperatureSensor: Self { Self(rawValue: "TemperatureSensor") }
    /// `TiltSensor`.
    public static var tiltSensor: Self { Self(rawValue: "TiltSensor") }
    /// `TokenReader`.
    public static var tokenReader: Self { Self(rawValue: "TokenReader") }
    /// `UIInput`.
    public static var uiInput: Self { Self(rawValue: "UIInput") }
    /// `UpstreamProtectionTrigger`.
    public static var upstreamProtectionTrigger: Self { Self(rawValue: "UpstreamProtectionTrigger") }
    /// `VehicleIdSensor`.
    public static var vehicleIdSensor: Self { Self(rawValue: "VehicleIdSensor") }
}
