// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Which of several variables of one name is meant.
public struct VariableInstance: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        GetReport GetVariables SetVariables ClearVariableMonitoring SetVariableMonitoring Default \
        TransactionEvent ChargingProfiles Tariff Cost RunningCost In Out Leaf SubCA1 SubCA2 Root Start End \
        TxProfile LocalGeneration ChargingStationExternalConstraints Id TaxId Name Address City \
        UpperThreshold LowerThreshold UpperOffset LowerOffset
        """)

    /// `GetReport`.
    public static var getReport: Self { Self(rawValue: "GetReport") }
    /// `GetVariables`.
    public static var getVariables: Self { Self(rawValue: "GetVariables") }
    /// `SetVariables`.
    public static var setVariables: Self { Self(rawValue: "SetVariables") }
    /// `ClearVariableMonitoring`.
    public static var clearVariableMonitoring: Self { Self(rawValue: "ClearVariableMonitoring") }
    /// `SetVariableMonitoring`.
    public static var setVariableMonitoring: Self { Self(rawValue: "SetVariableMonitoring") }
    /// `Default`.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// `TransactionEvent`.
    public static var transactionEvent: Self { Self(rawValue: "TransactionEvent") }
    /// `ChargingProfiles`.
    public static var chargingProfiles: Self { Self(rawValue: "ChargingProfiles") }
    /// `Tariff`.
    public static var tariff: Self { Self(rawValue: "Tariff") }
    /// `Cost`.
    public static var cost: Self { Self(rawValue: "Cost") }
    /// `RunningCost`.
    public static var runningCost: Self { Self(rawValue: "RunningCost") }
    /// `In`.
    public static var `in`: Self { Self(rawValue: "In") }
    /// `Out`.
    public static var out: Self { Self(rawValue: "Out") }
    /// `Leaf`.
    public static var leaf: Self { Self(rawValue: "Leaf") }
    /// `SubCA1`.
    public static var subCA1: Self { Self(rawValue: "SubCA1") }
    /// `SubCA2`.
    public static var subCA2: Self { Self(rawValue: "SubCA2") }
    /// `Root`.
    public static var root: Self { Self(rawValue: "Root") }
    /// `Start`.
    public static var start: Self { Self(rawValue: "Start") }
    /// `End`.
    public static var end: Self { Self(rawValue: "End") }
    /// `TxProfile`.
    public static var txProfile: Self { Self(rawValue: "TxProfile") }
    /// `LocalGeneration`.
    public static var localGeneration: Self { Self(rawValue: "LocalGeneration") }
    /// `ChargingStationExternalConstraints`.
    public static var chargingStationExternalConstraints: Self { Self(rawValue: "ChargingStationExternalConstraints") }
    /// `Id`.
    public static var id: Self { Self(rawValue: "Id") }
    /// `TaxId`.
    public static var taxId: Self { Self(rawValue: "TaxId") }
    /// `Name`.
    public static var name: Self { Self(rawValue: "Name") }
    /// `Address`.
    public static var address: Self { Self(rawValue: "Address") }
    /// `City`.
    public static var city: Self { Self(rawValue: "City") }
    /// `UpperThreshold`.
    public static var upperThreshold: Self { Self(rawValue: "UpperThreshold") }
    /// `LowerThreshold`.
    public static var lowerThreshold: Self { Self(rawValue: "LowerThreshold") }
    /// `UpperOffset`.
    public static var upperOffset: Self { Self(rawValue: "UpperOffset") }
    /// `LowerOffset`.
    public static var lowerOffset: Self { Self(rawValue: "LowerOffset") }
}
