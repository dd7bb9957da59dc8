extension Pattern {
    /// Where the expression matches, from left to right and without overlap, as positions of code points.
    ///
    /// Of the ways to match at one place the one that a backtracking reader would find first counts, as in ECMA-262.
    package func ranges(in text: [UInt32]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var search = Search(pattern: self, text: text)
        var from = 0
        while from <= text.count, let range = search.first(from: from) {
            ranges.append(range)
            // Behind an empty match the next one begins a character further on.
            from = range.isEmpty ? range.upperBound + 1 : range.upperBound
        }
        return ranges
    }

    /// Follows the threads in the order in which a backtracking reader would try them.
    private struct Search {
        private let pattern: Pattern
        private let text: [UInt32]
        /// Up to which step a thread stands at the instruction already.
        private var visited: [Int]
        private var step = 0
        private var stack: [Int] = []

        private struct Thread {
            var place: Int
            var start: Int
        }

        init(pattern: Pattern, text: [UInt32]) {
            self.pattern = pattern
            self.text = text
            visited = Array(repeating: -1, count: pattern.instructions.count)
        }

        mutating func first(from: Int) -> Range<Int>? {
            var found: Range<Int>?
            var current: [Thread] = []
            var next: [Thread] = []
            step += 1
            for at in from...text.count {
                if found == nil, at == 0 || !pattern.isAnchored {
                    if let start = add(0, start: at, at: at, to: &current) { found = start..<at }
                }
                guard !current.isEmpty, at < text.count else {
                    if found != nil || at == text.count || pattern.isAnchored { break }
                    step += 1
                    continue
                }
                step += 1
                next.removeAll(keepingCapacity: true)
                for thread in current where passes(pattern.instructions[thread.place], text[at]) {
                    if let start = add(thread.place + 1, start: thread.start, at: at + 1, to: &next) {
                        found = start..<at + 1
                        break
                    }
                }
                swap(&current, &next)
            }
            return found
        }

        /// Adds a thread and all that it reaches without reading; where the match began when one of them is a match.
        ///
        /// Threads of lower priority than the match are not added.
        private mutating func add(_ place: Int, start: Int, at position: Int, to threads: inout [Thread]) -> Int? {
            stack.removeAll(keepingCapacity: true)
            stack.append(place)
            while let place = stack.popLast() {
                guard visited[place] != step else { continue }
                visited[place] = step
                switch pattern.instructions[place] {
                case .codePoint, .set: threads.append(Thread(place: place, start: start))
                case .split(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .jump(let target): stack.append(target)
                case .start: if position == 0 { stack.append(place + 1) }
                case .end: if position == text.count { stack.append(place + 1) }
                case .wordBoundary: if isBoundary(position) { stack.append(place + 1) }
                case .notWordBoundary: if !isBoundary(position) { stack.append(place + 1) }
                case .match: return start
                }
            }
            return nil
        }

        private func passes(_ instruction: Instruction, _ point: UInt32) -> Bool {
            switch instruction {
            case .codePoint(let expected): point == expected
            case .set(let index): pattern.sets[index].contains(point)
            default: false
            }
        }

        private func isBoundary(_ position: Int) -> Bool {
            let before = position > 0 && CodePointSet.word.contains(text[position - 1])
            let after = position < text.count && CodePointSet.word.contains(text[position])
            return before != after
        }
    }
}
