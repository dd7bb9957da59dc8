// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Who limits the charging.
public struct ChargingLimitSourceEnumStringType: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        EMS Other SO CSO
        """)

    /// An energy management system.
    public static var ems: Self { Self(rawValue: "EMS") }
    /// Another source outside, neither energy management nor system operator.
    public static var other: Self { Self(rawValue: "Other") }
    /// A system operator of the grid.
    public static var so: Self { Self(rawValue: "SO") }
    /// The operator of the station.
    public static var cso: Self { Self(rawValue: "CSO") }
}
