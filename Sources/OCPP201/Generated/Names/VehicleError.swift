// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

public import OCPPTypes

/// What is wrong with the vehicle, in the values of a CHAdeMO ChargingState.
public struct VehicleError: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        BatteryOvervoltage BatteryUndervoltage ChargingCurrentDeviation BatteryTemperature VoltageDeviation \
        ChargingSystemError VehicleShiftPosition VehicleChargingEnabled ChargingSystemIncompatibility \
        ChargerConnectorLockFault
        """)

    /// `BatteryOvervoltage`.
    public static var batteryOvervoltage: Self { Self(rawValue: "BatteryOvervoltage") }
    /// `BatteryUndervoltage`.
    public static var batteryUndervoltage: Self { Self(rawValue: "BatteryUndervoltage") }
    /// `ChargingCurrentDeviation`.
    public static var chargingCurrentDeviation: Self { Self(rawValue: "ChargingCurrentDeviation") }
    /// `BatteryTemperature`.
    public static var batteryTemperature: Self { Self(rawValue: "BatteryTemperature") }
    /// `VoltageDeviation`.
    public static var voltageDeviation: Self { Self(rawValue: "VoltageDeviation") }
    /// `ChargingSystemError`.
    public static var chargingSystemError: Self { Self(rawValue: "ChargingSystemError") }
    /// `VehicleShiftPosition`.
    public static var vehicleShiftPosition: Self { Self(rawValue: "VehicleShiftPosition") }
    /// `VehicleChargingEnabled`.
    public static var vehicleChargingEnabled: Self { Self(rawValue: "VehicleChargingEnabled") }
    /// `ChargingSystemIncompatibility`.
    public static var chargingSystemIncompatibility: Self { Self(rawValue: "ChargingSystemIncompatibility") }
    /// `ChargerConnectorLockFault`.
    public static var chargerConnectorLockFault: Self { Self(rawValue: "ChargerConnectorLockFault") }
}
