import JSONScanning

/// Rewrites expectations of one file so that they say what was seen, as little of them as that takes.
///
/// A number that changed inside of a frame is replaced by itself, so that comments, order, spelling and templates around
/// it stay. Where members come or go their object is written anew, on one line.
struct ExpectationRewriting {
    /// A piece of the file to be replaced.
    struct Edit {
        var span: Range<Int>
        var text: String
        var mark: RuleMark
        /// Which expectation, and where in it: `forward/2/interval`.
        var what: String
    }

    private(set) var edits: [Edit] = []
    /// What cannot be said, and why.
    private(set) var obstacles: [(mark: RuleMark, reason: String)] = []

    private let reader: RuleReader
    private let spans: NodeSpans
    private let writer: ExpectationText
    private let comments: [RuleComment]
    /// Of the expectation at hand.
    private var key: RuleNode

    init(reader: RuleReader, source: RuleSource, root: RuleNode, bytes: [UInt8]) {
        self.reader = reader
        spans = NodeSpans(bytes)
        writer = ExpectationText(spans: spans)
        comments = CommentScanner(source, root).comments
        key = root
    }

    // MARK: - Steps

    /// One `expect` of a step.
    mutating func rewrite(_ node: RuleNode, of step: RuleTest.Step, seen: [StepSighting]) {
        guard let entries = node.map, let first = seen.first else { return }
        if entries.isEmpty { return fill(node, of: step, seen: seen) }
        // Each entry was read, or the file would have had errors.
        for (entry, expectation) in zip(entries, step.expectations)
        where seen.contains(where: { expectation.miss($0) != nil }) {
            key = entry.key
            rewrite(entry.value, expectation, seen: seen, like: first)
        }
    }

    private mutating func rewrite(
        _ node: RuleNode,
        _ expectation: RuleTest.Expectation,
        seen: [StepSighting],
        like first: StepSighting
    ) {
        switch expectation {
        case .forward(let forward): rewrite(node, forward, seen: seen)
        case .reply:
            if seen.allSatisfy({ $0.reply == nil }) { return replace(node, by: "none") }
            frame(node, seen.map(\.reply), seen: seen)
        case .recorded: frame(node, seen.map(\.recorded), seen: seen)
        case .inject:
            if seen.allSatisfy({ $0.decision.injections.isEmpty }) {
                return replace(node, by: node.list == nil ? "none" : "[]")
            }
            frame(node, seen.map(\.injected), seen: seen)
        case .reject: same(seen.map(\.rejected), at: node) { $0.map { "\($0)" } ?? "none" }
        case .close: same(seen.map(\.closed), at: node) { $0.map { "\($0)" } ?? "none" }
        case .delay(let min, let max): delay(node, from: min, to: max, seen: seen.map(\.decision.hold))
        case .rules(let old): words(node, old, seen: seen.map(\.rules))
        case .shadow(let old): words(node, old, seen: seen.map(\.shadow))
        case .tags(let old): words(node, old, seen: seen.map(\.decision.tags))
        case .log(let old): words(node, old, seen: seen.map(\.logs))
        case .violations(let old):
            // Their order says nothing: what is met stays where it is.
            let all = seen.map(\.violations)
            guard let violations = all.first, all.allSatisfy({ $0 == violations }) else { return differs(node) }
            var left = violations
            let stays = old.filter { code in
                left.firstIndex(of: code).map { _ = left.remove(at: $0) } != nil
            }
            words(node, old, seen: [stays + left])
        }
    }

    private mutating func rewrite(
        _ node: RuleNode,
        _ forward: RuleTest.Expectation.Forward,
        seen: [StepSighting]
    ) {
        if seen.allSatisfy({ $0.forwarded == nil }) { return replace(node, by: "none") }
        let isUnchanged = seen.allSatisfy { $0.forwarded == $0.received }
        switch forward {
        case .frame:
            if seen.allSatisfy({ $0.forwarded.map(Self.isFrame) == true }) {
                return frame(node, seen.map(\.forwarded), seen: seen)
            }
            if isUnchanged { return replace(node, by: "unchanged") }
        case .unchanged, .nothing:
            if isUnchanged { return replace(node, by: "unchanged") }
            if seen.allSatisfy({ $0.forwarded.map(Self.isFrame) == true }) {
                return frame(node, seen.map(\.forwarded), seen: seen)
            }
        case .raw: break
        }
        same(seen.map(\.forwarded), at: node) { bytes in
            bytes.flatMap { String(validating: $0, as: UTF8.self) }.map { "{ raw: \(ExpectationText.quoted($0)) }" }
        }
    }

    private static func isFrame(_ bytes: [UInt8]) -> Bool {
        guard case .success(let tape) = JSONTape.scan(bytes) else { return false }
        return tape.root.kind == .array
    }

    /// `expect: {}` asks for all that is worth saying.
    private mutating func fill(_ node: RuleNode, of step: RuleTest.Step, seen: [StepSighting]) {
        guard let first = seen.first else { return }
        var parts: [String] = []
        func isSame<Value: Equatable>(_ value: (StepSighting) -> Value) -> Bool {
            seen.allSatisfy { value($0) == value(first) }
        }
        func add(_ name: String, frame: [UInt8]) {
            guard case .success(let tape) = JSONTape.scan(frame) else { return }
            parts.append("\(name): \(writer.text(tape.root, old: nil) { _, _ in false })")
        }
        func add(_ name: String, words: [String]) {
            guard !words.isEmpty || name == "rules" else { return }
            parts.append("\(name): \(ExpectationText.list(words.map { ExpectationText.word($0) }))")
        }
        switch step.event {
        case .message, .raw:
            if seen.allSatisfy({ $0.forwarded == nil }) {
                parts.append("forward: none")
            } else if seen.allSatisfy({ $0.forwarded == $0.received }) {
                parts.append("forward: unchanged")
            } else if isSame(\.forwarded), let forwarded = first.forwarded {
                if Self.isFrame(forwarded) {
                    add("forward", frame: forwarded)
                } else if let text = String(validating: forwarded, as: UTF8.self) {
                    parts.append("forward: { raw: \(ExpectationText.quoted(text)) }")
                }
            }
            if isSame(\.reply), let reply = first.reply { add("reply", frame: reply) }
        case .connect:
            if isSame(\.rejected) { parts.append("reject: \(first.rejected.map { "\($0)" } ?? "none")") }
        case .close, .ping: break
        case .wait: return
        }
        if isSame(\.rules) { add("rules", words: first.rules) }
        if isSame(\.shadow) { add("shadow", words: first.shadow) }
        if isSame(\.decision.tags) { add("tags", words: first.decision.tags) }
        if isSame(\.closed), let code = first.closed { parts.append("close: \(code)") }
        if isSame(\.injected), !first.decision.injections.isEmpty { add("inject", frame: first.injected) }
        if isSame(\.decision.hold), first.decision.hold > 0 {
            parts.append("delay: \(Self.duration(first.decision.hold))")
        }
        key = node
        guard !parts.isEmpty else { return }
        replace(node, by: "{ \(parts.joined(separator: ", ")) }", what: "expect")
    }

    // MARK: - Tests

    /// How often rules fired.
    mutating func rewrite(fired node: RuleNode, _ fired: [String: Int]) {
        for entry in node.map ?? [] {
            let count = fired[entry.name, default: 0]
            guard case .number(let spelling) = entry.value.scalar?.meaning, Int(spelling) != count else { continue }
            key = entry.key
            replace(entry.value, by: "\(count)", what: "fired/\(entry.name)")
        }
    }

    // MARK: - Frames

    /// What was seen once, and what the file's templates are filled from.
    private struct Sight {
        var node: JSONNode
        var scene: Scene
    }

    private mutating func frame(_ node: RuleNode, _ frames: [[UInt8]?], seen: [StepSighting]) {
        var sights: [Sight] = []
        for (frame, sighting) in zip(frames, seen) {
            guard let frame, case .success(let tape) = JSONTape.scan(frame) else { return differs(node) }
            sights.append(Sight(node: tape.root, scene: sighting.scene))
        }
        rewrite(node, sights, at: JSONPointer())
    }

    private mutating func rewrite(_ node: RuleNode, _ sights: [Sight], at pointer: JSONPointer) {
        guard let first = sights.first, !sights.allSatisfy({ holds(node, $0.node, in: $0.scene) }) else { return }
        if let nodes = node.list, sights.allSatisfy({ $0.node.kind == .array && $0.node.count == nodes.count }) {
            let elements = sights.map { Array($0.node.elements) }
            for (position, node) in nodes.enumerated() {
                let below = zip(sights, elements).map { Sight(node: $1[position], scene: $0.scene) }
                rewrite(node, below, at: pointer.appending(position))
            }
            return
        }
        if let entries = node.map, sights.allSatisfy({ Self.haveSameNames(entries, $0.node) }) {
            for entry in entries {
                let below = sights.compactMap { sight in
                    sight.node[entry.name].map { Sight(node: $0, scene: sight.scene) }
                }
                rewrite(entry.value, below, at: pointer.appending(entry.name))
            }
            return
        }
        let what = Self.name(key) + pointer.description
        guard sights.dropFirst().allSatisfy({ JSONComparison.areEqual($0.node, first.node) }) else {
            if sights.allSatisfy({ $0.node.string == "\($0.scene.repetition)" }) {
                return replace(node, by: "\"${n}\"", what: what)
            }
            return differs(node)
        }
        let text = writer.text(first.node, old: node) { node, value in
            sights.allSatisfy { holds(node, value, in: $0.scene) }
        }
        replace(node, by: text, what: what)
    }

    /// Whether a node of the file says what was seen.
    private func holds(_ node: RuleNode, _ seen: JSONNode, in scene: Scene) -> Bool {
        guard let value = reader.value(node), case .success(let tape) = JSONTape.scan(value.json(in: scene)) else {
            return false
        }
        return JSONComparison.areEqual(tape.root, seen)
    }

    private static func haveSameNames(_ entries: [RuleNode.Entry], _ node: JSONNode) -> Bool {
        node.kind == .object && node.count == entries.count && entries.allSatisfy { node[$0.name] != nil }
    }

    // MARK: - Words

    private mutating func words(_ node: RuleNode, _ old: [String], seen: [[String]]) {
        guard let words = seen.first, seen.allSatisfy({ $0 == words }) else { return differs(node) }
        let nodes = node.list ?? []
        // Word by word, unless a set stands for some of them.
        if nodes.count == words.count, nodes.map({ $0.scalar?.text }) == old {
            for (position, word) in words.enumerated() where word != old[position] {
                let text = ExpectationText.word(word, old: nodes[position].scalar)
                replace(nodes[position], by: text, what: "\(Self.name(key))/\(position)")
            }
            return
        }
        if node.list == nil, words.count == 1, let word = words.first {
            return replace(node, by: ExpectationText.word(word, old: node.scalar))
        }
        replace(node, by: ExpectationText.list(words.map { ExpectationText.word($0) }))
    }

    private mutating func same<Value: Equatable>(_ values: [Value], at node: RuleNode, _ text: (Value) -> String?) {
        guard let value = values.first, values.allSatisfy({ $0 == value }), let text = text(value) else {
            return differs(node)
        }
        replace(node, by: text)
    }

    private mutating func delay(_ node: RuleNode, from min: UInt64, to max: UInt64, seen: [UInt64]) {
        guard let least = seen.min(), let most = seen.max() else { return }
        guard node.map != nil else {
            let range = "{ min: \(Self.duration(least)), max: \(Self.duration(most)) }"
            return replace(node, by: least == most ? Self.duration(least) : range)
        }
        if least < min, let limit = node["min"] { replace(limit, by: Self.duration(least), what: "delay/min") }
        if most > max, let limit = node["max"] { replace(limit, by: Self.duration(most), what: "delay/max") }
    }

    /// In the largest unit that says it exactly.
    static func duration(_ nanoseconds: UInt64) -> String {
        let units: [(String, UInt64)] = [("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1_000), ("ns", 1)]
        for (unit, factor) in units where nanoseconds % factor == 0 && nanoseconds > 0 {
            return "\(nanoseconds / factor)\(unit)"
        }
        return "0s"
    }

    // MARK: - Edits

    private mutating func replace(_ node: RuleNode, by text: String) { replace(node, by: text, what: Self.name(key)) }

    private mutating func replace(_ node: RuleNode, by text: String, what: String) {
        guard let span = spans.span(of: node), let begin = spans.offset(of: key.mark), span.lowerBound >= begin else {
            obstacles.append((node.mark, "it is an alias, has an anchor or a tag, or is a block of text"))
            return
        }
        let last = node.mark.line + spans.text(span).count { $0.isNewline }
        guard !comments.contains(where: { (node.mark.line..<last).contains($0.line) }) else {
            obstacles.append((node.mark, "a comment stands inside, which would be lost"))
            return
        }
        // A list may begin in the column of its key; what is in brackets must not (YAML 1.2 §8.2.1).
        var text = text
        if node.mark.line > key.mark.line, node.mark.column <= key.mark.column {
            text = String(repeating: " ", count: key.mark.column + 2 - node.mark.column) + text
        }
        edits.append(Edit(span: span, text: text, mark: node.mark, what: what))
    }

    private mutating func differs(_ node: RuleNode) {
        obstacles.append((node.mark, "what was seen cannot be said, or is not the same each time"))
    }

    private static func name(_ key: RuleNode) -> String { key.scalar?.text ?? "" }
}
