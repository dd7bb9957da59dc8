/// The mappings around `match` and `then`.
extension RuleLanguage {
    /// Of a rule file.
    static let fileKeys = [
        RuleKey(
            "linesman",
            .other(.object([("const", .number(1))]), "1"),
            isRequired: true,
            synonyms: ["version"],
            meaning: "The format of this file."
        ),
        RuleKey(
            "extends",
            .several(.text),
            synonyms: ["extend", "include"],
            meaning: "Files whose rules come first; a later rule with the same id wins."
        ),
        RuleKey(
            "sets",
            .mappingTo(.list(.scalar), by: "name"),
            synonyms: ["set", "lists"],
            meaning: "Lists of values, used as $name."
        ),
        RuleKey(
            "rules",
            .list(.reference("rule", "rule")),
            synonyms: ["rule"],
            meaning: "In order: all that match run, a terminal action ends the list."
        ),
        RuleKey(
            "overrides",
            .mappingTo(.either([.words(of: Rule.Mode.self), .mapping("{ key: value }")]), by: "id"),
            synonyms: ["override"],
            meaning: "What becomes of extended rules, by id: a mode, or keys of the rule."
        ),
        RuleKey(
            "tests",
            .list(.reference("test", "test")),
            synonyms: ["test"],
            meaning: "What must come of messages; see linesman rules test."
        ),
    ]

    /// Of a rule.
    static let ruleKeys = [
        RuleKey(
            "id",
            .other(RuleSchema.pattern("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"), "lower-case-with-hyphens"),
            isRequired: true,
            synonyms: ["name"],
            meaning: "In kebab case, unique."
        ),
        RuleKey("description", .text, synonyms: ["desc", "comment"], meaning: "What it is for; rules list shows it."),
        RuleKey(
            "mode",
            .words(of: Rule.Mode.self),
            otherwise: "enforce",
            synonyms: ["enabled"],
            meaning: "enforce does it, shadow says what it would do."
        ),
        RuleKey(
            "match",
            .reference("match", "{ … }"),
            isRequired: true,
            synonyms: ["when", "if", "given"],
            meaning: "What it is about; {} is every message."
        ),
        RuleKey("probability", .fraction, otherwise: "1", meaning: "How likely it fires when it matches."),
        RuleKey("seed", .integer(from: 0), meaning: "Begins the rule's own random numbers."),
        RuleKey("limit", .keys(limitKeys), synonyms: ["limits"], meaning: "How often it may fire."),
        RuleKey("active", .keys(activeKeys), meaning: "When it may fire."),
        RuleKey(
            "then",
            .list(.reference("action", "verb: value")),
            isRequired: true,
            synonyms: ["do", "actions", "action"],
            meaning: "In order."
        ),
    ]

    /// Of `limit`.
    static let limitKeys = [
        RuleKey("count", .integer(from: 1), synonyms: ["max", "times"], meaning: "So many times."),
        RuleKey(
            "per",
            .words(of: Rule.Limit.Scope.self),
            otherwise: "connection",
            synonyms: ["scope"],
            meaning: "On each of these anew."
        ),
        RuleKey("every", .integer(from: 1), meaning: "Only each n-th match."),
        RuleKey("window", .duration, synonyms: ["for", "within"], meaning: "The count begins anew after so long."),
    ]

    /// Of `active`.
    static let activeKeys = [
        RuleKey("after", .duration, synonyms: ["from"], meaning: "So long after the rules were loaded."),
        RuleKey("for", .duration, synonyms: ["lasting"], meaning: "So long from then."),
        RuleKey(
            "between",
            .other(RuleSchema.list(of: RuleSchema.pattern("^[0-2][0-9]:[0-5][0-9]$")), "[\"22:00\", \"06:00\"]"),
            meaning: "Two times of day in UTC."
        ),
    ]
}
