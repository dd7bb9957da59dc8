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

    init(_ rules: [Rule]) {
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

    @inline(__always)
    private func holds(_ test: Test, _ slots: inout ScreenSlots) -> Bool {
        if test.kind == .never { return false }
        let slot = Int(test.slot)
        let value = slots.known(slot) ?? slots.find(pointers[slot], slot)
        guard value.start >= 0 else { return false }
        switch test.kind {
        case .text: return slots.isText(value, texts, test.low, test.high)
        case .number: return slots.mayBeNumber(value, test.low, test.high)
        case .kind: return test.low >> slots.kind(value) & 1 == 1
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
            case .glob, .regex: add(1 << ScreenSlots.stringKind, at: pointer)
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

/// Where in one frame the places are that rules ask for, each looked for once; scratch space of one thread.
package struct ScreenSlots: ~Copyable {
    /// Where a value stands; `start` is negative when there is none.
    struct Place {
        var start: Int32
        var end: Int32
        /// A string in which escapes stand for something else.
        var isEscaped = false
    }

    private struct Slot {
        var place = Place(start: -1, end: -1)
        /// The frame that it is about.
        var frame: UInt64 = 0
    }

    private var slots: [Slot] = []
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

    @inline(__always)
    func known(_ slot: Int) -> Place? {
        guard slot < slots.count, slots[slot].frame == frame else { return nil }
        return slots[slot].place
    }

    @inline(never)
    mutating func find(_ pointer: RulePointer, _ slot: Int) -> Place {
        while slots.count <= slot { slots.append(Slot()) }
        let json = RawJSON(bytes)
        let value = pointer.steps.isEmpty ? json.value(at: payload) : json.container(at: payload)?.first(pointer)
        var place = Place(start: -1, end: -1)
        if let range = value?.range {
            place.start = Int32(clamping: range.lowerBound)
            place.end = Int32(clamping: range.upperBound)
            for at in range where bytes[at] == UInt8(ascii: "\\") { place.isEscaped = true }
        }
        slots[slot] = Slot(place: place, frame: frame)
        return place
    }

    /// Whether a value is the string `texts[low..<high]`.
    @inline(__always)
    func isText(_ value: Place, _ texts: [UInt8], _ low: Int, _ high: Int) -> Bool {
        let start = Int(value.start)
        let length = Int(value.end) - start - 2
        guard bytes[start] == UInt8(ascii: "\""), length >= high - low else { return false }
        guard !value.isEscaped else { return isEscapedText(value, texts[low..<high]) }
        guard length == high - low else { return false }
        var at = 0
        while at < length, bytes[start + 1 + at] == texts[low + at] { at += 1 }
        return at == length
    }

    @inline(never)
    private func isEscapedText(_ value: Place, _ text: ArraySlice<UInt8>) -> Bool {
        let value = RawValue(json: RawJSON(bytes), range: Int(value.start)..<Int(value.end))
        return text.withUnsafeBufferPointer { value.isString($0) }
    }

    /// Whether a value is a number in a range; when it is more than a few digits, it may be.
    @inline(__always)
    func mayBeNumber(_ value: Place, _ low: Int, _ high: Int) -> Bool {
        var at = Int(value.start)
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        let end = Int(value.end)
        guard at < end, bytes[at] &- UInt8(ascii: "0") < 10 else { return false }
        guard end - at <= 18 else { return true }
        var number = 0
        while at < end {
            let digit = bytes[at] &- UInt8(ascii: "0")
            guard digit < 10 else { return true }
            number = number &* 10 &+ Int(digit)
            at += 1
        }
        if isNegative { number = -number }
        return low <= number && number <= high
    }

    static let stringKind = 0
    static let anyKind = 0x7F

    /// A number for what kind of value begins so: its bit in a test.
    @inline(__always)
    func kind(_ value: Place) -> Int {
        switch bytes[Int(value.start)] {
        case UInt8(ascii: "\""): Self.stringKind
        case UInt8(ascii: "{"): 1
        case UInt8(ascii: "["): 2
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): 3
        case UInt8(ascii: "t"), UInt8(ascii: "f"): 4
        case UInt8(ascii: "n"): 5
        default: 6
        }
    }

    static func kinds(of type: Condition.ValueType) -> Int {
        switch type {
        case .string: 1 << stringKind
        case .object: 1 << 1
        case .array: 1 << 2
        case .integer, .number: 1 << 3
        case .boolean: 1 << 4
        case .null: 1 << 5
        }
    }
}
