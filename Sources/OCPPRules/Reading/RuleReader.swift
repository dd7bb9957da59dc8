import OCPP
import Traffic

/// Turns the nodes of rule files into rules, and collects what is wrong with them.
final class RuleReader {
    private(set) var diagnostics: [RuleDiagnostic] = []
    /// Mistakes beyond ``maxDiagnostics``, which are only counted, and where the first of them is.
    private var untold: (count: Int, place: SourcePlace, hasErrors: Bool)?
    /// As many mistakes are told.
    private static let maxDiagnostics = 100
    private(set) var sources: [RuleSource] = []
    /// By name, of all files.
    var sets: [String: SetEntry] = [:]
    var usedSets: Set<String> = []
    /// Names that rules look up in the connection's memory.
    var states: [State] = []
    /// Rules that tests name.
    var namedRules: [RuleNode] = []
    /// The rule or test that is being read.
    var owner: String?
    /// What the checks by the catalogue will look at, of the rule that is being read.
    var uses = RuleUses()
    /// What the rule that is being read fixes of its messages.
    var surroundings = Filter.Surroundings()
    let catalogues: CatalogueIndex
    let language: RuleLanguage
    /// The findings that rules may name.
    let findings: PageBook

    struct SetEntry {
        var name: RuleNode
        var values: [RuleNode]
    }

    struct State {
        var name: String
        var mark: RuleMark
        var width: Int
        var owner: String?
    }

    init(
        _ catalogues: Catalogues = .standard,
        language: RuleLanguage = .standard,
        findings: PageBook = PageBook([])
    ) {
        self.catalogues = CatalogueIndex(catalogues)
        self.language = language
        self.findings = findings
    }

    func add(_ source: RuleSource) -> Int {
        sources.append(source)
        return sources.count - 1
    }

    var hasErrors: Bool { untold?.hasErrors ?? false || diagnostics.contains { $0.level == .error } }

    func place(_ mark: RuleMark) -> SourcePlace {
        SourcePlace(file: sources[mark.source].name, line: mark.line, column: mark.column)
    }

    // MARK: - Saying what is wrong

    func report(
        _ check: RuleCheck,
        _ message: String,
        at mark: RuleMark,
        width: Int? = nil,
        level: FindingLevel? = nil,
        label: String = "",
        notes: [String] = [],
        help: String? = nil
    ) {
        let level = level ?? check.level
        guard diagnostics.count < Self.maxDiagnostics else {
            let before = untold ?? (0, place(mark), false)
            untold = (before.count + 1, before.place, before.hasErrors || level == .error)
            return
        }
        let source = sources[mark.source]
        let excerpt = source.excerpt(around: mark)
        diagnostics.append(
            RuleDiagnostic(
                check: check,
                level: level,
                place: place(mark),
                width: width ?? source.width(at: mark),
                line: excerpt.text,
                lineStart: excerpt.start,
                owner: owner,
                message: message,
                label: label,
                notes: notes,
                help: help
            )
        )
    }

    func report(
        _ check: RuleCheck,
        _ message: String,
        at node: RuleNode,
        level: FindingLevel? = nil,
        label: String = "",
        notes: [String] = [],
        help: String? = nil
    ) {
        report(check, message, at: node.mark, level: level, label: label, notes: notes, help: help)
    }

    /// Files come in the order in which they were named, their lines in order.
    func sortDiagnostics() {
        var order: [String: Int] = [:]
        for (index, source) in sources.enumerated() where order[source.name] == nil { order[source.name] = index }
        func key(_ diagnostic: RuleDiagnostic) -> (Int, Int, Int) {
            (order[diagnostic.place.file] ?? 0, diagnostic.place.line, diagnostic.place.column)
        }
        let sorted = diagnostics.enumerated().sorted { left, right in
            key(left.element) == key(right.element)
                ? left.offset < right.offset : key(left.element) < key(right.element)
        }
        // One cause that is met in several ways is told once.
        var seen: Set<RuleDiagnostic> = []
        diagnostics = sorted.map(\.element).filter { seen.insert($0).inserted }
        guard let untold else { return }
        diagnostics.append(
            RuleDiagnostic(
                check: .moreMistakes,
                level: untold.hasErrors ? .error : .warning,
                place: untold.place,
                width: 1,
                line: "",
                message: "and \(untold.count) more",
                label: "",
                notes: []
            )
        )
    }

    // MARK: - Shapes

    /// The members of a mapping, of which it may only have words of a table.
    func members<Word>(of node: RuleNode, _ what: String, among known: WordList<Word>) -> [RuleNode.Entry]? {
        members(of: node, what, where: { known[$0] != nil }) { name in
            known.meant[name].map { "did you mean `\($0)`?" } ?? didYouMean(name, known.names)
                ?? "it knows " + Self.listed(known.names)
        }
    }

    /// The members of a mapping, of which it may only have these keys.
    func members(of node: RuleNode, _ what: String, keys: [RuleKey]) -> [RuleNode.Entry]? {
        members(of: node, what, where: { name in keys.contains { $0.name == name } }) { name in
            let names = keys.map(\.name)
            return keys.first { $0.synonyms.contains(name) }.map { "did you mean `\($0.name)`?" }
                ?? didYouMean(name, names) ?? "it knows " + Self.listed(names)
        }
    }

    private func members(
        of node: RuleNode,
        _ what: String,
        where isKnown: (String) -> Bool,
        help: (String) -> String
    ) -> [RuleNode.Entry]? {
        guard let entries = node.map else {
            report(.wrongShape, "\(what) must be a mapping", at: node, label: node.kind)
            return nil
        }
        return entries.filter { entry in
            if isKnown(entry.name) { return true }
            report(.unknownKey, "\(what) has no key `\(entry.name)`", at: entry.key, help: help(entry.name))
            return false
        }
    }

    func elements(of node: RuleNode, _ what: String) -> [RuleNode]? {
        guard let nodes = node.list else {
            report(.wrongShape, "\(what) must be a list", at: node, label: node.kind)
            return nil
        }
        return nodes
    }

    /// A scalar as it is spelt.
    func text(_ node: RuleNode, _ what: String) -> String? {
        guard let scalar = node.scalar, scalar.meaning != .null else {
            report(.wrongShape, "\(what) must be text", at: node, label: node.kind)
            return nil
        }
        return scalar.text
    }

    /// One of few words.
    func word<Word: RawRepresentable<String> & CaseIterable>(_ node: RuleNode, _ what: String) -> Word? {
        guard let text = text(node, what) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        report(
            .badValue,
            "\(what) cannot be `\(text)`",
            at: node,
            help: didYouMean(text, known) ?? "it is " + Self.listed(known, or: "or")
        )
        return nil
    }

    func flag(_ node: RuleNode, _ what: String) -> Bool? {
        guard case .flag(let flag) = node.scalar?.meaning else {
            report(.badValue, "\(what) must be `true` or `false`", at: node, label: node.kind)
            return nil
        }
        return flag
    }

    func integer(_ node: RuleNode, _ what: String, in range: ClosedRange<Int>) -> Int? {
        guard case .number(let spelling) = node.scalar?.meaning, let number = Int(spelling) else {
            report(.badValue, "\(what) must be a whole number", at: node, label: node.kind)
            return nil
        }
        guard range.contains(number) else {
            let limits =
                range.upperBound == .max
                ? "at least \(range.lowerBound)" : "between \(range.lowerBound) and \(range.upperBound)"
            report(.badValue, "\(what) must be \(limits)", at: node)
            return nil
        }
        return number
    }

    func missing(_ key: String, in what: String, at mark: RuleMark, help: String? = nil) {
        report(.missingKey, "\(what) lacks `\(key)`", at: mark, help: help)
    }

    // MARK: - Sets

    /// What stands behind a value that may be one, several, or a set: `x`, `[x, y]`, `$name`.
    func values(of node: RuleNode) -> [RuleNode] {
        switch node.content {
        case .list(let nodes): nodes.flatMap { values(ofElement: $0) }
        default: values(ofElement: node)
        }
    }

    private func values(ofElement node: RuleNode) -> [RuleNode] {
        guard let text = node.scalar?.text, text.utf8.first == UInt8(ascii: "$"), !text.hasPrefix("$$"),
            !text.hasPrefix("${")
        else { return [node] }
        let name = String(text.dropFirst())
        guard let set = sets[name] else {
            report(
                .unknownName,
                "there is no set `\(name)`",
                at: node,
                help: didYouMean(name, sets.keys.sorted(), before: "$")
                    ?? (sets.isEmpty ? "define it under `sets:`" : "the sets are " + Self.listed(sets.keys.sorted()))
                    + "; a text that begins with a dollar sign is written `$$`"
            )
            return []
        }
        usedSets.insert(name)
        return set.values
    }

    /// Somewhere a rule looks up what another has to remember.
    func remembered(_ name: String, at mark: RuleMark, width: Int) {
        states.append(State(name: name, mark: mark, width: width, owner: owner))
    }

    // MARK: - Words

    func didYouMean(_ word: String, _ known: [String], before prefix: String = "") -> String? {
        Suggestion.nearest(to: word, in: known).map { "did you mean `\(prefix)\($0)`?" }
    }

    static func listed(_ words: [String], or last: String = "and", quote: String = "`") -> String {
        let quoted = words.map { quote + $0 + quote }
        guard let final = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(last) " + final
    }
}
