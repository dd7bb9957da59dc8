import JSONScanning

/// The steps of a pointer as bytes, to walk down the text of a document: no tape, no tree, no decoding.
///
/// The text need not be JSON: validation may be off. Whatever it holds, the walk stays inside it and ends.
struct JSONPath: Sendable {
    private struct Step: Sendable {
        /// Where its name begins and ends in ``names``.
        var low: Int
        var high: Int
        /// The element of an array that it means; negative for none.
        var position: Int
        /// Whether it means any element.
        var isEach: Bool
    }

    private let names: [UInt8]
    private let steps: [Step]
    /// Whether some step is `*`, so that the path may lead to several values.
    let hasEach: Bool

    init(_ path: some Collection<RulePointer.Step>) {
        var names: [UInt8] = []
        var steps: [Step] = []
        for step in path {
            let low = names.count
            switch step {
            case .name(let name):
                names += Array(name.utf8)
                let position = JSONPointer.position(name) ?? -1
                steps.append(Step(low: low, high: names.count, position: position, isEach: false))
            case .each: steps.append(Step(low: low, high: low, position: -1, isEach: true))
            }
        }
        self.names = names
        self.steps = steps
        hasEach = steps.contains(where: \.isEach)
    }

    var count: Int { steps.count }

    /// The value at the path below the one that begins at or behind an offset; of several the first.
    ///
    /// Of members with the same name it is the last, which is the one that most readers take.
    func find(in text: RawSpan, at offset: Int) -> Range<Int>? {
        guard !hasEach else {
            var found: Range<Int>?
            _ = contains(in: text, at: offset) { range in
                found = range
                return true
            }
            return found
        }
        var walk = JSONWalk(text, at: offset)
        for step in steps where enter(step, &walk) == 0 { return nil }
        return walk.value()
    }

    /// The value at the path, if there is just one member of that name; nil for a path with `*`.
    func findOnly(in text: RawSpan, at offset: Int) -> Range<Int>? {
        guard !hasEach, let last = steps.last else { return nil }
        var walk = JSONWalk(text, at: offset)
        for step in steps.dropLast() where enter(step, &walk) == 0 { return nil }
        guard walk.peek() == UInt8(ascii: "{"), enter(last, &walk) == 1 else { return nil }
        return walk.value()
    }

    /// Whether one of the values at the path is as asked for; from a step on, below the value at an offset.
    func contains(
        in text: RawSpan,
        at offset: Int,
        from step: Int = 0,
        where isMet: (Range<Int>) -> Bool
    ) -> Bool {
        var walk = JSONWalk(text, at: offset)
        for place in step..<steps.count {
            guard steps[place].isEach else {
                guard enter(steps[place], &walk) > 0 else { return false }
                continue
            }
            guard walk.take(UInt8(ascii: "[")) else { return false }
            while walk.at < text.byteCount, walk.peek() != UInt8(ascii: "]") {
                if contains(in: text, at: walk.at, from: place + 1, where: isMet) { return true }
                guard walk.value() != nil, walk.take(UInt8(ascii: ",")) else { return false }
            }
            return false
        }
        return walk.value().map(isMet) ?? false
    }

    /// Moves the cursor from before a container to before what the step means in it; how many members have that name.
    private func enter(_ step: Step, _ walk: inout JSONWalk) -> Int {
        switch walk.peek() {
        case UInt8(ascii: "{"):
            walk.at += 1
            var found = -1
            var count = 0
            while let key = walk.nextKey() {
                if isNamed(step, in: walk.bytes, at: key) {
                    _ = walk.peek()
                    found = walk.at
                    count += 1
                }
                guard walk.value() != nil else { break }
            }
            if count > 0 { walk.at = found }
            return count
        case UInt8(ascii: "["):
            guard step.position >= 0 else { return 0 }
            walk.at += 1
            for _ in 0..<step.position {
                guard walk.value() != nil, walk.take(UInt8(ascii: ",")) else { return 0 }
            }
            return walk.peek() == UInt8(ascii: "]") ? 0 : 1
        default: return 0
        }
    }

    /// Whether a name in the text, escapes as they stand, is that of the step.
    @inline(__always)
    private func isNamed(_ step: Step, in text: RawSpan, at key: Range<Int>) -> Bool {
        let count = step.high - step.low
        // An escape is longer than what it stands for.
        guard key.count == count else { return key.count > count && isEscaped(step, in: text, at: key) }
        for at in 0..<count where text.byte(key.lowerBound + at) != names[step.low + at] { return false }
        return true
    }

    private func isEscaped(_ step: Step, in text: RawSpan, at key: Range<Int>) -> Bool {
        guard key.contains(where: { text.byte($0) == UInt8(ascii: "\\") }) else { return false }
        return JSONString.equals(text.extracting(key), names.span.bytes.extracting(step.low..<step.high))
    }
}
