/// Which way a message travels.
public enum Direction: UInt8, Sendable, Hashable, CaseIterable {
    /// From the station to the CSMS.
    case up
    /// From the CSMS to the station.
    case down

    /// The other way.
    public var opposite: Direction { self == .up ? .down : .up }
}
