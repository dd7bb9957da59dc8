import JSONScanning

/// Finds what has to be replaced in one frame, whether the frame parses or not, and replaces it.
///
/// The text is taken apart into strings, words and brackets, never trusted to be JSON. In text that is no JSON every
/// token that merely contains a sensitive name makes the next value sensitive, and one that contains a secret's name all
/// that are to come: better too much than a leak.
struct FrameRedactor {
    private static let maxNesting = 4
    /// What stands in a number beside digits.
    private static let inNumbers = Array("+-.eE".utf8)
    /// Deeper brackets are no levels of their own.
    private static let maxDepth = 256

    private let redaction: Redaction
    private let pseudonym: Pseudonym
    private let isJSON: Bool
    private let nesting: Int
    private var bytes: [UInt8]
    private var at = 0
    private var levels = [Level(isObject: false)]
    /// Brackets that are open beyond the deepest level.
    private var beyond = 0
    /// In text that is no JSON: the next value is sensitive.
    private var isArmed = false
    /// In text that is no JSON: the name of a secret was met.
    private var isSecretFromHere = false
    /// Where values were replaced.
    private var replaced: [Range<Int>] = []

    /// The frame with everything sensitive replaced, or nil when there was nothing.
    static func redact(_ bytes: [UInt8], _ redaction: Redaction) -> [UInt8]? {
        places(in: bytes, redaction)?.bytes
    }

    /// The frame with everything sensitive replaced, and where that was; nil when there was nothing.
    static func places(
        in bytes: [UInt8],
        _ redaction: Redaction,
        nesting: Int = 0
    ) -> (bytes: [UInt8], replaced: [Range<Int>])? {
        guard redaction.mayTouch(bytes.span.bytes) else { return nil }
        var isJSON = false
        if case .success = JSONTape.scan(bytes) { isJSON = true }
        var redactor = FrameRedactor(bytes, redaction, isJSON: isJSON, nesting: nesting)
        redactor.run()
        if nesting == 0, redaction.hidesCredentials { redactor.hideInText() }
        return redactor.replaced.isEmpty ? nil : (redactor.bytes, redactor.replaced)
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
        beyond = 0
        while levels.count > 1 { close() }
        if levels[0].namesSecret { settle(levels[0]) }
    }

    private mutating func open(isObject: Bool) {
        at += 1
        guard levels.count < Self.maxDepth else {
            beyond += 1
            return
        }
        let parent = levels[levels.count - 1]
        var level = Level(isObject: isObject)
        level.name = parent.key?.lowercased()
        // Elements of an array go by the name of the array.
        if !isObject { level.key = parent.key }
        level.isValue = parent.isValue || level.name.map { SecretNames.values.contains($0) } ?? false
        level.isSecret = parent.isSecret || isSecret(property: level.name, below: parent)
        levels.append(level)
    }

    private mutating func close() {
        at += 1
        guard beyond == 0 else {
            beyond -= 1
            return
        }
        guard levels.count > 1 else { return }
        let level = levels.removeLast()
        let parent = levels.count - 1
        if level.isObject, level.namesSecret || level.holdsName {
            settle(level)
        } else {
            levels[parent].take(level.candidates)
        }
        // The name may stand an object or two below the value, but never in another element of an array.
        if level.isObject, level.namesSecret || level.holdsName { levels[parent].holdsName = true }
    }

    private mutating func nextMember() {
        at += 1
        guard beyond == 0 else { return }
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
            if !isJSON { arm(name) }
        } else {
            value(range, isString: isString)
        }
    }

    // MARK: - Values

    private mutating func value(_ range: Range<Int>, isString: Bool) {
        let level = levels.count - 1
        let key = levels[level].key?.lowercased()
        let isNamed = key.map { redaction.properties.contains($0) } ?? false
        let isSecret = levels[level].isSecret || isSecret(property: key, below: levels[level])
        if isNamed || isSecret || isArmed || isSecretFromHere || isPointedAt(key: levels[level].key) {
            isArmed = false
            replace(range, isString: isString)
            return
        }
        let isValue = levels[level].isValue || key.map { SecretNames.values.contains($0) } ?? false
        if isValue { levels[level].candidates.append(Candidate(range: range, isString: isString)) }
        guard isString || !isJSON else { return }
        let text = StringCharacter.text(bytes, range)
        if !isValue, redaction.hidesSettings, SecretNames.namesSetting(text.lowercased()) {
            levels[level].namesSecret = true
        }
        if !isJSON { arm(text) }
        guard nesting < Self.maxNesting, isString else { return }
        let mayHoldJSON = text.utf8.contains { $0 == 0x22 || $0 == 0x7B || $0 == 0x27 }
        if mayHoldJSON || containsSensitiveName(text) || namesSecret(text) { redactNested(range) }
    }

    /// In text that is no JSON: what is behind a name is its value.
    private mutating func arm(_ text: String) {
        if namesSecret(text) { isSecretFromHere = true }
        if containsSensitiveName(text) { isArmed = true }
    }

    private mutating func replace(_ range: Range<Int>, isString: Bool) {
        guard !range.isEmpty else { return }
        if isString {
            pseudonym.replaceString(&bytes, range)
        } else {
            if bytes[range].allSatisfy({ $0 &- 0x30 < 10 || Self.inNumbers.contains($0) }) {
                pseudonym.replaceNumber(&bytes, range)
            } else if ![Array("true".utf8), Array("false".utf8), Array("null".utf8)].contains(Array(bytes[range])) {
                pseudonym.replaceString(&bytes, range)
            } else {
                return
            }
        }
        replaced.append(range)
    }

    /// Replaces the values that stand beside, above or below the name of a secret.
    private mutating func settle(_ level: Level) {
        for candidate in level.candidates { replace(candidate.range, isString: candidate.isString) }
    }

    /// Replaces the credentials that stand in text as such.
    private mutating func hideInText() {
        let characters = StringCharacter.split(bytes, bytes.indices)
        for range in TextSecrets(characters).ranges {
            let place =
                characters[range.lowerBound].range.lowerBound..<characters[range.upperBound - 1].range.upperBound
            pseudonym.replaceString(&bytes, place)
            replaced.append(place)
        }
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
        guard let (redacted, places) = Self.places(in: inner, nested, nesting: nesting + 1),
            redacted.count == inner.count
        else { return }
        for place in places {
            let first = Self.last(of: starts, upTo: place.lowerBound)
            let last = Self.last(of: starts, upTo: place.upperBound - 1)
            replaced.append(characters[first].range.lowerBound..<characters[last].range.upperBound)
        }
        for (character, start) in zip(characters, starts) {
            guard let value = character.value else { continue }
            let length = String(value).utf8.count
            let now = redacted[start..<start + length]
            guard now != inner[start..<start + length] else { continue }
            write(now, over: character)
        }
    }

    /// The place of the last number that is not beyond a limit, in numbers that rise from 0.
    private static func last(of starts: [Int], upTo limit: Int) -> Int {
        var (low, high) = (0, starts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= limit { low = middle } else { high = middle - 1 }
        }
        return low
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

    /// Whether text names a secret, so that in text that is no JSON all behind it is secret.
    private func namesSecret(_ text: String) -> Bool {
        guard redaction.hidesSettings else { return false }
        let lowered = text.lowercased()
        return SecretNames.inText.contains { lowered.contains($0) }
    }

    /// Whether a property of this name, in lower case, is secret within a level.
    private func isSecret(property name: String?, below level: Level) -> Bool {
        guard redaction.hidesSettings, let name else { return false }
        return SecretNames.properties.contains(name)
            || level.isObject && level.name == "vpn" && SecretNames.ofVPN.contains(name)
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
        /// What it stands under, in lower case.
        var name: String?
        var index = 0
        /// Values that are secret when a secret's name turns up around them.
        var candidates: [Candidate] = []
        /// Whether a secret's name stands in it.
        var namesSecret = false
        /// Whether one stands in an object below it.
        var holdsName = false
        /// Whether all in it is the value of a setting.
        var isValue = false
        /// Whether all in it is secret.
        var isSecret = false

        init(isObject: Bool) { self.isObject = isObject }

        /// Takes over what is left of a level below, the larger list staying where it is.
        mutating func take(_ others: [Candidate]) {
            if candidates.count < others.count {
                candidates = others + candidates
            } else {
                candidates += others
            }
        }
    }

    private struct Candidate {
        let range: Range<Int>
        let isString: Bool
    }
}
