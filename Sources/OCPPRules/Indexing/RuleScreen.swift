import JSONScanning

/// What rules want of payloads, as far as the raw bytes tell at once: tests that must hold if the rule matches.
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
    private let paths: [JSONPath]
    /// For each rule the actions that it names; nil for any.
    private let actions: [ActionSet?]

    /// The screen of a list of rules, `scopes` being theirs.
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
        paths = maker.pointers.map(\.path)
    }

    /// Whether a rule may match a frame, to which `screened` went over before; false is certain.
    @inline(__always)
    func mayMatch(_ rule: Int, _ frame: RawSpan, screened: inout ScreenedFrame) -> Bool {
        for at in Int(starts[rule])..<Int(starts[rule + 1]) where !holds(tests[at], in: frame, screened: &screened) {
            return false
        }
        return true
    }

    /// Whether a rule may be about an action of this name.
    func mayName(_ rule: Int, _ action: RawSpan) -> Bool {
        actions[rule].map { $0.mayContain(action) } ?? true
    }

    @inline(__always)
    private func holds(_ test: Test, in frame: RawSpan, screened: inout ScreenedFrame) -> Bool {
        if test.kind == .never { return false }
        let slot = Int(test.slot)
        if !screened.knows(slot) { screened.find(paths[slot], for: slot, in: frame) }
        let value = screened[slot]
        switch test.kind {
        case .text:
            guard value.isString, value.count >= test.high - test.low else { return false }
            guard !value.isEscaped else { return value.decoded(in: frame).elementsEqual(texts[test.low..<test.high]) }
            guard value.count == test.high - test.low else { return false }
            for at in 0..<value.count where frame.byte(value.start + at) != texts[test.low + at] { return false }
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
                guard let text = template.constant else { return add(ScreenedFrame.anyKind, at: pointer) }
                let low = texts.count
                texts += Array(text.utf8)
                tests.append(Test(kind: .text, slot: slot(pointer), low: low, high: texts.count))
            case .equal(.number(let number, _)): add(number.int.map { $0...$0 }, at: pointer)
            case .greater(.number(let number, _)): add(number.int.map { min($0, .max - 1) + 1 ... .max }, at: pointer)
            case .greaterOrEqual(.number(let number, _)): add(number.int.map { $0 ... .max }, at: pointer)
            case .less(.number(let number, _)): add(number.int.map { .min...max($0, .min + 1) - 1 }, at: pointer)
            case .lessOrEqual(.number(let number, _)): add(number.int.map { .min...$0 }, at: pointer)
            case .type(let type): add(ScreenedFrame.kinds(of: type), at: pointer)
            case .glob, .regex: add(ScreenedFrame.kinds(of: .string), at: pointer)
            default: add(ScreenedFrame.anyKind, at: pointer)
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
