internal import JSONScanning
internal import Traffic

/// Makes the events of a ring for one tap.
///
/// For a message that passed the same memory is filled again and again: it costs a copy of its bytes, and allocates only
/// when the tap has kept the event, or the message is longer than any before.
struct TapReader<Watching: Tap>: RingReader {
    var tap: Watching
    /// Whether the tap took nothing the last time it was asked.
    private(set) var isRefused = false
    private var names = StationNames()
    private var payload: [UInt8] = []

    init(_ tap: Watching) { self.tap = tap }

    mutating func take(_ header: EventHeader, station: RawSpan, bytes: RawSpan) -> Bool {
        payload.removeAll(keepingCapacity: true)
        bytes.withUnsafeBytes { payload.append(contentsOf: $0) }
        let name = names.name(of: header.connection, station)
        return take(Event(header, station: name, Event.content(of: header, payload)))
    }

    mutating func take(_ event: Event) -> Bool {
        isRefused = !tap.saw(event)
        return !isRefused
    }

    mutating func take(lost count: Int, bytes: Int, at time: Timestamp) { tap.lost(count, bytes: bytes, at: time) }
}

/// The names of stations by connection, so that not every event makes a string.
private struct StationNames {
    private static let size = 1024

    private var kept = [(connection: UInt64, name: String)](repeating: (0, ""), count: size)

    /// The identity as text; what is not UTF-8 in it becomes U+FFFD.
    mutating func name(of connection: UInt64, _ identity: RawSpan) -> String {
        let place = Int(truncatingIfNeeded: connection) & (Self.size - 1)
        if kept[place].connection == connection, kept[place].name.utf8Span.span.bytes.isEqual(to: identity) {
            return kept[place].name
        }
        let name = identity.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        kept[place] = (connection, name)
        return name
    }
}
