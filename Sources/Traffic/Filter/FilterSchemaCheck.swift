import OCPP

/// Holds the paths of a filter against what the actions it names can carry.
///
/// Only where an `action ==` stands beside the path under the same `&&` is it known what the payload looks like. A path
/// is good when any version's message has it.
struct FilterSchemaCheck {
    private struct Context {
        var actions: [String]?
        var kinds: Set<String>?
        var versions: [OCPPVersion] = OCPPVersion.allCases
        var described: Set<String> = []
    }

    private enum Step {
        case fields([CatalogueDocument.Field])
        case type(CatalogueDocument.FieldType)
    }

    /// Throws for the first path that no named action has.
    static func check(_ node: Filter.Node, within surroundings: Filter.Surroundings) throws(Filter.Fault) {
        var context = Context(actions: surroundings.actions)
        context.kinds = surroundings.kinds.map { Set($0.map(FilterField.word)) }
        context.versions = surroundings.versions ?? OCPPVersion.allCases
        context.described = surroundings.described
        try check(node, context)
    }

    private static func check(_ node: Filter.Node, _ context: Context) throws(Filter.Fault) {
        switch node {
        case .contains: return
        case .not(let inner): try check(inner, context)
        case .any(let nodes):
            for inner in nodes { try check(inner, context) }
        case .all(let nodes):
            var context = context
            for inner in nodes { learn(inner, &context) }
            for inner in nodes { try check(inner, context) }
        case .test(let test): try check(test, context)
        }
    }

    /// What a test beside the others says about the message that they all are about.
    private static func learn(_ node: Filter.Node, _ context: inout Context) {
        guard case .test(let test) = node, case .field(let field) = test.subject else { return }
        var words: [String] = []
        switch (test.operation, test.value) {
        case (.equal, .text(let word)): words = [word]
        case (.isIn, .list(let values)):
            for value in values {
                guard case .text(let word) = value else { return }
                words.append(word)
            }
        default: return
        }
        switch field {
        case .action: context.actions = words
        case .kind: context.kinds = Set(words)
        case .version:
            context.versions = OCPPVersion.allCases.filter {
                words.contains($0.subprotocol) || words.contains(String($0.subprotocol.dropFirst(4)))
            }
        default: break
        }
    }

    private static func check(_ test: Filter.Test, _ context: Context) throws(Filter.Fault) {
        guard let actions = context.actions, context.described.isDisjoint(with: actions) else { return }
        let path: [Filter.PathStep]
        var asksRequest = true
        var asksResponse = true
        switch test.subject {
        case .payload(let steps):
            path = steps
            if let kinds = context.kinds {
                // What an error says in its details is nobody's schema.
                guard kinds.isDisjoint(with: ["error", "resulterror"]) else { return }
                asksRequest = !kinds.isDisjoint(with: ["call", "send"])
                asksResponse = kinds.contains("result")
            }
        case .request(let steps): (path, asksResponse) = (steps, false)
        case .response(let steps): (path, asksRequest) = (steps, false)
        default: return
        }
        guard !path.isEmpty else { return }
        var failure: (name: String, known: [String])?
        var wasAsked = false
        for version in context.versions {
            let document = Catalogue.of(version).document
            for action in actions {
                guard let described = document.action(named: action) else {
                    // A vendor's action: its payload is not known here.
                    if OCPPVersion.allCases.allSatisfy({ Catalogue.of($0).action(named: action) == nil }) { return }
                    continue
                }
                var messages: [[CatalogueDocument.Field]] = []
                if asksRequest { messages.append(described.request) }
                if asksResponse, let response = described.response { messages.append(response) }
                for fields in messages {
                    wasAsked = true
                    guard let miss = miss(path[...], at: .fields(fields), in: document) else { return }
                    failure = failure.map { ($0.name, $0.known + miss.known) } ?? miss
                }
            }
        }
        guard wasAsked, let failure else { return }
        let known = Set(failure.known).sorted()
        let meant = Suggestion.nearest(to: failure.name, in: known)
        throw Filter.Fault(
            message: "\(actions.joined(separator: ", ")) has no `\(failure.name)` there",
            offset: test.offset,
            help: meant.map { "did you mean `\($0)`?" }
                ?? (known.isEmpty ? nil : "there is: \(known.joined(separator: " "))")
        )
    }

    /// The name that a path asks for in vain, and the names there are in its place; nil where the path leads somewhere.
    private static func miss(
        _ path: ArraySlice<Filter.PathStep>,
        at place: Step,
        in document: CatalogueDocument
    ) -> (name: String, known: [String])? {
        guard let step = path.first else { return nil }
        let rest = path.dropFirst()
        switch place {
        case .fields(let fields):
            guard case .name(let name) = step else { return ("[…]", fields.map(\.name)) }
            guard let field = fields.first(where: { $0.name == name }) else { return (name, fields.map(\.name)) }
            return miss(rest, at: .type(field.type), in: document)
        case .type(.any): return nil
        case .type(.array(let element, _, _)):
            if case .name(let name) = step { return (name, ["[*]"]) }
            return miss(rest, at: .type(element), in: document)
        case .type(.named(let name)):
            guard let object = document.object(named: name) else { return (text(step), []) }
            guard let miss = miss(path, at: .fields(object.fields), in: document) else { return nil }
            return object.isOpen && miss.known == object.fields.map(\.name) ? nil : miss
        case .type: return (text(step), [])
        }
    }

    private static func text(_ step: Filter.PathStep) -> String {
        switch step {
        case .name(let name): name
        case .index(let index): "[\(index)]"
        case .each: "[*]"
        }
    }
}
