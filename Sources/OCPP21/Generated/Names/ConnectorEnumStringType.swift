// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Kinds of connectors.
public struct ConnectorEnumStringType: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        bBatterySlot cCCS1 cCCS2 cChaoJi cG105 cGBT-DC cLECCS cMCS cNACS cNACS-CCS1 cCCS1-NACS cTesla cType1 \
        cType2 cUltraChaoJi s309-1P-16A s309-1P-32A s309-3P-16A s309-3P-32A sBS1361 sCEE-7-7 sType1 sType2 \
        sType3 wInductive wResonant OppCharge Other1PhMax16A Other1PhOver16A Other3Ph Pan Undetermined \
        Unknown
        """)

    /// Slot of a battery swap station.
    public static var bBatterySlot: Self { Self(rawValue: "bBatterySlot") }
    /// Combined Charging System 1, cable attached.
    public static var cCCS1: Self { Self(rawValue: "cCCS1") }
    /// Combined Charging System 2, cable attached.
    public static var cCCS2: Self { Self(rawValue: "cCCS2") }
    /// ChaoJi (CHAdeMO 3.0), cable attached.
    public static var cChaoJi: Self { Self(rawValue: "cChaoJi") }
    /// CHAdeMO (JARI G105-1993), cable attached.
    public static var cG105: Self { Self(rawValue: "cG105") }
    /// GB/T 20234.3 for DC, cable attached.
    public static var cGBTDC: Self { Self(rawValue: "cGBT-DC") }
    /// Light Equipment Combined Charging System (IS 17017), cable attached.
    public static var cLECCS: Self { Self(rawValue: "cLECCS") }
    /// Megawatt Charging System, cable attached.
    public static var cMCS: Self { Self(rawValue: "cMCS") }
    /// North American Charging Standard (J3400), cable attached.
    public static var cNACS: Self { Self(rawValue: "cNACS") }
    /// Built-in adapter from NACS to CCS1, cable attached.
    public static var cNACSCCS1: Self { Self(rawValue: "cNACS-CCS1") }
    /// Built-in adapter from CCS1 to NACS, cable attached.
    public static var cCCS1NACS: Self { Self(rawValue: "cCCS1-NACS") }
    /// Tesla, cable attached.
    public static var cTesla: Self { Self(rawValue: "cTesla") }
    /// IEC 62196-2 type 1 (J1772), cable attached.
    public static var cType1: Self { Self(rawValue: "cType1") }
    /// IEC 62196-2 type 2, cable attached.
    public static var cType2: Self { Self(rawValue: "cType2") }
    /// Ultra-ChaoJi for megawatts, cable attached.
    public static var cUltraChaoJi: Self { Self(rawValue: "cUltraChaoJi") }
    /// IEC 60309 socket, one phase, 16 A.
    public static var s3091P16A: Self { Self(rawValue: "s309-1P-16A") }
    /// IEC 60309 socket, one phase, 32 A.
    public static var s3091P32A: Self { Self(rawValue: "s309-1P-32A") }
    /// IEC 60309 socket, three phases, 16 A.
    public static var s3093P16A: Self { Self(rawValue: "s309-3P-16A") }
    /// IEC 60309 socket, three phases, 32 A.
    public static var s3093P32A: Self { Self(rawValue: "s309-3P-32A") }
    /// British domestic socket, 13 A.
    public static var sBS1361: Self { Self(rawValue: "sBS1361") }
    /// CEE 7/7 socket, 16 A (Schuko; also for 7/4 and 7/5).
    public static var sCEE77: Self { Self(rawValue: "sCEE-7-7") }
    /// IEC 62196-2 type 1 socket.
    public static var sType1: Self { Self(rawValue: "sType1") }
    /// IEC 62196-2 type 2 socket.
    public static var sType2: Self { Self(rawValue: "sType2") }
    /// IEC 62196-2 type 3 socket (Scame).
    public static var sType3: Self { Self(rawValue: "sType3") }
    /// Wireless, coupled by induction.
    public static var wInductive: Self { Self(rawValue: "wInductive") }
    /// Wireless, coupled by resonance.
    public static var wResonant: Self { Self(rawValue: "wResonant") }
    /// Pantograph that comes down.
    public static var oppCharge: Self { Self(rawValue: "OppCharge") }
    /// Another one-phase socket of at most 16 A.
    public static var other1PhMax16A: Self { Self(rawValue: "Other1PhMax16A") }
    /// Another one-phase socket of more than 16 A.
    public static var other1PhOver16A: Self { Self(rawValue: "Other1PhOver16A") }
    /// Another socket with three phases.
    public static var other3Ph: Self { Self(rawValue: "Other3Ph") }
    /// Pantograph that goes up.
    public static var pan: Self { Self(rawValue: "Pan") }
    /// Not known yet, such as before something is plugged in.
    public static var undetermined: Self { Self(rawValue: "Undetermined") }
    /// Cannot be known.
    public static var unknown: Self { Self(rawValue: "Unknown") }
}
