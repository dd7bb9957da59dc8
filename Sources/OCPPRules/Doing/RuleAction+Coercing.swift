import JSONScanning
import JSONSchema

extension RuleAction.Coercion.Target {
    /// The value as this type; nil when it is one already, or cannot be one.
    func coerced(_ node: JSONNode) -> [UInt8]? {
        switch self {
        case .string:
            switch node.kind {
            case .number, .true, .false: return JSONText.quoted(node.text)
            default: return nil
            }
        case .integer:
            guard let number = Self.number(node), number.value.isInteger else { return nil }
            let isSpelledSo = node.kind == .number && JSONNumber.isSpelledAsInteger(node.bytes)
            guard !isSpelledSo else { return nil }
            let spelling = JSONNumber.isSpelledAsInteger(number.text.utf8) ? number.text : number.value.description
            // Beyond what can be written in full it stays what it is.
            return JSONNumber.isSpelledAsInteger(spelling.utf8) ? Array(spelling.utf8) : nil
        case .number:
            guard node.kind != .number, let number = Self.number(node) else { return nil }
            return Array(number.text.utf8)
        case .boolean:
            let text = node.kind == .string ? Self.trimmed(node.string ?? "").lowercased() : node.text
            switch (node.kind, text) {
            case (.string, "true"), (.string, "1"), (.number, "1"): return Array("true".utf8)
            case (.string, "false"), (.string, "0"), (.number, "0"): return Array("false".utf8)
            default: return nil
            }
        case .dateTime:
            guard let text = node.string, let time = Self.dateTime(text), time != text else { return nil }
            return JSONText.quoted(time)
        }
    }

    /// A number, or a text that spells one, if need be with a plus sign or zeros in front.
    private static func number(_ node: JSONNode) -> (value: JSONNumber, text: String)? {
        if let number = node.number { return (number, node.text) }
        guard let string = node.string else { return nil }
        var text = trimmed(string)
        if text.hasPrefix("+") { text.removeFirst() }
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = text.dropFirst(sign.count)
        let kept = digits.drop { $0 == "0" }
        let needsZero = kept.first.map { !$0.isASCII || !$0.isNumber } ?? !digits.isEmpty
        text = sign + (needsZero && kept.count < digits.count ? "0" : "") + kept
        return JSONNumber(text).map { ($0, text) }
    }

    private static func trimmed(_ text: String) -> String {
        let blank: Set<Character> = [" ", "\t", "\r", "\n"]
        var rest = text[...].drop { blank.contains($0) }
        while let last = rest.last, blank.contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// What RFC 3339 wants of a date-time that lacks only a zone, the minutes of one, or the `T`.
    ///
    /// Without a zone it is taken for UTC (OCPP 1.6 §3.13 and OCPP 2.0.1 Part 2 §2.1.3 recommend that).
    private static func dateTime(_ text: String) -> String? {
        if isDateTime(text) { return text }
        var bytes = Array(trimmed(text).utf8)
        guard bytes.count >= 19 else { return nil }
        if bytes[10] == 0x20 { bytes[10] = UInt8(ascii: "T") }
        var zone = bytes[19...]
        if zone.first == UInt8(ascii: ".") { zone = zone.dropFirst().drop { $0 &- 0x30 < 10 } }
        let time = bytes[..<zone.startIndex]
        while zone.first == 0x20 { zone.removeFirst() }
        switch zone.count {
        case 0: zone = [UInt8(ascii: "Z")]
        case 3: zone += ":00".utf8
        case 5: zone.insert(UInt8(ascii: ":"), at: zone.startIndex + 3)
        default: break
        }
        let repaired = String(decoding: time + zone, as: UTF8.self)
        return isDateTime(repaired) ? repaired : nil
    }

    private static func isDateTime(_ text: String) -> Bool {
        Formats.isDateTime(text.utf8Span.span.bytes)
    }
}
