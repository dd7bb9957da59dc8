extension Pattern {
    /// Whether the expression matches somewhere in the text.
    package func matches(_ text: String) -> Bool { matches(text.unicodeScalars.map(\.value)) }

    /// Whether the expression matches somewhere in the code points.
    package func matches(_ text: [UInt32]) -> Bool {
        var matcher = Matcher(pattern: self, text: text)
        return matcher.run()
    }

    /// Follows every thread of a pattern through a text, one code point at a time.
    private struct Matcher {
        let pattern: Pattern
        let text: [UInt32]
        private var current: ThreadSet
        private var next: ThreadSet
        private var stack: [Int] = []

        init(pattern: Pattern, text: [UInt32]) {
            self.pattern = pattern
            self.text = text
            current = ThreadSet(capacity: pattern.instructions.count)
            next = ThreadSet(capacity: pattern.instructions.count)
        }

        mutating func run() -> Bool {
            for at in 0...text.count {
                if at == 0 || !pattern.isAnchored {
                    if add(0, at: at) { return true }
                } else if current.isEmpty {
                    return false
                }
                guard at < text.count else { return false }
                swap(&current, &next)
                current.removeAll()
                // `next` now holds the threads that stand before this code point.
                for thread in next.members where passes(pattern.instructions[thread], text[at]) {
                    if add(thread + 1, at: at + 1) { return true }
                }
            }
            return false
        }

        private func passes(_ instruction: Instruction, _ point: UInt32) -> Bool {
            switch instruction {
            case .codePoint(let expected): point == expected
            case .set(let index): pattern.sets[index].contains(point)
            default: false
            }
        }

        /// Adds a thread and all that it reaches without reading; whether one of them is a match.
        private mutating func add(_ thread: Int, at position: Int) -> Bool {
            stack.append(thread)
            while let thread = stack.popLast() {
                guard current.insert(thread) else { continue }
                switch pattern.instructions[thread] {
                case .codePoint, .set: break
                case .split(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .jump(let target): stack.append(target)
                case .start: if position == 0 { stack.append(thread + 1) }
                case .end: if position == text.count { stack.append(thread + 1) }
                case .wordBoundary: if isBoundary(position) { stack.append(thread + 1) }
                case .notWordBoundary: if !isBoundary(position) { stack.append(thread + 1) }
                case .match: return true
                }
            }
            return false
        }

        private func isBoundary(_ position: Int) -> Bool {
            let before = position > 0 && CodePointSet.word.contains(text[position - 1])
            let after = position < text.count && CodePointSet.word.contains(text[position])
            return before != after
        }
    }

    /// A set of instruction numbers that is emptied in constant time.
    private struct ThreadSet {
        private var dense: [Int] = []
        private var sparse: [Int]

        init(capacity: Int) {
            sparse = Array(repeating: 0, count: capacity)
            dense.reserveCapacity(capacity)
        }

        var isEmpty: Bool { dense.isEmpty }
        var members: [Int] { dense }

        mutating func insert(_ member: Int) -> Bool {
            let place = sparse[member]
            if place < dense.count, dense[place] == member { return false }
            sparse[member] = dense.count
            dense.append(member)
            return true
        }

        mutating func removeAll() { dense.removeAll(keepingCapacity: true) }
    }
}
