/// One line of a catalogue file, cut into words.
struct CatalogueLine {
    /// The number of leading spaces.
    var indent = 0
    /// What stands before a comment or a note.
    var words: [String] = []
    /// What stands between quotation marks, in front of everything else or behind it.
    var quoted: String?
    /// What follows ` ! `.
    var note: String?

    init(_ bytes: ArraySlice<UInt8>) {
        let space = UInt8(ascii: " ")
        var index = bytes.startIndex
        while index < bytes.endIndex, bytes[index] == space { index += 1 }
        indent = index - bytes.startIndex
        while index < bytes.endIndex {
            let start = index
            switch bytes[start] {
            case space:
                index += 1
                continue
            case UInt8(ascii: "#"):
                return
            case UInt8(ascii: "!"):
                note = String(decoding: bytes[(start + 1)...].drop { $0 == space }, as: UTF8.self)
                return
            case UInt8(ascii: "\"") where quoted == nil:
                let end = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
                quoted = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
                if words.isEmpty { words.append("\"") }
                index = min(end + 1, bytes.endIndex)
                continue
            default:
                while index < bytes.endIndex, bytes[index] != space { index += 1 }
                words.append(String(decoding: bytes[start..<index], as: UTF8.self))
            }
        }
    }
}

/// The notation of a property's type.
enum CatalogueType {
    /// Reads `string(20)`, `integer 0...9`, `[Type] 1...` and the like; nil when it is none of these.
    static func parse(_ words: ArraySlice<String>) -> CatalogueDocument.FieldType? {
        guard var head = words.first else { return nil }
        var rest = words.dropFirst()
        if head.utf8.first == UInt8(ascii: "[") {
            // The element type may hold spaces, as in `[integer 0...9] 1...`.
            while head.utf8.last != UInt8(ascii: "]") {
                guard let next = rest.popFirst() else { return nil }
                head += " " + next
            }
            let inner = head.dropFirst().dropLast().split(separator: " ").map(String.init)
            guard let element = parse(inner[...]), let bounds = bounds(&rest), rest.isEmpty else { return nil }
            guard (bounds.minimum.map { Int($0) != nil } ?? true), (bounds.maximum.map { Int($0) != nil } ?? true)
            else { return nil }
            return .array(
                of: element,
                minItems: bounds.minimum.flatMap { Int($0) },
                maxItems: bounds.maximum.flatMap { Int($0) }
            )
        }
        let bracket = head.utf8.firstIndex(of: UInt8(ascii: "(")) ?? head.endIndex
        let base = head[..<bracket]
        let length = head[bracket...]
        switch base {
        case "string", "identifier":
            guard rest.isEmpty else { return nil }
            if length.isEmpty { return .string(maxLength: nil, isIdentifier: base == "identifier") }
            guard length.utf8.last == UInt8(ascii: ")"), let limit = Int(length.dropFirst().dropLast()), limit >= 0
            else { return nil }
            return .string(maxLength: limit, isIdentifier: base == "identifier")
        case "integer":
            guard length.isEmpty, let bounds = bounds(&rest), rest.isEmpty else { return nil }
            return .integer(bounds)
        case "number":
            guard length.isEmpty, let bounds = bounds(&rest) else { return nil }
            if rest.isEmpty { return .number(bounds, step: nil) }
            guard rest.count == 2, rest.first == "step", let step = rest.last, isDecimal(step) else { return nil }
            return .number(bounds, step: step)
        default:
            guard length.isEmpty, rest.isEmpty else { return nil }
            switch head {
            case "dateTime": return .dateTime
            case "uri": return .uri
            case "boolean": return .boolean
            case "any": return .any
            default:
                let isName = head.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
                return isName && head.utf8.first.map { $0 & 0x20 == 0 && $0 >= 0x41 } == true ? .named(head) : nil
            }
        }
    }

    /// Takes `a...b`, `a...` or `...b` from the front; no bounds at all when something else stands there.
    private static func bounds(_ words: inout ArraySlice<String>) -> CatalogueDocument.Bounds? {
        guard let word = words.first, let dots = ellipsis(word) else { return .init() }
        words.removeFirst()
        let minimum = String(word[..<dots.lowerBound])
        let maximum = String(word[dots.upperBound...])
        guard minimum.isEmpty || isDecimal(minimum), maximum.isEmpty || isDecimal(maximum) else { return nil }
        guard !minimum.isEmpty || !maximum.isEmpty else { return nil }
        return .init(
            minimum: minimum.isEmpty ? nil : minimum,
            maximum: maximum.isEmpty ? nil : maximum
        )
    }

    private static func ellipsis(_ word: String) -> Range<String.Index>? {
        var from = word.startIndex
        while let dot = word.utf8[from...].firstIndex(of: UInt8(ascii: ".")) {
            let rest = word.utf8[dot...]
            if rest.starts(with: "...".utf8) { return dot..<rest.index(dot, offsetBy: 3) }
            from = rest.index(after: dot)
        }
        return nil
    }

    private static func isDecimal(_ text: String) -> Bool {
        var digits = 0
        var points = 0
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where index == 0: break
            default: return false
            }
        }
        return digits > 0 && points <= 1
    }
}
