import JSONScanning

/// What rules want of payloads, as far as a glance at the raw bytes can tell: tests that must hold if the rule matches.
///
/// Flat tables without references, so that hundreds of rules which name a message and do not match it cost little. What
/// a test cannot decide for certain it lets pass; the rule's ``Matcher`` decides.
struct RuleScreen: Sendable {
    /// One test of the value at one place.
    private struct Test: Sendable {
        enum Kind: UInt8 {
            /// A string with the text `texts[low..<high]`.
            case text
            /// A number from `low` to `high`, or one that is not that easily compared.
            case number
            /// A value whose kind has its bit in `low`.
            case kind
            /// Never: it is about what earlier rules did.
            case never
        }

        let kind: Kind
        let slot: Int32
        var low = 0
        var high = 0
    }

    private let tests: [Test]
    /// Where in ``tests`` each rule's begin, and one more.
    private let starts: [Int32]
    private let texts: [UInt8]
    /// For each slot the way down to it.
    private let pointers: [RulePointer]
    /// For each rule the actions that it names; nil for any.
    private let actions: [ActionSet?]

    init(_ rules: [Rule], _ scopes: [RuleScope]) {
        actions = scopes.map(\.actions)
        var maker = Maker()
        for rule in rules {
            maker.starts.append(Int32(maker.tests.count))
            if rule.event == .message, rule.mode != .off { maker.add(rule.match) }
        }
        maker.starts.append(Int32(maker.tests.count))
        tests = maker.tests
        starts = maker.starts
        texts = maker.texts
        pointers = maker.pointers
    }

    /// Whether a rule may match; false is certain.
    @inline(__always)
    func mayMatch(_ rule: Int, _ slots: inout ScreenSlots) -> Bool {
        for at in Int(starts[rule])..<Int(starts[rule + 1]) where !holds(tests[at], &slots) { return false }
        return true
    }

    /// Whether a rule may be about an action of this name.
    func mayName(_ rule: Int, _ action: UnsafeBufferPointer<UInt8>) -> Bool {
        actions[rule].map { $0.mayContain(action) } ?? true
    }

    @inline(__always)
    private func holds(_ test: Test, _ slots: inout ScreenSlots) -> Bool {
        if test.kind == .never { return false }
        let slot = Int(test.slot)
        if !slots.knows(slot) { slots.find(pointers[slot], slot) }
        let value = slots[slot]
        switch test.kind {
        case .text:
            guard value.isString, value.count >= test.high - test.low else { return false }
            guard !value.isEscaped else { return slots.isText(value, texts[test.low..<test.high]) }
            guard value.count == test.high - test.low else { return false }
            for at in 0..<value.count where slots.byte(value, at) != texts[test.low + at] { return false }
            return true
        case .number: return value.isNumber && test.low <= value.highest && value.lowest <= test.high
        case .kind: return test.low >> Int(value.kind) & 1 == 1
        case .never: return false
        }
    }

    /// Gathers the tests of all rules.
    private struct Maker {
        var tests: [Test] = []
        var starts: [Int32] = []
        var texts: [UInt8] = []
        var pointers: [RulePointer] = []
        private var slots: [RulePointer: Int32] = [:]

        mutating func add(_ match: RuleMatch) {
            for match in match.conjuncts {
                switch match {
                case .payload(let pointer, let condition) where !pointer.steps.contains(.each):
                    add(condition, at: pointer)
                case .tag: tests.append(Test(kind: .never, slot: 0))
                default: break
                }
            }
        }

        private mutating func add(_ condition: Condition, at pointer: RulePointer) {
            switch condition {
            case .all(let conditions): for condition in conditions { add(condition, at: pointer) }
            case .exists(false): break
            case .equal(.text(let template)):
                // A template that stands for a place may be of any kind.
                guard let text = template.constant else { return add(ScreenSlots.anyKind, at: pointer) }
                let low = texts.count
                texts += Array(text.utf8)
                tests.append(Test(kind: .text, slot: slot(pointer), low: low, high: texts.count))
            case .equal(.number(let number, _)): add(number.int.map { $0...$0 }, at: pointer)
            case .greater(.number(let number, _)): add(number.int.map { min($0, .max - 1) + 1 ... .max }, at: pointer)
            case .greaterOrEqual(.number(let number, _)): add(number.int.map { $0 ... .max }, at: pointer)
            case .less(.number(let number, _)): add(number.int.map { .min...max($0, .min + 1) - 1 }, at: pointer)
            case .lessOrEqual(.number(let number, _)): add(number.int.map { .min...$0 }, at: pointer)
            case .type(let type): add(ScreenSlots.kinds(of: type), at: pointer)
            case .glob, .regex: add(ScreenSlots.kinds(of: .string), at: pointer)
            default: add(ScreenSlots.anyKind, at: pointer)
            }
        }

        private mutating func add(_ range: ClosedRange<Int>?, at pointer: RulePointer) {
            let range = range ?? .min ... .max
            tests.append(Test(kind: .number, slot: slot(pointer), low: range.lowerBound, high: range.upperBound))
        }

        private mutating func add(_ kinds: Int, at pointer: RulePointer) {
            tests.append(Test(kind: .kind, slot: slot(pointer), low: kinds))
        }

        private mutating func slot(_ pointer: RulePointer) -> Int32 {
            if let slot = slots[pointer] { return slot }
            let slot = Int32(pointers.count)
            slots[pointer] = slot
            pointers.append(pointer)
            return slot
        }
    }
}

/// What in one frame stands at the places that rules ask for, each looked for once; scratch space of one thread.
package struct ScreenSlots: ~Copyable {
    /// What stands at one place, as far as tests want to know.
    struct Value {
        /// The bit of its kind in a test; one that no test has when nothing is there.
        var kind: UInt8 = Self.missing
        /// Whether it is a string in which escapes stand for something else.
        var isEscaped = false
        /// Of the value, of a string without its quotes.
        var start = 0
        var count = 0
        /// A number is both of these; one that is not that easily compared is between them.
        var lowest = Int.min
        var highest = Int.max

        var isString: Bool { kind == Self.string }
        var isNumber: Bool { kind == Self.number }

        static let string: UInt8 = 0
        static let number: UInt8 = 3
        fileprivate static let missing: UInt8 = 63

        /// The bit of the kind of value that begins so.
        fileprivate static func kind(of byte: UInt8) -> UInt8 {
            switch byte {
            case UInt8(ascii: "\""): string
            case UInt8(ascii: "{"): 1
            case UInt8(ascii: "["): 2
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): number
            case UInt8(ascii: "t"), UInt8(ascii: "f"): 4
            case UInt8(ascii: "n"): 5
            default: 6
            }
        }
    }

    private var values: [Value] = []
    /// For each slot the frame that its value is of.
    private var frames: [UInt64] = []
    /// Counts the frames, so that nothing needs to be cleared between them.
    private var frame: UInt64 = 0
    private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var payload = 0

    package init() {}

    /// Goes over to another frame, which must be there until the last question about it.
    mutating func begin(_ bytes: UnsafeBufferPointer<UInt8>, payload: Int) {
        frame += 1
        self.bytes = bytes
        self.payload = payload
    }

    /// Whether the slot has been looked for in this frame.
    @inline(__always)
    func knows(_ slot: Int) -> Bool { slot < frames.count && frames[slot] == frame }

    @inline(__always)
    subscript(slot: Int) -> Value { values[slot] }

    /// A byte of a value.
    @inline(__always)
    func byte(_ value: Value, _ offset: Int) -> UInt8 { bytes[value.start + offset] }

    @inline(never)
    mutating func find(_ pointer: RulePointer, _ slot: Int) {
        while values.count <= slot {
            values.append(Value())
            frames.append(0)
        }
        let json = RawJSON(bytes)
        let place = pointer.steps.isEmpty ? json.value(at: payload) : json.container(at: payload)?.first(pointer)
        values[slot] = place.map { value(in: $0.range) } ?? Value()
        frames[slot] = frame
    }

    private func value(in range: Range<Int>) -> Value {
        var value = Value()
        value.kind = Value.kind(of: bytes[range.lowerBound])
        value.start = range.lowerBound
        value.count = range.count
        if value.isString {
            value.start += 1
            value.count -= 2
            for at in range where bytes[at] == UInt8(ascii: "\\") { value.isEscaped = true }
        } else if value.isNumber, let number = integer(in: range) {
            value.lowest = number
            value.highest = number
        }
        return value
    }

    /// What a few digits are.
    private func integer(in range: Range<Int>) -> Int? {
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        let digits = range.dropFirst(isNegative ? 1 : 0)
        guard (1...18).contains(digits.count) else { return nil }
        var number = 0
        for at in digits {
            let digit = bytes[at] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return isNegative ? -number : number
    }

    /// Whether a string with escapes stands for this text.
    @inline(never)
    func isText(_ value: Value, _ text: ArraySlice<UInt8>) -> Bool {
        let value = RawValue(json: RawJSON(bytes), range: value.start - 1..<value.start + value.count + 1)
        return text.withUnsafeBufferPointer { value.isString($0) }
    }

    static let anyKind = 0x7F

    /// The bits of the values that have a type.
    static func kinds(of type: Condition.ValueType) -> Int {
        switch type {
        case .string: 1 << Int(Value.string)
        case .object: 1 << 1
        case .array: 1 << 2
        case .integer, .number: 1 << Int(Value.number)
        case .boolean: 1 << 4
        case .null: 1 << 5
        }
    }
}
