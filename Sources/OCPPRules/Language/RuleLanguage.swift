/// The rule language as tables: what is in them is read, advised, described to editors and explained.
package struct RuleLanguage: Sendable {
    /// What `then:` may say, in the order in which lists name it.
    package let verbs: [RuleVerb]
    /// What `match:` may say.
    package let matchKeys: [MatchKey]
    /// What a condition may say.
    package let operators: [ConditionOperator]

    /// All names of each table, with what people write in their place.
    let verbNames: WordList<RuleVerb>
    let matchNames: WordList<MatchKey>
    /// Those of `match` but for what says what kind of thing happens.
    let innerMatchNames: WordList<MatchKey>
    let operatorNames: WordList<ConditionOperator>

    /// A language of these tables.
    package init(
        verbs: [RuleVerb] = RuleVerb.all,
        matchKeys: [MatchKey] = MatchKey.all,
        operators: [ConditionOperator] = ConditionOperator.all
    ) {
        self.verbs = verbs
        self.matchKeys = matchKeys
        self.operators = operators
        verbNames = WordList(verbs, name: \.name, synonyms: \.synonyms)
        matchNames = WordList(matchKeys, name: \.name, synonyms: \.synonyms)
        innerMatchNames = WordList(matchKeys.filter { $0.name != "event" }, name: \.name, synonyms: \.synonyms)
        operatorNames = WordList(operators, name: \.name, synonyms: \.synonyms)
    }

    /// The language of this version.
    package static let standard = RuleLanguage()

    /// The verb of this name.
    package func verb(named name: String) -> RuleVerb? { verbNames[name] }

    /// The verbs behind which the list of rules ends, in words.
    package var ends: String {
        let names = verbs.filter { $0.kind == .end }.map(\.name)
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    // MARK: - Later versions

    /// A verb that this version refuses, so that nobody believes it done.
    struct Reserved {
        let name: String
        /// Why, in one clause.
        let reason: String
        var help: String?

        static func fault(_ name: String, help: String? = nil) -> Reserved {
            Reserved(name: name, reason: "`\(name)` injects a fault, which this version cannot do yet", help: help)
        }
    }

    /// Verbs of later versions.
    static let reserved: [Reserved] = [
        .fault("drop", help: "`block` answers the sender, so that nobody waits in vain"),
        .fault("duplicate"), .fault("reorder"), .fault("stall"), .fault("fragment"), .fault("corrupt"), .fault("raw"),
        .fault("reset"), Reserved(name: "dump", reason: "`dump` is not there yet"),
    ]
}

extension RuleVerb {
    /// The table of verbs.
    package static let all: [RuleVerb] = [
        set, remove, merge, patch, replace, coerce, rename, repair,
        block, refuse, reply, reject, close,
        route, inject, delay, throttle,
        log, tag, count, capture, redact, remember, forget,
    ]
}

/// The words of one table, to look up and to propose.
struct WordList<Word: Sendable>: Sendable {
    /// In the order of the table.
    let names: [String]
    /// What is meant by what people write.
    let meant: [String: String]
    private let words: [String: Word]

    init(_ words: [Word], name: (Word) -> String, synonyms: (Word) -> [String]) {
        names = words.map(name)
        let pairs = words.flatMap { word in synonyms(word).map { ($0, name(word)) } }
        meant = Dictionary(pairs) { first, _ in first }
        self.words = Dictionary(words.map { (name($0), $0) }) { first, _ in first }
    }

    subscript(name: String) -> Word? { words[name] }
}
