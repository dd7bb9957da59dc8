/// Regular expressions that run in time linear in the text, whatever the pattern: all states at once, no backtracking.
///
/// Knows literals, `.`, classes with ranges and `\d \w \s`, groups, `|`, `* + ?`, `{m,n}` up to 1000 and `^ $`;
/// no captures, no look-around, no references.
package struct LinearRegex: Sendable {
    /// Why a pattern is none, and where.
    package struct Fault: Error, Sendable {
        package let message: String
        package let offset: Int
    }

    private enum Step: Sendable {
        case match(CharacterSet, next: Int)
        case split(Int, Int)
        case start(next: Int)
        case end(next: Int)
        case accept
    }

    fileprivate struct CharacterSet: Sendable {
        var ranges: [ClosedRange<UInt32>]
        var isNegated = false

        func contains(_ scalar: UInt32) -> Bool { ranges.contains { $0.contains(scalar) } != isNegated }
    }

    private indirect enum Node {
        case empty
        case set(CharacterSet)
        case start
        case end
        case sequence([Node])
        case either([Node])
        case times(Node, Int, Int?)
    }

    private static let maxSteps = 20_000

    package let pattern: String
    private var steps: [Step] = []
    private let ignoresCase: Bool

    package init(_ pattern: String, ignoresCase: Bool = false) throws(Fault) {
        self.pattern = pattern
        self.ignoresCase = ignoresCase
        var parser = Parser(pattern, ignoresCase: ignoresCase)
        let node = try parser.parse()
        try emit(node)
        steps.append(.accept)
    }

    /// Whether the pattern occurs anywhere in `text`.
    package func matches(_ text: String) -> Bool {
        let scalars = (ignoresCase ? text.lowercased() : text).unicodeScalars
        var current = StateSet(count: steps.count)
        var next = StateSet(count: steps.count)
        var isAtStart = true
        var iterator = scalars.makeIterator()
        var scalar = iterator.next()
        while true {
            let isAtEnd = scalar == nil
            if add(0, to: &current, isAtStart, isAtEnd) { return true }
            guard let now = scalar else { return false }
            let following = iterator.next()
            next.removeAll()
            for state in current.members {
                guard case .match(let set, let target) = steps[state], set.contains(now.value) else { continue }
                if add(target, to: &next, false, following == nil) { return true }
            }
            swap(&current, &next)
            isAtStart = false
            scalar = following
        }
    }

    /// Adds a state and all it leads to without a character; true when that accepts.
    private func add(_ first: Int, to set: inout StateSet, _ isAtStart: Bool, _ isAtEnd: Bool) -> Bool {
        var waiting = [first]
        while let state = waiting.popLast() {
            guard set.insert(state) else { continue }
            switch steps[state] {
            case .accept: return true
            case .split(let one, let other): waiting += [one, other]
            case .start(let next): if isAtStart { waiting.append(next) }
            case .end(let next): if isAtEnd { waiting.append(next) }
            case .match: break
            }
        }
        return false
    }

    private mutating func emit(_ node: Node) throws(Fault) {
        guard steps.count < Self.maxSteps else { throw Fault(message: "the pattern is too large", offset: 0) }
        switch node {
        case .empty: break
        case .set(let set): steps.append(.match(set, next: steps.count + 1))
        case .start: steps.append(.start(next: steps.count + 1))
        case .end: steps.append(.end(next: steps.count + 1))
        case .sequence(let nodes): for node in nodes { try emit(node) }
        case .either(let nodes):
            var jumps: [Int] = []
            for (index, node) in nodes.enumerated() {
                let isLast = index == nodes.count - 1
                let split = steps.count
                if !isLast { steps.append(.accept) }
                try emit(node)
                guard !isLast else { break }
                jumps.append(steps.count)
                steps.append(.accept)
                steps[split] = .split(split + 1, steps.count)
            }
            for jump in jumps { steps[jump] = .split(steps.count, steps.count) }
        case .times(let node, let least, let most):
            for _ in 0..<least { try emit(node) }
            guard let most else {
                let split = steps.count
                steps.append(.accept)
                try emit(node)
                steps.append(.split(split, split))
                steps[split] = .split(split + 1, steps.count)
                return
            }
            var splits: [Int] = []
            for _ in least..<max(least, most) {
                splits.append(steps.count)
                steps.append(.accept)
                try emit(node)
            }
            for split in splits { steps[split] = .split(split + 1, steps.count) }
        }
    }

    private struct StateSet {
        private(set) var members: [Int] = []
        private var isIn: [Bool]

        init(count: Int) { isIn = [Bool](repeating: false, count: count) }

        mutating func insert(_ state: Int) -> Bool {
            guard !isIn[state] else { return false }
            isIn[state] = true
            members.append(state)
            return true
        }

        mutating func removeAll() {
            for member in members { isIn[member] = false }
            members.removeAll(keepingCapacity: true)
        }
    }
}

// MARK: - Parsing

extension LinearRegex {
    private struct Parser {
        private let scalars: [Unicode.Scalar]
        private var at = 0
        private var depth = 0

        init(_ pattern: String, ignoresCase: Bool) {
            // Lower-casing `\D` would turn it into `\d`, so escapes stay.
            var scalars: [Unicode.Scalar] = []
            var isEscaped = false
            for scalar in pattern.unicodeScalars {
                if ignoresCase, !isEscaped {
                    scalars += Array(String(scalar).lowercased().unicodeScalars)
                } else {
                    scalars.append(scalar)
                }
                isEscaped = !isEscaped && scalar == "\\"
            }
            self.scalars = scalars
        }

        mutating func parse() throws(Fault) -> Node {
            let node = try alternatives()
            guard at == scalars.count else { throw fault("a `)` without its `(`") }
            return node
        }

        private mutating func alternatives() throws(Fault) -> Node {
            depth += 1
            guard depth < 100 else { throw fault("groups nested too deeply") }
            defer { depth -= 1 }
            var nodes = [try sequence()]
            while take("|") { nodes.append(try sequence()) }
            return nodes.count == 1 ? nodes[0] : .either(nodes)
        }

        private mutating func sequence() throws(Fault) -> Node {
            var nodes: [Node] = []
            while at < scalars.count, scalars[at] != "|", scalars[at] != ")" { nodes.append(try repeated()) }
            return .sequence(nodes)
        }

        private mutating func repeated() throws(Fault) -> Node {
            var node = try atom()
            while at < scalars.count {
                switch scalars[at] {
                case "*": node = .times(node, 0, nil)
                case "+": node = .times(node, 1, nil)
                case "?": node = .times(node, 0, 1)
                case "{":
                    guard let (least, most, end) = bounds() else { return node }
                    guard least <= 1_000, (most ?? 0) <= 1_000, least <= most ?? least else {
                        throw fault("a repetition out of range")
                    }
                    node = .times(node, least, most)
                    at = end
                    continue
                default: return node
                }
                at += 1
            }
            return node
        }

        /// `{m}`, `{m,}` or `{m,n}` at the cursor; anything else is a literal brace.
        private func bounds() -> (Int, Int?, Int)? {
            guard let close = scalars[at...].firstIndex(of: "}") else { return nil }
            let text = String(String.UnicodeScalarView(scalars[(at + 1)..<close]))
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            guard let first = parts.first, let least = Int(first), parts.count <= 2 else { return nil }
            guard parts.count == 2 else { return (least, least, close + 1) }
            if parts[1].isEmpty { return (least, nil, close + 1) }
            guard let most = Int(parts[1]) else { return nil }
            return (least, most, close + 1)
        }

        private mutating func atom() throws(Fault) -> Node {
            let scalar = scalars[at]
            at += 1
            switch scalar {
            case "^": return .start
            case "$": return .end
            case ".": return .set(CharacterSet(ranges: [10...10], isNegated: true))
            case "(":
                if at + 1 < scalars.count, scalars[at] == "?", scalars[at + 1] == ":" { at += 2 }
                let node = try alternatives()
                guard take(")") else { throw fault("a `(` without its `)`") }
                return node
            case "[": return .set(try characterClass())
            case "\\": return .set(try escape())
            case "*", "+", "?": throw fault("nothing to repeat before `\(scalar)`", at - 1)
            default: return .set(CharacterSet(ranges: [scalar.value...scalar.value]))
            }
        }

        private mutating func escape() throws(Fault) -> CharacterSet {
            guard at < scalars.count else { throw fault("a `\\` at the end") }
            let scalar = scalars[at]
            at += 1
            switch scalar {
            case "d": return CharacterSet(ranges: [48...57])
            case "D": return CharacterSet(ranges: [48...57], isNegated: true)
            case "w": return CharacterSet(ranges: [48...57, 65...90, 97...122, 95...95])
            case "W": return CharacterSet(ranges: [48...57, 65...90, 97...122, 95...95], isNegated: true)
            case "s": return CharacterSet(ranges: [9...13, 32...32])
            case "S": return CharacterSet(ranges: [9...13, 32...32], isNegated: true)
            case "n": return CharacterSet(ranges: [10...10])
            case "t": return CharacterSet(ranges: [9...9])
            case "r": return CharacterSet(ranges: [13...13])
            case "a"..."z", "A"..."Z", "0"..."9": throw fault("`\\\(scalar)` is not known here", at - 2)
            default: return CharacterSet(ranges: [scalar.value...scalar.value])
            }
        }

        private mutating func characterClass() throws(Fault) -> CharacterSet {
            var set = CharacterSet(ranges: [])
            set.isNegated = take("^")
            var isFirst = true
            while at < scalars.count, isFirst || scalars[at] != "]" {
                isFirst = false
                var low = scalars[at].value
                at += 1
                if low == 0x5C {
                    let escaped = try escape()
                    guard escaped.ranges.count == 1, !escaped.isNegated, escaped.ranges[0].count == 1 else {
                        guard !escaped.isNegated else { throw fault("a negated class inside a class") }
                        set.ranges += escaped.ranges
                        continue
                    }
                    low = escaped.ranges[0].lowerBound
                }
                guard at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" else {
                    set.ranges.append(low...low)
                    continue
                }
                at += 1
                var high = scalars[at].value
                at += 1
                if high == 0x5C { high = try escape().ranges[0].lowerBound }
                guard low <= high else { throw fault("a range that runs backwards") }
                set.ranges.append(low...high)
            }
            guard take("]") else { throw fault("a `[` without its `]`") }
            return set
        }

        private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            guard at < scalars.count, scalars[at] == scalar else { return false }
            at += 1
            return true
        }

        private func fault(_ message: String, _ offset: Int? = nil) -> Fault {
            Fault(message: message, offset: offset ?? at)
        }
    }
}
