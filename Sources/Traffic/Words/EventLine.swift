/// What happened to a connection as one line: opened, refused, closed.
public struct EventLine: Sendable, Hashable {
    /// When.
    public var time: Timestamp
    /// The station's identity, empty while it is unknown.
    public var station: String
    /// What, in one word: `open`, `refused`, `close`, `gap`.
    public var event: String
    /// The same as a phrase for people.
    public var phrase: String

    /// Takes the values as they are.
    public init(time: Timestamp, station: String, event: String, phrase: String) {
        self.time = time
        self.station = station
        self.event = event
        self.phrase = phrase
    }

    /// A line for a terminal, such as `10:00:00.151 CP-42 ● connected from 127.0.0.1:50000, ocpp1.6`.
    public func text(style: TextStyle = TextStyle()) -> String {
        let name = TerminalText.escaped(station.isEmpty ? "-" : station)
        let padded = name + String(repeating: " ", count: max(0, 12 - TerminalText.columns(name)))
        return [
            style.paint(WallClock.time(time.wall), .dim), style.paint(padded, .bold), style.paint("●", .cyan),
            TerminalText.escaped(phrase),
        ].joined(separator: " ")
    }

    /// The same as one object of JSON without line breaks.
    public func json() -> String {
        var line = JSONLine()
        line.add("event", event)
        line.add("time", WallClock.stamp(time.wall))
        line.add("station", station)
        line.add("text", phrase)
        return line.finished()
    }
}
