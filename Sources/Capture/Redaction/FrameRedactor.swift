import JSONScanning

/// Finds what has to be replaced in one frame, whether the frame parses or not, and replaces it.
///
/// The text is taken apart into strings, words and brackets, never trusted to be JSON. In text that is no JSON every
/// token that merely contains a sensitive name makes the next value sensitive: better too much than a leak.
struct FrameRedactor {
    private static let maxNesting = 4

    private let redaction: Redaction
    private let pseudonym: Pseudonym
    private let isJSON: Bool
    private let nesting: Int
    private var bytes: [UInt8]
    private var at = 0
    private var levels = [Level(isObject: false)]
    /// In text that is no JSON: the next value is sensitive.
    private var isArmed = false
    private var hasChanged = false

    /// The frame with everything sensitive replaced, or nil when there was nothing.
    static func redact(_ bytes: [UInt8], _ redaction: Redaction, nesting: Int = 0) -> [UInt8]? {
        var isJSON = false
        if case .success = JSONTape.scan(bytes) { isJSON = true }
        var redactor = FrameRedactor(bytes, redaction, isJSON: isJSON, nesting: nesting)
        redactor.run()
        return redactor.hasChanged ? redactor.bytes : nil
    }

    private init(_ bytes: [UInt8], _ redaction: Redaction, isJSON: Bool, nesting: Int) {
        self.bytes = bytes
        self.redaction = redaction
        self.isJSON = isJSON
        self.nesting = nesting
        pseudonym = Pseudonym(key: redaction.key)
    }

    // MARK: - Tokens

    private mutating func run() {
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "{"): open(isObject: true)
            case UInt8(ascii: "["): open(isObject: false)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
            case UInt8(ascii: ","): nextMember()
            case UInt8(ascii: ":"), 0x20, 0x0A, 0x0D, 0x09: at += 1
            case 0x22: token(string(quote: 0x22), isString: true)
            case 0x27 where !isJSON: token(string(quote: 0x27), isString: true)
            case UInt8(ascii: "=") where !isJSON, UInt8(ascii: ";") where !isJSON: at += 1
            default: token(word(), isString: false)
            }
        }
        while levels.count > 1 { close() }
        settle(levels[0])
    }

    private mutating func open(isObject: Bool) {
        at += 1
        // Elements of an array go by the name of the array.
        let key = isObject ? nil : levels[levels.count - 1].key
        var level = Level(isObject: isObject)
        level.key = key
        levels.append(level)
    }

    private mutating func close() {
        at += 1
        guard levels.count > 1 else { return }
        let level = levels.removeLast()
        settle(level)
        if level.namesSecret { levels[levels.count - 1].namesSecret = true }
    }

    private mutating func nextMember() {
        at += 1
        let last = levels.count - 1
        levels[last].index += 1
        if levels[last].isObject { levels[last].key = nil }
    }

    /// Moves behind a string and returns its inside; one that does not end reaches to the end of the text.
    private mutating func string(quote: UInt8) -> Range<Int> {
        let from = at + 1
        var end = from
        while end < bytes.count, bytes[end] != quote { end += bytes[end] == 0x5C ? 2 : 1 }
        end = min(end, bytes.count)
        at = min(end + 1, bytes.count)
        return from..<end
    }

    private mutating func word() -> Range<Int> {
        let from = at
        at += 1
        while at < bytes.count, !Self.endsWord(bytes[at]), isJSON || bytes[at] != UInt8(ascii: "=") { at += 1 }
        return from..<at
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || [0x22, 0x27, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D].contains(byte)
    }

    private mutating func token(_ range: Range<Int>, isString: Bool) {
        var next = at
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: ":") {
            let name = StringCharacter.text(bytes, range)
            levels[levels.count - 1].key = name
            if !isJSON, containsSensitiveName(name) { isArmed = true }
        } else {
            value(range, isString: isString)
        }
    }

    // MARK: - Values

    private mutating func value(_ range: Range<Int>, isString: Bool) {
        let level = levels.count - 1
        let key = levels[level].key?.lowercased()
        let isNamed = key.map { redaction.properties.contains($0) } ?? false
        if isNamed || isArmed || isPointedAt(key: levels[level].key) {
            isArmed = false
            replace(range, isString: isString)
            return
        }
        let text = isString || !isJSON ? StringCharacter.text(bytes, range) : ""
        if !isJSON, containsSensitiveName(text) { isArmed = true }
        guard isString || !isJSON else { return }
        if key == "value" || key == "attributevalue" {
            levels[level].candidates.append(range)
        } else if isSecret(text) {
            levels[level].namesSecret = true
        }
        guard nesting < Self.maxNesting, isString else { return }
        let mayHoldJSON = text.utf8.contains { $0 == 0x22 || $0 == 0x7B || $0 == 0x27 }
        if mayHoldJSON || containsSensitiveName(text) { redactNested(range) }
    }

    private mutating func replace(_ range: Range<Int>, isString: Bool) {
        guard !range.isEmpty else { return }
        if isString {
            pseudonym.replaceString(&bytes, range)
        } else {
            let first = bytes[range.lowerBound]
            if first == UInt8(ascii: "-") || first &- 0x30 < 10 {
                pseudonym.replaceNumber(&bytes, range)
            } else if ![Array("true".utf8), Array("false".utf8), Array("null".utf8)].contains(Array(bytes[range])) {
                pseudonym.replaceString(&bytes, range)
            } else {
                return
            }
        }
        hasChanged = true
    }

    /// Replaces the values that stand beside, or above, the name of a secret.
    private mutating func settle(_ level: Level) {
        guard level.namesSecret else { return }
        for range in level.candidates { replace(range, isString: true) }
    }

    /// JSON text inside a string, such as in DataTransfer's `data`, or words that name what is sensitive.
    private mutating func redactNested(_ range: Range<Int>) {
        let characters = StringCharacter.split(bytes, range)
        var inner: [UInt8] = []
        var starts: [Int] = []
        for character in characters {
            starts.append(inner.count)
            inner += character.value.map { Array(String($0).utf8) } ?? [0xFF]
        }
        var nested = redaction
        nested.pointers = []
        guard let redacted = Self.redact(inner, nested, nesting: nesting + 1), redacted.count == inner.count else {
            return
        }
        hasChanged = true
        for (character, start) in zip(characters, starts) {
            guard let value = character.value else { continue }
            let length = String(value).utf8.count
            let now = redacted[start..<start + length]
            guard now != inner[start..<start + length] else { continue }
            write(now, over: character)
        }
    }

    private mutating func write(_ value: ArraySlice<UInt8>, over character: StringCharacter) {
        switch character.form {
        case .plain: bytes.replaceSubrange(character.range, with: value)
        case .unicode:
            let scalar = String(decoding: value, as: UTF8.self).unicodeScalars.first?.value ?? 0x78
            let hex = String(scalar & 0xFFFF, radix: 16)
            let digits = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            bytes.replaceSubrange(character.range, with: "\\u\(digits)".utf8)
        case .short: bytes[character.range.lowerBound + 1] = UInt8(ascii: "/")
        default: pseudonym.replaceString(&bytes, character.range)
        }
    }

    // MARK: - What is sensitive

    private func containsSensitiveName(_ text: String) -> Bool {
        let lowered = text.lowercased()
        if redaction.properties.contains(where: { lowered.contains($0) }) { return true }
        return redaction.pointers.contains { pointer in
            guard let last = pointer.tokens.last(where: { $0 != "*" && Int($0) == nil }) else { return false }
            return lowered.contains(last.lowercased())
        }
    }

    private func isSecret(_ text: String) -> Bool {
        guard !redaction.secrets.isEmpty else { return false }
        let lowered = text.lowercased()
        return redaction.secrets.contains(lowered) || lowered.contains("password")
    }

    /// Whether a pointer names the current value or something that holds it; level 0 is the text, level 1 the frame.
    private func isPointedAt(key: String?) -> Bool {
        guard !redaction.pointers.isEmpty, levels.count > 2 else { return false }
        var path: [String] = []
        for level in levels.dropFirst(2) { path.append(level.isObject ? level.key ?? "" : String(level.index)) }
        return redaction.pointers.contains { pointer in
            guard pointer.tokens.count <= path.count else { return false }
            return zip(pointer.tokens, path).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }

    private struct Level {
        let isObject: Bool
        var key: String?
        var index = 0
        /// Values that are secret when a secret's name turns up in the same object.
        var candidates: [Range<Int>] = []
        var namesSecret = false

        init(isObject: Bool) { self.isObject = isObject }
    }
}
