import JSONScanning

/// A walk over the text of a document, straight to what a pointer names: no tape, no tree, no allocation.
///
/// The text need not be JSON: validation may be off. Whatever it holds, the walk stays inside it and ends.
struct RawJSON {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The value that begins at or behind an offset.
    func value(at offset: Int) -> RawValue? {
        let start = skipSpace(offset)
        guard let end = end(of: start) else { return nil }
        return RawValue(json: self, range: start..<end)
    }

    /// The object or array that begins at or behind an offset, to look into: where it ends is not known yet.
    func container(at offset: Int) -> RawValue? {
        let start = skipSpace(offset)
        guard start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "{") else { return nil }
        return RawValue(json: self, range: start..<bytes.count)
    }

    /// The first offset from `at` on that holds no JSON white space.
    func skipSpace(_ at: Int) -> Int {
        var at = at
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        return at
    }

    /// Behind the value that begins at an offset; nil when none does, or the text ends inside it.
    private func end(of at: Int) -> Int? {
        guard at < bytes.count else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "\""): return stringEnd(at)
        case UInt8(ascii: "{"), UInt8(ascii: "["): return containerEnd(at)
        default:
            var end = at
            while end < bytes.count, !Self.endsScalar(bytes[end]) { end += 1 }
            return end > at ? end : nil
        }
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        switch byte {
        case ...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""):
            true
        default: false
        }
    }

    func stringEnd(_ quote: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        let backslashes = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
        var at = quote + 1
        while at < bytes.count {
            if at + 16 <= bytes.count {
                let piece = UnsafeRawPointer(base + at).loadUnaligned(as: SIMD16<UInt8>.self)
                let words = unsafeBitCast((piece .== quotes) .| (piece .== backslashes), to: SIMD2<UInt64>.self)
                guard words[0] | words[1] != 0 else {
                    at += 16
                    continue
                }
                at += words[0] != 0 ? words[0].trailingZeroBitCount >> 3 : 8 + words[1].trailingZeroBitCount >> 3
            }
            switch base[at] {
            case UInt8(ascii: "\""): return at + 1
            case UInt8(ascii: "\\"): at += 2
            default: at += 1
            }
        }
        return nil
    }

    private func containerEnd(_ bracket: Int) -> Int? {
        var depth = 0
        var at = bracket
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                guard let end = stringEnd(at) else { return nil }
                at = end
                continue
            }
            // Square brackets differ from curly ones in one bit.
            if byte | 0x20 == UInt8(ascii: "{") {
                depth += 1
            } else if byte | 0x20 == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return at + 1 }
            }
            at += 1
        }
        return nil
    }
}

/// One value in the text, quotes and brackets included.
struct RawValue {
    let json: RawJSON
    let range: Range<Int>

    var bytes: Slice<UnsafeBufferPointer<UInt8>> { json.bytes[range] }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    var kind: JSONKind? {
        switch json.bytes[range.lowerBound] {
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
        case UInt8(ascii: "t"): bytes.elementsEqual("true".utf8) ? .true : nil
        case UInt8(ascii: "f"): bytes.elementsEqual("false".utf8) ? .false : nil
        case UInt8(ascii: "n"): bytes.elementsEqual("null".utf8) ? .null : nil
        default: nil
        }
    }

    var number: JSONNumber? { kind == .number ? JSONNumber(scanned: bytes) : nil }

    /// The decoded string, if it is one.
    var string: String? {
        guard kind == .string else { return nil }
        let content = self.content
        guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
        guard case .success(let tape) = JSONTape.scan(bytes) else { return nil }
        return tape.root.string
    }

    /// Whether it is exactly this string, scalar by scalar.
    func isString(_ text: String) -> Bool {
        // Native strings lie there as UTF-8; others are rare, and copied once.
        var text = text
        return text.withUTF8 { isString($0) }
    }

    /// Whether it is exactly the string that is this UTF-8.
    func isString(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard json.bytes[range.lowerBound] == UInt8(ascii: "\""), range.count - 2 >= text.count else { return false }
        return JSONString.equals(content.span.bytes, text.span.bytes)
    }

    /// Of a string what stands between its quotes.
    var content: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: json.bytes.baseAddress.map { $0 + range.lowerBound + 1 }, count: range.count - 2)
    }

    /// The value of the last member with this name, which is the one that most readers take.
    func member(_ name: String) -> RawValue? { members(name).last }

    /// The value of the member with this name, if there is just one.
    func onlyMember(_ name: String) -> RawValue? {
        let named = members(name)
        return named.count == 1 ? named.last : nil
    }

    private func members(_ name: String) -> (last: RawValue?, count: Int) {
        var last: RawValue?
        var count = 0
        var members = Entries(of: self)
        while let entry = members.next() {
            guard let key = entry.key, key.isString(name) else { continue }
            last = entry.value
            count += 1
        }
        return (last, count)
    }

    func element(_ position: Int) -> RawValue? {
        guard kind == .array else { return nil }
        var elements = Entries(of: self)
        var rest = position
        while let entry = elements.next() {
            if rest == 0 { return entry.value }
            rest -= 1
        }
        return nil
    }

    /// How many elements or members it has.
    var count: Int {
        var entries = Entries(of: self)
        var count = 0
        while entries.next() != nil { count += 1 }
        return count
    }

    /// Whether one of the values at a pointer below is as asked for.
    func contains(
        _ steps: ArraySlice<RulePointer.Step>,
        where isMet: (RawValue) -> Bool
    ) -> Bool {
        guard let step = steps.first else { return isMet(self) }
        let rest = steps.dropFirst()
        switch step {
        case .name(let name):
            guard let child = child(name) else { return false }
            return child.contains(rest, where: isMet)
        case .each:
            return containsElement { $0.contains(rest, where: isMet) }
        }
    }

    /// Whether one of the elements of an array is as asked for.
    func containsElement(where isMet: (RawValue) -> Bool) -> Bool {
        guard kind == .array else { return false }
        var elements = Entries(of: self)
        while let entry = elements.next() {
            if isMet(entry.value) { return true }
        }
        return false
    }

    /// The first value at a pointer below.
    func first(_ pointer: RulePointer) -> RawValue? {
        var place = self
        for step in pointer.steps {
            guard case .name(let name) = step else { return firstOfSeveral(pointer) }
            guard let child = place.child(name) else { return nil }
            place = child
        }
        return place
    }

    private func firstOfSeveral(_ pointer: RulePointer) -> RawValue? {
        var found: RawValue?
        _ = contains(pointer.steps[...]) { value in
            found = value
            return true
        }
        return found
    }

    private func child(_ name: String) -> RawValue? {
        if kind == .object { return member(name) }
        guard let position = JSONPointer.position(name) else { return nil }
        return element(position)
    }

    /// The elements of an array, or the members of an object; what is out of order ends them.
    struct Entries {
        private let json: RawJSON
        private var at: Int
        private let end: Int
        private let hasKeys: Bool

        init(of value: RawValue) {
            json = value.json
            hasKeys = value.kind == .object
            let isContainer = hasKeys || value.kind == .array
            at = value.range.lowerBound + 1
            end = isContainer ? value.range.upperBound - 1 : at
        }

        mutating func next() -> (key: RawValue?, value: RawValue)? {
            var key: RawValue?
            var start = json.skipSpace(at)
            guard start < end else { return nil }
            if hasKeys {
                guard json.bytes[start] == UInt8(ascii: "\""), let keyEnd = json.stringEnd(start) else { return nil }
                key = RawValue(json: json, range: start..<keyEnd)
                let colon = json.skipSpace(keyEnd)
                guard colon < end, json.bytes[colon] == UInt8(ascii: ":") else { return nil }
                start = json.skipSpace(colon + 1)
            }
            guard let value = json.value(at: start), value.range.upperBound <= end else { return nil }
            let comma = json.skipSpace(value.range.upperBound)
            at = comma < end && json.bytes[comma] == UInt8(ascii: ",") ? comma + 1 : end
            return (key, value)
        }
    }
}
