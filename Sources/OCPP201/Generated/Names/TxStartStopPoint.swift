// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.standard; edit that.

public import OCPPTypes

/// When a transaction starts or stops, in the values of TxStartPoint and TxStopPoint.
public struct TxStartStopPoint: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        Authorized DataSigned EnergyTransfer EVConnected ParkingBayOccupancy PowerPathClosed
        """)

    /// `Authorized`.
    public static var authorized: Self { Self(rawValue: "Authorized") }
    /// `DataSigned`.
    public static var dataSigned: Self { Self(rawValue: "DataSigned") }
    /// `EnergyTransfer`.
    public static var energyTransfer: Self { Self(rawValue: "EnergyTransfer") }
    /// `EVConnected`.
    public static var evConnected: Self { Self(rawValue: "EVConnected") }
    /// `ParkingBayOccupancy`.
    public static var parkingBayOccupancy: Self { Self(rawValue: "ParkingBayOccupancy") }
    /// `PowerPathClosed`.
    public static var powerPathClosed: Self { Self(rawValue: "PowerPathClosed") }
}
