import JSONScanning

/// Runs a program over bytes: one descent, each byte looked at once, nothing allocated.
///
/// This file, its neighbours in the folder and nothing else use bare pointers. What keeps them inside the document is
/// said at ``EngineScalars``; what keeps them inside the tables is that every address in a record was made from an index
/// by ``EngineTables``. ``SchemaRunner`` is the safe way in.
enum SchemaEngine {
    typealias Address = UnsafePointer<UInt8>
    typealias Record = UnsafeMutablePointer<EngineTables.Record>
    typealias Node = UnsafeMutablePointer<EngineTables.Node>

    /// The longest name or value, quote and colon included, that is compared in place; longer ones take the slow path.
    static let longestText = 48

    // MARK: Values

    /// Passes the value at `start`, which is no whitespace; `depth` is how many arrays and objects may still be opened.
    @inline(__always)
    static func value(_ start: Address, _ record: Record, depth: Int) -> Address? {
        switch record.pointee.kind {
        case .string:
            guard start.pointee == 0x22 else { return nil }
            return EngineScalars.string(start + 1, limit: record.pointee.limit)
        case .values:
            guard start.pointee == 0x22 else { return nil }
            let expected = record.pointee.child.assumingMemoryBound(to: EngineTables.Record.self).pointee.next
            guard matches(expected, start + 1) else { return otherValue(start + 1, record) }
            record.pointee.child = UnsafeMutableRawPointer(expected)
            return start + 1 + Int(expected.pointee.count)
        case .object:
            guard start.pointee == 0x7b, depth > 0 else { return nil }
            return object(start, record.pointee.child.assumingMemoryBound(to: EngineTables.Node.self), depth: depth - 1)
        case .array:
            guard start.pointee == 0x5b, depth > 0 else { return nil }
            return array(start, record.pointee.child.assumingMemoryBound(to: EngineTables.Node.self), depth: depth - 1)
        case .dateTime:
            guard start.pointee == 0x22 else { return nil }
            return EngineScalars.dateTime(start + 1, limit: record.pointee.limit)
        case .number: return EngineScalars.number(start)
        case .integerByValue: return EngineScalars.integerByValue(start)
        case .integerBySpelling: return EngineScalars.integerBySpelling(start)
        case .countByValue: return EngineScalars.count(start)
        case .limitedNumber: return limitedNumber(start, record)
        case .boolean: return EngineScalars.boolean(start)
        case .null: return EngineScalars.null(start)
        case .uri:
            guard start.pointee == 0x22 else { return nil }
            return EngineScalars.uri(start + 1, limit: record.pointee.limit)
        case .any: return anyValue(start, depth)
        case .boundedString, .content, .choice, .general: return rareValue(start, record, depth: depth)
        }
    }

    // MARK: Objects

    /// Passes the object at `start`; `depth` is how many arrays and objects may still be opened inside it.
    @inline(never)
    static func object(_ start: Address, _ node: Node, depth: Int) -> Address? {
        var at = start + 1
        var seen: UInt64 = 0
        var repeated: UInt64 = 0
        var record = node.pointee.records
        if at.pointee != 0x22 {
            at = EngineScalars.skipWhitespace(at)
            if at.pointee == 0x7d { return node.pointee.required == 0 ? at + 1 : nil }
            guard at.pointee == 0x22 else { return nil }
        }
        at += 1
        while true {
            let expected = record.pointee.next
            var isKnown = true
            if matches(expected, at) {
                record = expected
                at += Int(expected.pointee.count)
            } else if let found = find(at, node) {
                record.pointee.next = found
                record = found
                at += Int(found.pointee.count)
            } else {
                let (found, end) = unusualName(at, node)
                guard let end else { return nil }
                at = end
                if let found { record = found } else { isKnown = false }
            }
            if at.pointee <= 0x20 { at = EngineScalars.skipWhitespace(at) }
            if isKnown {
                guard let end = value(at, record, depth: depth) else { return nil }
                repeated |= seen & record.pointee.bit
                seen |= record.pointee.bit
                at = end
            } else {
                guard let end = anyValue(at, depth) else { return nil }
                at = end
            }
            if EngineScalars.pair(at) == 0x222c {
                at += 2
                continue
            }
            if at.pointee <= 0x20 { at = EngineScalars.skipWhitespace(at) }
            if at.pointee == 0x7d { break }
            guard at.pointee == 0x2c else { return nil }
            at = EngineScalars.skipWhitespace(at + 1)
            guard at.pointee == 0x22 else { return nil }
            at += 1
        }
        // A repeated member is left to the slow path, which takes the last one and can tell the caller.
        return repeated | (~seen & node.pointee.required) == 0 ? at + 1 : nil
    }

    // MARK: Arrays

    /// Passes the array at `start`; `depth` is how many arrays and objects may still be opened inside it.
    @inline(never)
    static func array(_ start: Address, _ node: Node, depth: Int) -> Address? {
        var at = start + 1
        var count = 0
        let element = node.pointee.records + 1
        if at.pointee <= 0x20 { at = EngineScalars.skipWhitespace(at) }
        if at.pointee == 0x5d { return node.pointee.least == 0 ? at + 1 : nil }
        while true {
            guard let end = value(at, element, depth: depth) else { return nil }
            at = end
            count += 1
            if at.pointee <= 0x20 { at = EngineScalars.skipWhitespace(at) }
            if at.pointee == 0x5d { break }
            guard at.pointee == 0x2c else { return nil }
            at += 1
            if at.pointee <= 0x20 { at = EngineScalars.skipWhitespace(at) }
        }
        return count >= node.pointee.least && count <= node.pointee.most ? at + 1 : nil
    }

    // MARK: Names and allowed values

    /// Whether the record's text, with its quote and colon, stands at `at`.
    @inline(__always)
    static func matches(_ record: Record, _ at: Address) -> Bool {
        let count = Int(record.pointee.count)
        // Most wrong guesses end here, without a look at how long the text is.
        guard (EngineScalars.word(at) ^ record.pointee.first) & record.pointee.mask == 0 else { return false }
        var differences = EngineScalars.word(at + Int(record.pointee.lastOffset)) ^ record.pointee.last
        differences &= record.pointee.mask
        if count > 16 {
            differences |= EngineScalars.word(at + 8) ^ record.pointee.second
            differences |= EngineScalars.word(at + count - 16) ^ record.pointee.third
            if count > 32 {
                let text = record.pointee.text
                differences |= EngineScalars.word(at + 16) ^ EngineScalars.word(text + 16)
                differences |= EngineScalars.word(at + count - 24) ^ EngineScalars.word(text + count - 24)
            }
        }
        return differences == 0
    }

    /// The record whose text stands at `at`, as long as it stands there plainly: no escapes, nothing before a colon.
    @inline(__always)
    private static func find(_ at: Address, _ node: Node) -> Record? {
        guard let count = countToQuote(at) else { return nil }
        let words = TextWords(at, count: count)
        let mixed = words.first &+ ((words.last ^ (words.middle &>> 3)) &+ words.count) &* node.pointee.seedA
        let position = (mixed &* node.pointee.seedB) &>> node.pointee.shift
        let record = node.pointee.records + Int(node.pointee.buckets[Int(truncatingIfNeeded: position)])
        return matches(record, at) ? record : nil
    }

    /// How many bytes there are before the next quote, if that is near.
    @inline(__always)
    private static func countToQuote(_ start: Address) -> Int? {
        var count = 0
        let quote = SIMD16<Int8>(repeating: 0x22)
        while count < longestText {
            let words = (EngineScalars.vector(start + count) .== quote).words
            if words[0] | words[1] != 0 { return count + EngineScalars.firstMark(words) }
            count += 16
        }
        return nil
    }

    /// Passes a name that is escaped, unknown, or has whitespace before its colon, and the colon.
    ///
    /// No record but an end is an unknown member of an open object; no end is a violation.
    @inline(never)
    private static func unusualName(_ start: Address, _ node: Node) -> (Record?, Address?) {
        guard let end = EngineScalars.string(start, limit: .max) else { return (nil, nil) }
        let record = slowFind(start, end - 1, in: node)
        guard record != nil || node.pointee.isOpen else { return (nil, nil) }
        let colon = EngineScalars.skipWhitespace(end)
        guard colon.pointee == 0x3a else { return (nil, nil) }
        return (record, colon + 1)
    }

    /// Passes an allowed value that is not the expected one; `start` is behind the opening quote.
    @inline(never)
    private static func otherValue(_ start: Address, _ record: Record) -> Address? {
        let last = record.pointee.child.assumingMemoryBound(to: EngineTables.Record.self)
        let node = last.pointee.child.assumingMemoryBound(to: EngineTables.Node.self)
        if let found = find(start, node) {
            last.pointee.next = found
            record.pointee.child = UnsafeMutableRawPointer(found)
            return start + Int(found.pointee.count)
        }
        guard let end = EngineScalars.string(start, limit: .max) else { return nil }
        return slowFind(start, end - 1, in: node) != nil ? end : nil
    }

    /// The record whose text is the string between `start` and `end`, after its escapes are resolved.
    private static func slowFind(_ start: Address, _ end: Address, in node: Node) -> Record? {
        guard EngineScalars.isEscaped(start, end) else { return slowFind(EngineScalars.span(start, end), in: node) }
        return slowFind(EngineScalars.decoded(start, end).span.bytes, in: node)
    }

    private static func slowFind(_ text: RawSpan, in node: Node) -> Record? {
        for position in 0..<node.pointee.count {
            let record = node.pointee.records + 1 + position
            let name = EngineScalars.span(record.pointee.text, record.pointee.text + Int(record.pointee.nameCount))
            if name.byteCount == text.byteCount, name.isEqual(to: text) { return record }
        }
        return nil
    }

    // MARK: Limited numbers

    private static func limitedNumber(_ start: Address, _ record: Record) -> Address? {
        let limits = record.pointee.child.assumingMemoryBound(to: EngineTables.Node.self).pointee
            .detail.assumingMemoryBound(to: NumberLimits.self)
        let isNegative = start.pointee == 0x2d
        let first = isNegative ? start + 1 : start
        let whole = EngineScalars.digits(first)
        guard whole != first, first.pointee != 0x30 || whole == first + 1 else { return nil }
        var at = first
        var value: Int64 = 0
        while at < whole, at < first + 18 {
            value = value &* 10 &+ Int64(at.pointee &- 0x30)
            at += 1
        }
        var end = whole
        var fraction = 0
        if whole.pointee == 0x2e {
            end = EngineScalars.digits(whole + 1)
            guard end != whole + 1 else { return nil }
            fraction = end - whole - 1
            at = whole + 1
            while at < end, at < first + 19 {
                value = value &* 10 &+ Int64(at.pointee &- 0x30)
                at += 1
            }
        }
        if end.pointee | 0x20 != 0x65, whole - first + fraction <= 18,
            let isAllowed = limits.pointee.allow(isNegative ? -value : value, fraction: fraction)
        {
            return isAllowed ? end : nil
        }
        guard let exactEnd = EngineScalars.number(start) else { return nil }
        return limits.pointee.allow(exactly: EngineScalars.span(start, exactEnd))
            ? exactEnd : nil
    }

    // MARK: Anything

    /// Passes any value at `start`, which is no whitespace, without recursion.
    @inline(never)
    static func anyValue(_ start: Address, _ depth: Int) -> Address? {
        var at = start
        var level = 0
        // One bit per open array or object, set for objects; depth is never above ``deepest``.
        var isObject = InlineArray<8, UInt64>(repeating: 0)
        while true {
            switch at.pointee {
            case 0x7b, 0x5b:
                guard level < depth else { return nil }
                let opensObject = at.pointee == 0x7b
                let bit: UInt64 = 1 << UInt64(level & 63)
                isObject[level >> 6] = opensObject ? isObject[level >> 6] | bit : isObject[level >> 6] & ~bit
                level += 1
                at = EngineScalars.skipWhitespace(at + 1)
                if at.pointee == (opensObject ? 0x7d : 0x5d) {
                    level -= 1
                    at += 1
                    break
                }
                if opensObject {
                    guard let value = anyName(at) else { return nil }
                    at = value
                }
                continue
            case 0x22:
                guard let end = EngineScalars.string(at + 1, limit: .max) else { return nil }
                at = end
            case 0x2d, 0x30...0x39:
                guard let end = EngineScalars.number(at) else { return nil }
                at = end
            case 0x6e:
                guard let end = EngineScalars.null(at) else { return nil }
                at = end
            default:
                guard let end = EngineScalars.boolean(at) else { return nil }
                at = end
            }
            // Behind a value: close what ends here, or go to the next one.
            while true {
                guard level > 0 else { return at }
                at = EngineScalars.skipWhitespace(at)
                let closesObject = isObject[(level - 1) >> 6] >> UInt64((level - 1) & 63) & 1 == 1
                if at.pointee == 0x2c {
                    at = EngineScalars.skipWhitespace(at + 1)
                    if closesObject {
                        guard let value = anyName(at) else { return nil }
                        at = value
                    }
                    break
                }
                guard at.pointee == (closesObject ? 0x7d : 0x5d) else { return nil }
                level -= 1
                at += 1
            }
        }
    }

    /// The deepest nesting, as in ``JSONLimits/default``.
    static let deepest = 512

    /// Passes a member's name, the colon, and whitespace around it.
    private static func anyName(_ start: Address) -> Address? {
        guard start.pointee == 0x22, let end = EngineScalars.string(start + 1, limit: .max) else { return nil }
        let colon = EngineScalars.skipWhitespace(end)
        return colon.pointee == 0x3a ? EngineScalars.skipWhitespace(colon + 1) : nil
    }
}
