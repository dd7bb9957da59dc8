/// Something that whoever runs the program may want to know: a line for its log.
public struct Notice: Hashable, Sendable {
    /// How much it matters.
    public enum Level: Int, Hashable, Sendable, Comparable {
        case debug
        case info
        case warning
        case error

        /// Whether the left one matters less.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// How much it matters.
    public var level: Level
    /// What happened, in a sentence.
    public var message: String
    /// The station that it is about.
    public var station: String?
    /// The action of the message that it is about.
    public var action: String?
    /// The message id.
    public var id: String?

    /// A line for the log.
    public init(_ level: Level, _ message: String, station: String? = nil, action: String? = nil, id: String? = nil) {
        self.level = level
        self.message = message
        self.station = station
        self.action = action
        self.id = id
    }
}

extension Notice: CustomStringConvertible {
    /// The whole line.
    public var description: String {
        var text = "\(level) ocpp"
        if let station { text += " \(station)" }
        if let action { text += " \(action)" }
        if let id { text += " \(id)" }
        return text + ": " + message
    }
}
