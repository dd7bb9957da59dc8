public import OCPP

/// A connection of a station's conversation, by who is at its other end.
///
/// A direction is only the way of a message; it follows from the leg that sent it, never the other way round.
public enum Leg: Sendable, Hashable, BitwiseCopyable {
    /// The station's own connection.
    case station
    /// The connection to one CSMS of those that serve the station, counted from 0.
    case csms(UInt8)

    /// The way of the messages that come in on it.
    public var sends: Direction { self == .station ? .up : .down }

    /// The way of the messages that go out on it.
    public var receives: Direction { sends.opposite }
}

extension Leg: CustomStringConvertible {
    /// `station` or `CSMS`; the second CSMS and those behind it are numbered, as in `CSMS 2`.
    public var description: String {
        switch self {
        case .station: "station"
        case .csms(0): "CSMS"
        case .csms(let place): "CSMS \(Int(place) + 1)"
        }
    }
}
