package import Traffic

/// The rule language in words, made of its tables: what `linesman explain rule-language` and `explain VERB` print.
package struct RuleReference {
    private let language: RuleLanguage
    private let style: TextStyle

    /// The name of the page about the whole language.
    package static let topic = "rule-language"

    /// A reference of a language.
    package init(_ language: RuleLanguage = .standard, style: TextStyle = TextStyle()) {
        self.language = language
        self.style = style
    }

    // MARK: - The whole language

    /// The page about the whole language, without a line break at the end.
    package var text: String {
        var page = ReferenceText(style)
        page.heading("A file")
        page.add(RuleLanguage.fileKeys)
        page.heading("A rule")
        page.add(RuleLanguage.ruleKeys)
        page.heading("limit: how often a rule may fire")
        page.add(RuleLanguage.limitKeys)
        page.heading("active: when a rule may fire")
        page.add(RuleLanguage.activeKeys)
        page.heading("match: what a rule is about, all of it")
        for key in language.matchKeys {
            let events = key.name == "event" ? "" : Self.events(key.events)
            page.add(key.name, key.summary, details: [key.form.text, "match: { \(key.example) }", events])
        }
        page.heading("Conditions: a literal, a list of which one fits, or operators that must all hold")
        for word in language.operators { page.add(word.name, word.summary, details: [word.form.text, word.example]) }
        for kind in RuleVerb.Kind.allCases {
            page.heading("then, \(Self.words(of: kind))")
            for verb in language.verbs where verb.kind == kind {
                page.add(verb.name, verb.summary, details: written(verb) + [Self.events(verb.events)])
            }
        }
        page.heading("Places in texts")
        for place in TemplatePlace.all { page.add("${\(place.name)}", place.meaning) }
        page.heading("A test")
        page.add(RuleLanguage.testKeys)
        page.heading("A step of a test: one thing that happens, and what comes of it")
        page.add(RuleLanguage.stepKeys)
        page.heading("What a step expects")
        page.add(RuleLanguage.expectationKeys)
        page.line("")
        page.line("See `linesman explain throttle`, or another verb, for its arguments and an example.")
        return page.text
    }

    private static func words(of kind: RuleVerb.Kind) -> String {
        switch kind {
        case .edit: "edits: what becomes of the payload"
        case .end: "ends: what becomes of the message; the list of rules ends there"
        case .effect: "effects: what is done beside the message"
        case .observing: "observing: what is told and kept"
        }
    }

    /// Nothing where it is about messages alone, which is what one expects.
    private static func events(_ events: Set<Rule.Event>) -> String {
        if events == [.message] { return "" }
        return events == .all ? "of every event" : "event: " + names(of: events).joined(separator: " | ")
    }

    private static func names(of events: Set<Rule.Event>) -> [String] {
        Rule.Event.allCases.filter(events.contains).map(\.rawValue)
    }

    // MARK: - One verb

    /// The page about a verb, without a line break at the end.
    package func text(of verb: RuleVerb) -> String {
        var page = ReferenceText(style)
        page.title(verb.name, verb.summary)
        page.heading("Where")
        page.line("  event: " + Self.names(of: verb.events).joined(separator: " | "))
        page.heading("How it is written")
        for form in written(verb) { page.line("  - " + form) }
        if !verb.arguments.isEmpty {
            page.heading("Arguments")
            page.add(verb.arguments)
        }
        page.heading("Not together with")
        for limit in verb.limits(in: language) { page.line("  " + limit) }
        page.heading("Example")
        for line in verb.example.split(separator: "\n", omittingEmptySubsequences: false) { page.line("  " + line) }
        page.line("")
        page.line("Since version \(verb.since). See `linesman explain \(Self.topic)` for the whole language.")
        return page.text
    }

    /// How a verb and its value may look.
    private func written(_ verb: RuleVerb) -> [String] { verb.forms.map { "\(verb.name): \($0.text)" } }

    /// The verbs as an array of JSON, one in a line.
    package var json: String { "[" + language.verbs.map(json(of:)).joined(separator: ",\n") + "]" }

    /// The page about a verb as one object of JSON without line breaks.
    package func json(of verb: RuleVerb) -> String {
        var line = JSONLine()
        line.add("verb", verb.name)
        line.add("kind", verb.kind.rawValue)
        line.add("summary", verb.summary)
        line.add("events", json: Self.list(Self.names(of: verb.events)))
        line.add("forms", json: Self.list(verb.forms.map(\.text)))
        let arguments = verb.arguments.map { key in
            var line = JSONLine()
            line.add("name", key.name)
            line.add("value", key.form.text)
            line.add("required", json: key.isRequired ? "true" : "false")
            line.add("otherwise", key.otherwise)
            line.add("meaning", key.meaning)
            return line.finished()
        }
        line.add("arguments", json: "[" + arguments.joined(separator: ",") + "]")
        line.add("not_together_with", json: Self.list(verb.limits(in: language)))
        line.add("example", verb.example)
        line.add("since", verb.since)
        return line.finished()
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map { SchemaText.text($0).text(indent: 0) }.joined(separator: ",") + "]"
    }
}
