import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// Holds a value that a rule writes or expects against the type of its field.
struct ValueCheck {
    typealias FieldType = CatalogueDocument.FieldType

    struct Problem {
        var check: RuleCheck
        var message: String
        var mark: RuleMark
        var label = ""
        var help: String?
    }

    private let catalogues: CatalogueIndex
    private let version: OCPPVersion
    private(set) var problems: [Problem] = []

    init(_ catalogues: CatalogueIndex, _ version: OCPPVersion) {
        self.catalogues = catalogues
        self.version = version
    }

    // MARK: - Objects

    mutating func check(
        _ node: RuleNode,
        fields: [CatalogueDocument.Field],
        isOpen: Bool,
        of what: @autoclosure () -> String
    ) {
        guard let entries = node.map else {
            problems.append(
                Problem(check: .literalType, message: "\(what()) is an object", mark: node.mark, label: node.kind)
            )
            return
        }
        for entry in entries {
            if let field = fields.first(where: { $0.name == entry.name }) {
                check(entry.value, field.type, of: "`\(entry.name)`")
            } else if !isOpen {
                let known = fields.map(\.name)
                problems.append(
                    Problem(
                        check: .unknownField,
                        message: "\(what()) has no field `\(entry.name)`",
                        mark: entry.key.mark,
                        help: Suggestion.nearest(to: entry.name, in: known).map { "did you mean `\($0)`?" }
                            ?? RuleChecking.known(known)
                    )
                )
            }
        }
        for field in fields where field.isRequired && !entries.contains(where: { $0.name == field.name }) {
            problems.append(
                Problem(check: .valueNotAllowed, message: "\(what()) needs the field `\(field.name)`", mark: node.mark)
            )
        }
    }

    // MARK: - Values

    mutating func check(_ node: RuleNode, _ type: FieldType, of what: @autoclosure () -> String) {
        func wrong(_ expected: String, help: String? = nil) {
            problems.append(
                Problem(
                    check: .literalType,
                    message: "\(what()) is \(expected)",
                    mark: node.mark,
                    label: node.kind,
                    help: help
                )
            )
        }
        func refused(_ message: String, help: String? = nil) {
            problems.append(Problem(check: .valueNotAllowed, message: message, mark: node.mark, help: help))
        }
        // What is copied has the type that it had.
        if text(node).map(Self.isCopy) == true { return }
        switch type {
        case .any: return
        case .boolean:
            guard case .flag = node.scalar?.meaning else { return wrong("a truth value", help: Self.unquoted(node)) }
        case .string(let maxLength, _):
            guard let text = text(node) else { return wrong("text", help: Self.quoted(node)) }
            if let maxLength, node.scalar?.isTemplate != true, text.unicodeScalars.count > maxLength {
                refused("\(what()) has at most \(maxLength) characters")
            }
        case .uri:
            if text(node) == nil { wrong("text", help: Self.quoted(node)) }
        case .dateTime:
            guard let text = text(node) else { return wrong("a date-time, which is text", help: Self.quoted(node)) }
            if node.scalar?.isTemplate != true, !Formats.isDateTime(text.utf8Span.span.bytes) {
                refused(
                    "`\(text)` is no date-time (RFC 3339)",
                    help: "write it like \"2026-01-01T00:00:00Z\", or `${now}`"
                )
            }
        case .integer(let bounds): number(node, in: bounds, isInteger: true, of: what(), wrong: wrong, refused: refused)
        case .number(let bounds, _):
            number(node, in: bounds, isInteger: false, of: what(), wrong: wrong, refused: refused)
        case .array(let element, let minItems, let maxItems):
            guard let nodes = node.list else { return wrong("a list") }
            for node in nodes { check(node, element, of: "an element of \(what())") }
            if let minItems, nodes.count < minItems { refused("\(what()) has at least \(minItems) elements") }
            if let maxItems, nodes.count > maxItems { refused("\(what()) has at most \(maxItems) elements") }
        case .named(let name):
            if let object = catalogues.object(name, version) {
                guard node.map != nil else { return wrong("an object") }
                check(node, fields: object.fields, isOpen: object.isOpen, of: what())
            } else if let enumeration = catalogues.enumeration(name, version) {
                guard let text = text(node) else { return wrong("text", help: Self.quoted(node)) }
                guard node.scalar?.isTemplate != true, !enumeration.values.contains(text) else { return }
                refused(
                    "\(what()) cannot be `\(text)`",
                    help: Suggestion.nearest(to: text, in: enumeration.values).map { "did you mean `\($0)`?" }
                        ?? RuleChecking.known(enumeration.values)
                )
            }
        }
    }

    private func number(
        _ node: RuleNode,
        in bounds: CatalogueDocument.Bounds,
        isInteger: Bool,
        of what: @autoclosure () -> String,
        wrong: (String, String?) -> Void,
        refused: (String, String?) -> Void
    ) {
        guard case .number(let spelling) = node.scalar?.meaning else {
            return wrong(isInteger ? "an integer" : "a number", Self.unquoted(node))
        }
        let number = JSONNumber(scanned: spelling.utf8)
        if isInteger, !number.isInteger { return wrong("an integer", nil) }
        if let least = bounds.minimum.flatMap({ JSONNumber($0) }), number < least {
            refused("\(what()) is at least \(least)", nil)
        }
        if let most = bounds.maximum.flatMap({ JSONNumber($0) }), most < number {
            refused("\(what()) is at most \(most)", nil)
        }
    }

    private func text(_ node: RuleNode) -> String? {
        guard case .text = node.scalar?.meaning else { return nil }
        return node.scalar?.text
    }

    /// Whether the text is one place in a payload or in memory and nothing else.
    private static func isCopy(_ text: String) -> Bool {
        ["${payload", "${request", "${state."].contains { text.hasPrefix($0) }
            && text.firstIndex(of: "}") == text.indices.last
    }

    /// The quoted form, for what YAML takes for something else than text.
    static func quoted(_ node: RuleNode) -> String? {
        guard let scalar = node.scalar, scalar.isPlain, !scalar.text.isEmpty else { return nil }
        return "quote it: `\"\(scalar.text)\"`"
    }

    private static func unquoted(_ node: RuleNode) -> String? {
        guard let scalar = node.scalar, !scalar.isPlain else { return nil }
        let plain = RuleScalar(scalar.text, isPlain: true)
        switch plain.meaning {
        case .number, .flag: return "without quotes: `\(scalar.text)`"
        default: return nil
        }
    }
}
