// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

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
        TransactionEvent ChargingProfiles Tariff Cost Heartbeat HeightInChars WidthInChars Visible CT Meter \
        MeterValueAlignedData TxnStoppedAlignedData
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
    /// `Heartbeat`.
    public static var heartbeat: Self { Self(rawValue: "Heartbeat") }
    /// `HeightInChars`.
    public static var heightInChars: Self { Self(rawValue: "HeightInChars") }
    /// `WidthInChars`.
    public static var widthInChars: Self { Self(rawValue: "WidthInChars") }
    /// `Visible`.
    public static var visible: Self { Self(rawValue: "Visible") }
    /// `CT`.
    public static var ct: Self { Self(rawValue: "CT") }
    /// `Meter`.
    public static var meter: Self { Self(rawValue: "Meter") }
    /// `MeterValueAlignedData`.
    public static var meterValueAlignedData: Self { Self(rawValue: "MeterValueAlignedData") }
    /// `TxnStoppedAlignedData`.
    public static var txnStoppedAlignedData: Self { Self(rawValue: "TxnStoppedAlignedData") }
}
