/// A regular expression of the keyword `pattern`: ECMA-262 in Unicode mode, matched anywhere in a text.
///
/// All ways to match are followed at once (Thompson's construction), so the time is bounded by the length of the text
/// times the size of the expression, whatever either says.
package struct Pattern: Sendable {
    enum Instruction: Hashable, Sendable {
        case codePoint(UInt32)
        case set(Int)
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case wordBoundary
        case notWordBoundary
        case match
    }

    let instructions: [Instruction]
    let sets: [CodePointSet]
    /// Whether a match can only begin where the text begins.
    let isAnchored: Bool

    private static let maxInstructions = 20_000

    /// Compiles an expression; `ignoringCase` is the flag `i`.
    package init(_ text: String, ignoringCase: Bool = false) throws(PatternError) {
        try self.init(codePoints: text.unicodeScalars.map(\.value), ignoringCase: ignoringCase)
    }

    /// Compiles an expression given as code points.
    package init(codePoints: [UInt32], ignoringCase: Bool = false) throws(PatternError) {
        var emitter = Emitter(ignoresCase: ignoringCase)
        try emitter.emit(PatternParser.parse(codePoints))
        emitter.instructions.append(.match)
        instructions = emitter.instructions
        sets = emitter.sets
        isAnchored = instructions.first == .start
    }

    private struct Emitter {
        var instructions: [Instruction] = []
        var sets: [CodePointSet] = []
        private var setIndices: [CodePointSet: Int] = [:]
        private let ignoresCase: Bool

        init(ignoresCase: Bool) { self.ignoresCase = ignoresCase }

        mutating func emit(_ tree: PatternTree) throws(PatternError) {
            guard instructions.count < Pattern.maxInstructions else {
                throw PatternError(reason: "the expression is too large", isUnsupported: true, offset: 0)
            }
            switch tree {
            case .empty: break
            case .codePoint(let point) where ignoresCase:
                instructions.append(.set(index(of: CodePointSet([.range(point...point)]).ignoringCase)))
            case .codePoint(let point): instructions.append(.codePoint(point))
            case .set(let set): instructions.append(.set(index(of: ignoresCase ? set.ignoringCase : set)))
            case .start: instructions.append(.start)
            case .end: instructions.append(.end)
            case .wordBoundary: instructions.append(.wordBoundary)
            case .notWordBoundary: instructions.append(.notWordBoundary)
            case .sequence(let parts): for part in parts { try emit(part) }
            case .alternatives(let branches): try emit(alternatives: branches)
            case .repeated(let part, let min, let max): try emit(part, min: min, max: max)
            }
        }

        private mutating func emit(alternatives: [PatternTree]) throws(PatternError) {
            var jumps: [Int] = []
            for branch in alternatives.dropLast() {
                let split = placeholder()
                try emit(branch)
                jumps.append(placeholder())
                instructions[split] = .split(split + 1, instructions.count)
            }
            if let last = alternatives.last { try emit(last) }
            for jump in jumps { instructions[jump] = .jump(instructions.count) }
        }

        private mutating func emit(_ part: PatternTree, min: Int, max: Int?) throws(PatternError) {
            for _ in 0..<min {
                let before = instructions.count
                try emit(part)
                // Nothing, however often repeated, is nothing.
                if instructions.count == before { return }
            }
            guard let max else {
                let split = placeholder()
                try emit(part)
                instructions.append(.jump(split))
                instructions[split] = .split(split + 1, instructions.count)
                return
            }
            var splits: [Int] = []
            for _ in min..<max {
                splits.append(placeholder())
                try emit(part)
            }
            for split in splits { instructions[split] = .split(split + 1, instructions.count) }
        }

        private mutating func placeholder() -> Int {
            instructions.append(.match)
            return instructions.count - 1
        }

        private mutating func index(of set: CodePointSet) -> Int {
            if let index = setIndices[set] { return index }
            sets.append(set)
            setIndices[set] = sets.count - 1
            return sets.count - 1
        }
    }
}
