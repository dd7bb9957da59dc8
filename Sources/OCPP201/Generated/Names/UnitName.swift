// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

public import OCPPTypes

/// Units of measured values and of variables.
public struct UnitName: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        A ASU B Celsius dB dBm Deg Fahrenheit Hz K lx m ms2 N Ohm kPa Percent RH RPM s V VA kVA VAh kVAh var \
        kvar varh kvarh W kW Wh kWh
        """)

    /// Ampere: current.
    public static var a: Self { Self(rawValue: "A") }
    /// Arbitrary units of signal strength.
    public static var asu: Self { Self(rawValue: "ASU") }
    /// Bytes.
    public static var b: Self { Self(rawValue: "B") }
    /// Degrees Celsius.
    public static var celsius: Self { Self(rawValue: "Celsius") }
    /// Decibel.
    public static var dB: Self { Self(rawValue: "dB") }
    /// Power relative to one milliwatt, in decibel.
    public static var dBm: Self { Self(rawValue: "dBm") }
    /// Degrees of an angle.
    public static var deg: Self { Self(rawValue: "Deg") }
    /// Degrees Fahrenheit.
    public static var fahrenheit: Self { Self(rawValue: "Fahrenheit") }
    /// Hertz: frequency.
    public static var hz: Self { Self(rawValue: "Hz") }
    /// Kelvin.
    public static var k: Self { Self(rawValue: "K") }
    /// Lux: illuminance.
    public static var lx: Self { Self(rawValue: "lx") }
    /// Metre.
    public static var m: Self { Self(rawValue: "m") }
    /// Metres per second squared: acceleration.
    public static var ms2: Self { Self(rawValue: "ms2") }
    /// Newton: force.
    public static var n: Self { Self(rawValue: "N") }
    /// Ohm: impedance.
    public static var ohm: Self { Self(rawValue: "Ohm") }
    /// Kilopascal: pressure.
    public static var kPa: Self { Self(rawValue: "kPa") }
    /// Hundredths of a whole.
    public static var percent: Self { Self(rawValue: "Percent") }
    /// Relative humidity in percent.
    public static var rh: Self { Self(rawValue: "RH") }
    /// Revolutions per minute.
    public static var rpm: Self { Self(rawValue: "RPM") }
    /// Seconds.
    public static var s: Self { Self(rawValue: "s") }
    /// Volt: direct, or effective alternating voltage.
    public static var v: Self { Self(rawValue: "V") }
    /// Volt-ampere: apparent power.
    public static var va: Self { Self(rawValue: "VA") }
    /// Thousand volt-amperes: apparent power.
    public static var kVA: Self { Self(rawValue: "kVA") }
    /// Volt-ampere hours: apparent energy.
    public static var vAh: Self { Self(rawValue: "VAh") }
    /// Thousand volt-ampere hours: apparent energy.
    public static var kVAh: Self { Self(rawValue: "kVAh") }
    /// Reactive power.
    public static var `var`: Self { Self(rawValue: "var") }
    /// Reactive power in thousands of var.
    public static var kvar: Self { Self(rawValue: "kvar") }
    /// Reactive energy.
    public static var varh: Self { Self(rawValue: "varh") }
    /// Reactive energy in thousands of var hours.
    public static var kvarh: Self { Self(rawValue: "kvarh") }
    /// Watt: power.
    public static var w: Self { Self(rawValue: "W") }
    /// Kilowatt: power.
    public static var kW: Self { Self(rawValue: "kW") }
    /// Watt hours: energy; what a missing unit means.
    public static var wh: Self { Self(rawValue: "Wh") }
    /// Kilowatt hours: energy.
    public static var kWh: Self { Self(rawValue: "kWh") }
}
