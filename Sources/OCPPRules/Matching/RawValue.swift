import JSONScanning
import Traffic

/// One value in a text that need not be JSON, quotes and brackets included.
struct RawValue {
    /// The whole text in which it stands.
    let json: [UInt8]
    let range: Range<Int>

    init(_ json: [UInt8], _ range: Range<Int>) {
        self.json = json
        self.range = range
    }

    /// The value that begins at or behind an offset.
    init?(in json: [UInt8], at offset: Int = 0) {
        var walk = JSONWalk(json.span.bytes, at: offset)
        guard let range = walk.value() else { return nil }
        self.init(json, range)
    }

    var bytes: ArraySlice<UInt8> { json[range] }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    var kind: JSONKind? {
        switch json[range.lowerBound] {
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

    var isContainer: Bool { json[range.lowerBound] | 0x20 == UInt8(ascii: "{") }

    var number: JSONNumber? { kind == .number ? JSONNumber(scanned: bytes) : nil }

    /// Of a string what stands between its quotes; nil for anything else.
    private var content: Range<Int>? {
        json[range.lowerBound] == UInt8(ascii: "\"") ? range.lowerBound + 1..<range.upperBound - 1 : nil
    }

    /// The decoded string, if it is one.
    var string: String? {
        guard let content else { return nil }
        guard isEscaped else { return String(decoding: json[content], as: UTF8.self) }
        guard case .success(let tape) = JSONTape.scan(json.span.bytes.extracting(range)) else { return nil }
        return tape.root.string
    }

    /// Whether a string holds a backslash, so that it stands for another text than its bytes.
    private var isEscaped: Bool { json[range].contains(UInt8(ascii: "\\")) }

    /// Whether it is exactly this string, scalar by scalar; without escapes nothing is decoded.
    func isString(_ string: String) -> Bool {
        guard let content, content.count >= string.utf8.count else { return false }
        return JSONString.equals(json.span.bytes.extracting(content), string.utf8Span.span.bytes)
    }

    /// Whether it is one of these strings.
    func isString(in table: TextTable) -> Bool {
        guard let content else { return false }
        guard isEscaped else { return table.search(json.span.bytes.extracting(content)).isFound }
        return string.map { table.search($0.utf8Span.span.bytes).isFound } ?? false
    }

    // MARK: - What it holds

    /// Goes over the elements of an array, or the members of an object, until told to stop; what is out of order ends
    /// them.
    private func forEach(_ body: (_ key: Range<Int>?, _ value: RawValue) -> Bool) {
        var walk = JSONWalk(json.span.bytes, at: range.lowerBound)
        let isObject = walk.take(UInt8(ascii: "{"))
        guard isObject || walk.take(UInt8(ascii: "[")) else { return }
        while true {
            var key: Range<Int>?
            if isObject {
                key = walk.nextKey()
                guard key != nil else { return }
            }
            guard let value = walk.value(), body(key, RawValue(json, value)), walk.take(UInt8(ascii: ",")) else {
                return
            }
        }
    }

    /// How many elements or members it has.
    var count: Int {
        var count = 0
        forEach { _, _ in
            count += 1
            return true
        }
        return count
    }

    /// The elements of an array.
    var elements: [RawValue] {
        var elements: [RawValue] = []
        if kind == .array {
            forEach { _, value in
                elements.append(value)
                return true
            }
        }
        return elements
    }

    /// The names of the members, each with its quotes.
    var keys: [RawValue] {
        var keys: [RawValue] = []
        forEach { key, _ in
            if let key { keys.append(RawValue(json, key.lowerBound - 1..<key.upperBound + 1)) }
            return true
        }
        return keys
    }
}

extension RawValue: FilterPlace {
    /// The value of the last member with this name, which is the one that most readers take.
    func member(_ name: String) -> RawValue? {
        var found: RawValue?
        forEach { key, value in
            if let key, RawValue(json, key.lowerBound - 1..<key.upperBound + 1).isString(name) { found = value }
            return true
        }
        return found
    }

    func element(_ position: Int) -> RawValue? {
        guard kind == .array else { return nil }
        var found: RawValue?
        var rest = position
        forEach { _, value in
            if rest == 0 { found = value }
            rest -= 1
            return found == nil
        }
        return found
    }

    func containsElement(where isMet: (RawValue) -> Bool) -> Bool {
        guard kind == .array else { return false }
        var isFound = false
        forEach { _, value in
            isFound = isMet(value)
            return !isFound
        }
        return isFound
    }

    var held: FilterValue {
        switch kind {
        case .string: string.map { .text($0) } ?? .container
        case .number: number.map { .number($0) } ?? .container
        case .true: .flag(true)
        case .false: .flag(false)
        case .null: .null
        case .array, .object, nil: .container
        }
    }
}
