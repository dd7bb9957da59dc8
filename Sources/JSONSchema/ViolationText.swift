import JSONScanning

/// How violations speak of values.
enum ViolationText {
    /// The value as it is written, cut short.
    static func excerpt(_ node: JSONNode) -> String {
        let most = 60
        guard node.range.count > most else { return node.text }
        var end = most
        while end > 0, node.bytes[node.range.lowerBound + end] & 0xc0 == 0x80 { end -= 1 }
        return String(decoding: node.bytes.prefix(end), as: UTF8.self) + "…"
    }

    /// A list, cut short.
    static func list(_ texts: [String]) -> String {
        let shown = texts.prefix(12).joined(separator: ", ")
        return texts.count > 12 ? "\(shown) and \(texts.count - 12) more" : shown
    }

    static func quoted(_ name: String) -> String { "\"\(name)\"" }

    static func type(_ name: String) -> String {
        name == "null" ? name : "aeiou".contains(name.prefix(1)) ? "an \(name)" : "a \(name)"
    }

    /// What stands in for a value of the wrong type.
    static func kindOrExcerpt(_ node: JSONNode) -> String {
        node.kind == .object || node.kind == .array ? "an \(node.kind.name)" : excerpt(node)
    }

    /// The names that members may have.
    static func members(_ names: [String]) -> String {
        names.isEmpty ? "no other members" : list(names.map(quoted))
    }

    static func required(_ name: String) -> String { "\(quoted(name)) is required" }

    static func format(_ name: String) -> String {
        switch name {
        case "date-time": "a date-time as in RFC 3339"
        case "uri": "a URI as in RFC 3986"
        default: "the format \(name)"
        }
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
