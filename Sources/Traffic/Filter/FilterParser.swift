import JSONScanning
import JSONSchema
import OCPP

/// Reads the tokens of a filter and checks the types of what they compare.
struct FilterParser {
    private static let maxDepth = 100
    /// What paths begin with.
    private static let roots = ["payload", "request", "response", "state"]

    private let tokens: [(token: FilterLexer.Token, offset: Int)]
    private var at = 0
    private var depth = 0

    init(_ text: String) throws(Filter.Fault) {
        var lexer = FilterLexer(text)
        tokens = try lexer.tokens()
    }

    mutating func parse() throws(Filter.Fault) -> Filter.Node {
        guard current != .end else { return .all([]) }
        let node = try either()
        guard current == .end else { throw fault("nothing was expected here") }
        return node
    }

    private var current: FilterLexer.Token { tokens[at].token }

    private func fault(_ message: String, help: String? = nil) -> Filter.Fault {
        Filter.Fault(message: message, offset: tokens[at].offset, help: help)
    }

    private mutating func take(_ symbol: String) -> Bool {
        guard current == .symbol(symbol) else { return false }
        at += 1
        return true
    }

    // MARK: - Structure

    private mutating func either() throws(Filter.Fault) -> Filter.Node {
        depth += 1
        guard depth < Self.maxDepth else { throw fault("nested too deeply") }
        defer { depth -= 1 }
        var nodes = [try both()]
        while take("||") { nodes.append(try both()) }
        return nodes.count == 1 ? nodes[0] : .any(nodes)
    }

    private mutating func both() throws(Filter.Fault) -> Filter.Node {
        var nodes = [try negated()]
        while take("&&") { nodes.append(try negated()) }
        return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func negated() throws(Filter.Fault) -> Filter.Node {
        var isNegated = false
        while take("!") { isNegated.toggle() }
        let node = try primary()
        return isNegated ? .not(node) : node
    }

    private mutating func primary() throws(Filter.Fault) -> Filter.Node {
        if take("(") {
            let node = try either()
            guard take(")") else { throw fault("a `(` without its `)`") }
            return node
        }
        switch current {
        case .quoted(let text):
            at += 1
            return .contains(Array(text.utf8))
        case .word(let word):
            let offset = at
            at += 1
            return try test(word, at: offset)
        case .end: throw fault("a condition is missing here")
        default: throw fault("a condition was expected here")
        }
    }

    private mutating func test(_ word: String, at offset: Int) throws(Filter.Fault) -> Filter.Node {
        let operation = takeOperation()
        guard let subject = try subject(word, at: offset, isCompared: operation != nil) else {
            return .contains(Array(word.utf8))
        }
        guard let operation else {
            return .test(Filter.Test(subject: subject, operation: .isTrue, value: .none, offset: tokens[offset].offset))
        }
        let place = at
        let value = try value(for: subject, operation)
        try check(subject, operation: operation, value: value, at: place)
        return .test(Filter.Test(subject: subject, operation: operation, value: value, offset: tokens[offset].offset))
    }

    private mutating func takeOperation() -> Filter.Operation? {
        switch current {
        case .symbol(let symbol):
            guard let operation = Filter.Operation(rawValue: symbol) else { return nil }
            at += 1
            return operation
        case .word("contains"):
            at += 1
            return .contains
        case .word("in"):
            at += 1
            return .isIn
        default: return nil
        }
    }

    // MARK: - Fields

    /// The field a word names; nil when it is bare text.
    private func subject(_ word: String, at offset: Int, isCompared: Bool) throws(Filter.Fault) -> Filter.Subject? {
        if let field = FilterField(rawValue: word) { return .field(field) }
        let head = word.prefix { $0 != "." && $0 != "[" }
        let rest = word.dropFirst(head.count)
        if Self.roots.contains(String(head)) {
            let path = try path(String(rest), at: offset)
            switch head {
            case "payload": return .payload(path)
            case "request": return .request(path)
            case "response": return .response(path)
            default: return .state(path)
            }
        }
        guard isCompared else { return nil }
        let known = FilterField.allCases.map(\.rawValue) + Self.roots
        let meant = Suggestion.nearest(to: String(head), in: known)
        throw Filter.Fault(
            message: "there is no field `\(word)`",
            offset: tokens[offset].offset,
            help: meant.map { "did you mean `\($0)\($0 == word ? "" : String(rest))`?" }
                ?? "fields: \(known.joined(separator: " "))"
        )
    }

    private func path(_ text: String, at offset: Int) throws(Filter.Fault) -> [Filter.PathStep] {
        var steps: [Filter.PathStep] = []
        var rest = Substring(text)
        while let sign = rest.first {
            rest = rest.dropFirst()
            if sign == "." {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty else {
                    throw Filter.Fault(
                        message: "a name is missing behind `.`",
                        offset: tokens[offset].offset,
                        help: nil
                    )
                }
                steps.append(.name(String(name)))
                rest = rest.dropFirst(name.count)
            } else {
                let inside = rest.prefix { $0 != "]" }
                if inside == "*" { steps.append(.each) } else { steps.append(.index(Int(inside) ?? 0)) }
                rest = rest.dropFirst(inside.count + 1)
            }
        }
        return steps
    }

    // MARK: - Values

    private mutating func value(
        for subject: Filter.Subject,
        _ operation: Filter.Operation
    ) throws(Filter.Fault) -> Filter.Value {
        if take("[") {
            guard operation == .isIn else { throw fault("a list is only good behind `in`") }
            var values: [Filter.Value] = []
            while !take("]") {
                let value = try single(for: subject, operation)
                if case .path = value { throw fault("a list holds plain values, no paths") }
                values.append(value)
                guard take(",") || current == .symbol("]") else { throw fault("a `,` or `]` was expected") }
            }
            return .list(values)
        }
        guard operation != .isIn else { throw fault("a list is expected behind `in`, such as `[A, B]`") }
        return try single(for: subject, operation)
    }

    private mutating func single(
        for subject: Filter.Subject,
        _ operation: Filter.Operation
    ) throws(Filter.Fault) -> Filter.Value {
        defer { at += 1 }
        switch current {
        case .quoted(let text): return operation == .matches ? try regex(text, ignoresCase: false) : .text(text)
        case .regex(let pattern, let ignoresCase): return try regex(pattern, ignoresCase: ignoresCase)
        case .word(let word):
            if operation == .matches { return try regex(word, ignoresCase: false) }
            return try plain(word, for: subject)
        default: throw fault("a value is missing here")
        }
    }

    private func regex(_ pattern: String, ignoresCase: Bool) throws(Filter.Fault) -> Filter.Value {
        do {
            return .regex(try Pattern(pattern, ignoringCase: ignoresCase), text: pattern)
        } catch {
            throw fault("the pattern does not read: \(error.reason)")
        }
    }

    private func plain(_ word: String, for subject: Filter.Subject) throws(Filter.Fault) -> Filter.Value {
        if case .field(let field) = subject {
            switch field.type {
            case .text: return .text(try known(word, of: field))
            case .flag:
                guard let flag = Bool(word) else { throw fault("`\(field.rawValue)` is true or false, not `\(word)`") }
                return .flag(flag)
            case .time:
                guard let time = FilterUnits.time(word) else {
                    throw fault("`\(word)` is no time", help: "write it as 2026-08-22T10:00:00Z or 2026-08-22")
                }
                return .number(time, word)
            case .duration:
                guard let duration = FilterUnits.duration(word) else {
                    throw fault("`\(word)` is no duration", help: "write it as 250ms, 5s or 2m")
                }
                return .number(duration, word)
            case .bytes, .number:
                guard let number = FilterUnits.size(word) else { throw fault("`\(word)` is no number") }
                return .number(number, word)
            case .any: break
            }
        }
        switch word {
        case "true": return .flag(true)
        case "false": return .flag(false)
        case "null": return .null
        case _ where Self.roots.contains { word.hasPrefix($0 + ".") || word.hasPrefix($0 + "[") }:
            return try self.subject(word, at: at, isCompared: true).map { .path($0) } ?? .text(word)
        default: return JSONNumber(word).map { .number($0, word) } ?? .text(word)
        }
    }

    private func known(_ word: String, of field: FilterField) throws(Filter.Fault) -> String {
        guard let words = field.words else { return field == .action ? try knownAction(word) : word }
        if let match = words.first(where: { $0 == word.lowercased() }) { return match }
        let meant = Suggestion.nearest(to: word, in: words)
        throw fault(
            "`\(field.rawValue)` is never `\(word)`",
            help: meant.map { "did you mean `\($0)`?" } ?? "it is one of \(words.joined(separator: " "))"
        )
    }

    /// Actions of vendors exist, so an unknown name is refused only when it looks like a slip.
    private func knownAction(_ word: String) throws(Filter.Fault) -> String {
        var names: Set<String> = []
        for version in OCPPVersion.allCases {
            let catalogue = Catalogue.of(version)
            if catalogue.action(named: word) != nil { return word }
            for action in catalogue.actions { names.insert(catalogue.name(of: action)) }
        }
        guard let meant = Suggestion.nearest(to: word, in: names.sorted()) else { return word }
        throw fault("no version has an action `\(word)`", help: "did you mean `\(meant)`? Put it in quotes to insist")
    }

    private func check(
        _ subject: Filter.Subject,
        operation: Filter.Operation,
        value: Filter.Value,
        at place: Int
    ) throws(Filter.Fault) {
        guard case .field(let field) = subject else { return }
        let isOrdered = [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(operation)
        let isText = field.type == .text || field.type == .any
        if isOrdered, field.type == .text || field.type == .flag {
            throw Filter.Fault(
                message: "`\(field.rawValue)` has no order, so `\(operation.rawValue)` says nothing",
                offset: tokens[place].offset,
                help: nil
            )
        }
        if operation == .matches || operation == .contains, !isText {
            throw Filter.Fault(
                message: "`\(field.rawValue)` is a \(field.type.rawValue), no text",
                offset: tokens[place].offset,
                help: nil
            )
        }
        if case .text(let text) = value, !isText {
            throw Filter.Fault(
                message: "`\(field.rawValue)` is a \(field.type.rawValue), \"\(text)\" is text",
                offset: tokens[place].offset,
                help: nil
            )
        }
    }
}
