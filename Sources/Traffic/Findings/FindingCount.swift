/// How often one and the same fault was found.
public struct FindingCount: Sendable, Hashable {
    private let code: FindingCode
    private let name: String
    private let level: FindingLevel
    private let action: String
    private let pointer: String
    private let count: Int
    private let stations: Int

    /// Takes the values as they are; `pointer` has `*` for array indexes.
    public init(
        code: FindingCode,
        name: String,
        level: FindingLevel,
        action: String,
        pointer: String,
        count: Int,
        stations: Int
    ) {
        self.code = code
        self.name = name
        self.level = level
        self.action = action
        self.pointer = pointer
        self.count = count
        self.stations = stations
    }

    /// One object of JSON without line breaks.
    public func json() -> String {
        var line = JSONLine()
        line.add("code", code.description)
        line.add("name", name)
        line.add("level", level.rawValue)
        line.add("action", action)
        line.add("pointer", pointer)
        line.add("count", count)
        line.add("stations", stations)
        return line.finished()
    }
}
