/// What rules remember on one connection: JSON by name.
struct RuleMemory: Sendable {
    /// A value by the rule that remembers it.
    private struct Entry: Sendable {
        var json: [UInt8]
        var rule: String
    }

    private var entries: [String: Entry] = [:]

    /// Bytes of one value; a longer one is not remembered.
    private static let longest = 16 << 10

    subscript(name: String) -> [UInt8]? { entries[name]?.json }

    /// Keeps a value, in the place of one of the same name; false when it is too long for that.
    mutating func remember(_ json: [UInt8], as name: String, for rule: String) -> Bool {
        guard json.count <= Self.longest else { return false }
        entries[name] = Entry(json: json, rule: rule)
        return true
    }

    mutating func forget(_ name: String) { entries[name] = nil }

    mutating func forgetAll() { entries = [:] }

    /// Forgets what rules remember that are not among these.
    mutating func keep(of rules: Set<String>) { entries = entries.filter { rules.contains($0.value.rule) } }
}
