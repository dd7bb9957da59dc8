import JSONScanning

/// A scalar of a rule file with what it means by the core schema of YAML 1.2 (§10.3.2), and nothing of YAML 1.1.
///
/// `on`, `1:30` and `2026-01-01` are texts, `0123` is the number 123. How it is spelt stays known, so that a place that
/// wants text takes `1.6` as it stands.
struct RuleScalar: Hashable {
    enum Meaning: Hashable {
        case null
        case flag(Bool)
        /// The spelling follows JSON's grammar.
        case number(String)
        case text
        /// `.inf` and `.nan`, which JSON does not have.
        case unspeakable
    }

    /// As in the file, without quotes.
    let text: String
    /// Whether neither quotes nor a block kept it from being a number, a truth value or null.
    let isPlain: Bool
    let meaning: Meaning

    init(_ text: String, isPlain: Bool) {
        self.text = text
        self.isPlain = isPlain
        meaning = isPlain ? Self.meaning(of: text) : .text
    }

    /// Whether places have to be filled in.
    var isTemplate: Bool {
        var wasDollar = false
        for byte in text.utf8 {
            if wasDollar, byte == UInt8(ascii: "{") { return true }
            wasDollar = byte == UInt8(ascii: "$")
        }
        return false
    }

    private static func meaning(of text: String) -> Meaning {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .flag(true)
        case "false", "False", "FALSE": return .flag(false)
        case ".nan", ".NaN", ".NAN": return .unspeakable
        default: break
        }
        guard let first = text.utf8.first, first < 0x3A, text.utf8.count <= 4096 else { return .text }
        if let spelling = decimal(text) ?? based(text) { return .number(spelling) }
        let unsigned = text.utf8.first.map { $0 == 0x2B || $0 == 0x2D } == true ? text.dropFirst() : text[...]
        return [".inf", ".Inf", ".INF"].contains(unsigned) ? .unspeakable : .text
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, spelt as JSON does.
    private static func decimal(_ text: String) -> String? {
        var rest = Array(text.utf8)[...]
        func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
        func digits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            let run = rest.prefix(while: isDigit)
            rest = rest.dropFirst(run.count)
            return run
        }
        var result: [UInt8] = []
        if rest.first == UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let whole = digits(&rest)
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = digits(&rest)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        let significant = whole.drop { $0 == UInt8(ascii: "0") }
        result += significant.isEmpty ? [UInt8(ascii: "0")] : significant
        if !fraction.isEmpty { result += [UInt8(ascii: ".")] + fraction }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            result.append(mark)
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
                result.append(sign)
                rest = rest.dropFirst()
            }
            let exponent = digits(&rest)
            guard !exponent.isEmpty else { return nil }
            result += exponent
        }
        return rest.isEmpty ? String(decoding: result, as: UTF8.self) : nil
    }

    /// `0o17` and `0x1F`.
    private static func based(_ text: String) -> String? {
        let radix = text.hasPrefix("0o") ? 8 : text.hasPrefix("0x") ? 16 : 0
        guard radix > 0, text.utf8.count > 2, !text.dropFirst(2).hasPrefix("-"), !text.dropFirst(2).hasPrefix("+")
        else { return nil }
        return UInt64(text.dropFirst(2), radix: radix).map { String($0) }
    }
}
