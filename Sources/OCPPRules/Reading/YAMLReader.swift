import Yams

/// Turns the text of a file into nodes with their places.
///
/// The YAML library reads the syntax; what scalars mean is decided by ``RuleScalar``.
struct YAMLReader {
    /// What the syntax of a file does not allow.
    struct Fault: Error {
        var check: RuleCheck
        var message: String
        var line: Int
        var column: Int
        var notes: [String] = []
        var help: String?
    }

    /// No file that a person writes is nested this deeply.
    private static let maxDepth = 64
    /// What aliases may unfold to, at most.
    private static let maxNodes = 4_000_000
    private static let maxDuplicates = 20

    private let source: Int
    /// Keys that had to be disguised because the library refuses a mapping with two equal keys at the first pair.
    private var disguised: [Spot: String] = [:]
    private var nodes = 0
    private(set) var faults: [Fault] = []

    private struct Spot: Hashable {
        var line: Int
        var column: Int
    }

    private init(source: Int) { self.source = source }

    /// Reads one document; nil when it cannot be read, or is empty.
    static func read(_ text: String, source: Int) -> (node: RuleNode?, faults: [Fault]) {
        if let fault = YAMLPrecheck.fault(in: text) { return (nil, [fault]) }
        var reader = YAMLReader(source: source)
        guard let root = reader.compose(text) else { return (nil, reader.faults) }
        let node = reader.node(root, depth: 0)
        return (node, reader.faults)
    }

    // MARK: - Syntax

    private mutating func compose(_ text: String) -> Node? {
        var text = text
        for attempt in 0...Self.maxDuplicates {
            do {
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                return try parser.singleRoot()
            } catch YamlError.duplicatedKeysInMapping(let names, let context) where attempt < Self.maxDuplicates {
                let spot = Spot(line: context.mark.line, column: context.mark.column)
                guard let key = disguise(spot, in: &text, attempt) else {
                    report(duplicates: names, at: context.mark)
                    return nil
                }
                disguised[spot] = key
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                report(duplicates: names, at: context.mark)
                return nil
            } catch let error as YamlError {
                faults.append(Self.fault(error, in: text))
                return nil
            } catch {
                faults.append(Fault(check: .malformedYAML, message: "the file cannot be read", line: 1, column: 1))
                return nil
            }
        }
        return nil
    }

    private mutating func report(duplicates names: [String], at mark: Mark) {
        let name = names.first ?? ""
        faults.append(
            Fault(
                check: .duplicateKey,
                message: "`\(name)` is said twice in one mapping",
                line: mark.line,
                column: mark.column
            )
        )
    }

    /// Replaces the first letter of a key by one that nobody uses, so that its equal can be found and told with its place.
    private func disguise(_ spot: Spot, in text: inout String, _ attempt: Int) -> String? {
        guard disguised[spot] == nil, let stranger = Unicode.Scalar(UInt32(0xF_0000 + attempt)) else { return nil }
        var scalars = text.unicodeScalars
        var at = scalars.startIndex
        for _ in 1..<max(1, spot.line) {
            guard let end = scalars[at...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else { return nil }
            at = scalars.index(after: end)
            if scalars[end] == "\r", at < scalars.endIndex, scalars[at] == "\n" { at = scalars.index(after: at) }
        }
        guard let start = scalars.index(at, offsetBy: spot.column - 1, limitedBy: scalars.endIndex),
            start < scalars.endIndex
        else { return nil }
        var letter = start
        if scalars[start] == "\"" || scalars[start] == "'" { letter = scalars.index(after: start) }
        guard letter < scalars.endIndex, !"\"'\\&*!?|>%@`[]{},# \n\r\t".unicodeScalars.contains(scalars[letter]) else {
            return nil
        }
        let original = String(Character(scalars[letter]))
        scalars.replaceSubrange(letter..<scalars.index(after: letter), with: [stranger])
        text = String(scalars)
        return original
    }

    private static func fault(_ error: YamlError, in text: String) -> Fault {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            var place = mark
            var notes = context.map { ["\($0.text), which begins in line \($0.mark.line)"] } ?? []
            // What is missing at the end of the file is missed where it began.
            if let context, isBlank(mark.line, in: text) {
                place = context.mark
                notes = ["\(context.text), which begins here"]
            }
            return Fault(
                check: .malformedYAML,
                message: "the file is not YAML: \(problem)",
                line: place.line,
                column: place.column,
                notes: notes,
                help: help(problem)
            )
        case .reader(let problem, let offset, _, _):
            let place = position(of: offset ?? 0, in: text)
            return Fault(
                check: .malformedYAML,
                message: "the file is not YAML: \(problem)",
                line: place.line,
                column: place.column
            )
        default:
            return Fault(check: .malformedYAML, message: "the file is not YAML", line: 1, column: 1)
        }
    }

    private static func isBlank(_ line: Int, in text: String) -> Bool {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return !lines.indices.contains(line - 1) || lines[line - 1].allSatisfy(\.isWhitespace)
    }

    private static func help(_ problem: String) -> String? {
        if problem.contains("cannot start any token") {
            return "quote the text, or indent with spaces instead of tabs"
        }
        if problem.contains("mapping values are not allowed") {
            return "quote a text that contains `: `, and indent the keys of one mapping alike"
        }
        if problem.contains("did not find expected key") || problem.contains("block end") {
            return "the keys of one mapping begin in the same column"
        }
        if problem.contains("expected ',' or") { return "each `{` needs its `}`, and each `[` its `]`" }
        if problem.contains("another document") { return "one file holds one set of rules; remove the `---`" }
        return nil
    }

    private static func position(of offset: Int, in text: String) -> Spot {
        var spot = Spot(line: 1, column: 1)
        for character in text.prefix(offset) {
            if character.isNewline {
                spot = Spot(line: spot.line + 1, column: 1)
            } else {
                spot.column += 1
            }
        }
        return spot
    }

    // MARK: - Nodes

    private mutating func node(_ node: Node, depth: Int) -> RuleNode {
        let mark = RuleMark(source: source, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        let empty = RuleNode(content: .scalar(RuleScalar("", isPlain: true)), mark: mark)
        nodes += 1
        guard depth < Self.maxDepth, nodes < Self.maxNodes else {
            if nodes <= Self.maxNodes {
                nodes = depth < Self.maxDepth ? Self.maxNodes + 1 : nodes
                let what = depth < Self.maxDepth ? "too large once its aliases are unfolded" : "nested too deeply"
                faults.append(
                    Fault(
                        check: .malformedYAML,
                        message: "the file is \(what)",
                        line: mark.line,
                        column: mark.column
                    )
                )
            }
            return empty
        }
        switch node {
        case .scalar(let scalar):
            return RuleNode(content: .scalar(self.scalar(scalar, mark)), mark: mark)
        case .sequence(let sequence):
            var elements: [RuleNode] = []
            elements.reserveCapacity(sequence.count)
            for element in sequence { elements.append(self.node(element, depth: depth + 1)) }
            return RuleNode(content: .list(elements), mark: mark)
        case .mapping(let mapping):
            var entries: [RuleNode.Entry] = []
            entries.reserveCapacity(mapping.count)
            for (key, value) in mapping { add(key, value, to: &entries, depth: depth) }
            return RuleNode(content: .map(entries), mark: mark)
        case .alias: return empty
        }
    }

    private mutating func scalar(_ scalar: Node.Scalar, _ mark: RuleMark) -> RuleScalar {
        // Without rules for tags, `!!str` on a plain scalar says what quotes would have said.
        let isPlain = scalar.style == .plain && scalar.tag.description != Tag.Name.str.rawValue
        guard let letter = disguised[Spot(line: mark.line, column: mark.column)] else {
            return RuleScalar(scalar.string, isPlain: isPlain)
        }
        let rest = String.UnicodeScalarView(scalar.string.unicodeScalars.dropFirst())
        return RuleScalar(letter + String(rest), isPlain: isPlain)
    }

    private mutating func add(_ key: Node, _ value: Node, to entries: inout [RuleNode.Entry], depth: Int) {
        let key = node(key, depth: depth + 1)
        let value = node(value, depth: depth + 1)
        guard let name = key.scalar?.text else {
            faults.append(
                Fault(
                    check: .malformedYAML,
                    message: "a key must be text, here stands \(key.kind)",
                    line: key.mark.line,
                    column: key.mark.column
                )
            )
            return
        }
        // Only where the library found equals there can be any.
        if !disguised.isEmpty, let first = entries.first(where: { $0.name == name }) {
            faults.append(
                Fault(
                    check: .duplicateKey,
                    message: "`\(name)` is said twice in one mapping",
                    line: key.mark.line,
                    column: key.mark.column,
                    notes: ["it was first said in line \(first.key.mark.line)"]
                )
            )
            return
        }
        entries.append(RuleNode.Entry(key: key, value: value))
    }
}
