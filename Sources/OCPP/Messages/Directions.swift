/// Who may send a CALL or SEND.
public struct Directions: OptionSet, Sendable, Hashable {
    /// One bit for each ``Direction``.
    public let rawValue: UInt8

    /// Combines the bits of directions.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// From the station to the CSMS.
    public static let up = Directions(rawValue: 1)
    /// From the CSMS to the station.
    public static let down = Directions(rawValue: 2)
    /// Either way.
    public static let both: Directions = [.up, .down]

    /// Whether a message of this kind may travel that way.
    public func allows(_ direction: Direction) -> Bool { rawValue >> direction.rawValue & 1 == 1 }
}
