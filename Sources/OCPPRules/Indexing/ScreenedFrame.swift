import JSONScanning

/// What in one frame stands at the places that rules ask for, each looked for once; scratch space of one thread.
package struct ScreenedFrame: ~Copyable {
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
        private static let missing: UInt8 = 63

        /// Nothing.
        init() {}

        /// What stands in a range of the frame.
        init(_ range: Range<Int>, in frame: RawSpan) {
            kind = Self.kind(of: frame.byte(range.lowerBound))
            start = range.lowerBound
            count = range.count
            if isString {
                start += 1
                count -= 2
                for at in range where frame.byte(at) == UInt8(ascii: "\\") { isEscaped = true }
            } else if isNumber, let number = Self.integer(range, in: frame) {
                lowest = number
                highest = number
            }
        }

        /// The text that a string with escapes stands for, as UTF-8.
        @inline(never)
        func decoded(in frame: RawSpan) -> [UInt8] {
            JSONString.generalizedUTF8(frame.extracting(start..<start + count))
        }

        /// The bit of the kind of value that begins so.
        private static func kind(of byte: UInt8) -> UInt8 {
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

        /// What a few digits are.
        private static func integer(_ range: Range<Int>, in frame: RawSpan) -> Int? {
            let isNegative = frame.byte(range.lowerBound) == UInt8(ascii: "-")
            let digits = range.dropFirst(isNegative ? 1 : 0)
            guard (1...18).contains(digits.count) else { return nil }
            var number = 0
            for at in digits {
                let digit = frame.byte(at) &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                number = number * 10 + Int(digit)
            }
            return isNegative ? -number : number
        }
    }

    private var values: [Value] = []
    /// For each slot the frame that its value is of.
    private var frames: [UInt64] = []
    /// Counts the frames, so that nothing needs to be cleared between them.
    private var frame: UInt64 = 0
    private var payload = 0

    /// Nothing has been looked for.
    package init() {}

    /// Goes over to another frame, whose payload begins there.
    mutating func begin(payload: Int) {
        frame += 1
        self.payload = payload
    }

    /// Whether the slot has been looked for in this frame.
    @inline(__always)
    func knows(_ slot: Int) -> Bool { slot < frames.count && frames[slot] == frame }

    @inline(__always)
    subscript(slot: Int) -> Value { values[slot] }

    @inline(never)
    mutating func find(_ path: JSONPath, for slot: Int, in text: RawSpan) {
        while values.count <= slot {
            values.append(Value())
            frames.append(0)
        }
        values[slot] = path.find(in: text, at: payload).map { Value($0, in: text) } ?? Value()
        frames[slot] = frame
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
