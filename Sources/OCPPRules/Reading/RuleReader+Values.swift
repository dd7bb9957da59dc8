import JSONScanning
import Traffic

/// JSON values, templates and pointers.
extension RuleReader {
    /// Any JSON value; its texts are templates.
    func value(_ node: RuleNode) -> RuleValue? {
        switch node.content {
        case .scalar(let scalar):
            switch scalar.meaning {
            case .null: return .null
            case .flag(let flag): return .flag(flag)
            case .number(let spelling): return .number(JSONNumber(scanned: spelling.utf8), spelling: spelling)
            case .text: return template(node, "a text").map { .text($0) }
            case .unspeakable:
                report(.badValue, "JSON has no `\(scalar.text)`", at: node)
                return nil
            }
        case .list(let nodes):
            var values: [RuleValue] = []
            for node in nodes { if let value = value(node) { values.append(value) } }
            return values.count == nodes.count ? .array(values) : nil
        case .map(let entries):
            var members: [RuleValue.Member] = []
            for entry in entries {
                if let value = value(entry.value) { members.append(RuleValue.Member(name: entry.name, value: value)) }
            }
            return members.count == entries.count ? .object(members) : nil
        }
    }

    // MARK: - Templates

    /// A text with places, such as `refused on ${station}`; `$${` stands for `${`.
    func template(_ node: RuleNode, _ what: String) -> Template? {
        guard let text = text(node, what) else { return nil }
        guard text.utf8.contains(UInt8(ascii: "$")) else { return Template(parts: [.text(text)]) }
        var parts: [Template.Part] = []
        var plain = ""
        var rest = text[...]
        var isWhole = true
        while let dollar = rest.firstIndex(of: "$") {
            plain += rest[..<dollar]
            let behind = rest[rest.index(after: dollar)...]
            if behind.hasPrefix("${") {
                plain += "${"
                rest = behind.dropFirst(2)
                continue
            }
            // At the very front two dollar signs keep a text from being a set.
            if behind.hasPrefix("$"), dollar == text.startIndex {
                plain += "$"
                rest = behind.dropFirst()
                continue
            }
            guard behind.hasPrefix("{") else {
                plain += "$"
                rest = behind
                continue
            }
            let offset = text.unicodeScalars.distance(from: text.startIndex, to: dollar)
            guard let end = behind.firstIndex(of: "}") else {
                report(
                    .badTemplate,
                    "`${` lacks its `}`",
                    at: mark(in: node, offset),
                    width: 2,
                    help: "`$${` stands for the characters themselves"
                )
                return nil
            }
            let inside = String(behind[behind.index(after: behind.startIndex)..<end])
            guard let part = part(inside, at: mark(in: node, offset), width: inside.unicodeScalars.count + 3) else {
                isWhole = false
                rest = behind[behind.index(after: end)...]
                continue
            }
            if !plain.isEmpty { parts.append(.text(plain)) }
            plain = ""
            parts.append(part)
            rest = behind[behind.index(after: end)...]
        }
        plain += rest
        if !plain.isEmpty || parts.isEmpty { parts.append(.text(plain)) }
        return isWhole ? Template(parts: parts) : nil
    }

    private func part(_ inside: String, at mark: RuleMark, width: Int) -> Template.Part? {
        switch inside {
        case "station": return .station
        case "now": return .now
        case "id": return .id
        case "action": return .action
        case "version": return .version
        case "uuid": return .uuid
        case "n": return .repetition
        default: break
        }
        for root in ["payload", "request"] where inside == root || inside.hasPrefix(root + ".") {
            let path = String(inside.dropFirst(root.count + 1))
            guard let pointer = RulePointer(path), !pointer.steps.contains(.each) else {
                let steps = path.split { $0 == "." || $0 == "/" }.joined(separator: "/")
                report(
                    .badTemplate,
                    "`\(path)` is no pointer to one value",
                    at: mark,
                    width: width,
                    help: path.contains("*") ? nil : "did you mean `${\(root)./\(steps)}`?"
                )
                return nil
            }
            let isRequest = root == "request"
            uses.pointers.append(
                RuleUses.PointerUse(pointer: pointer, mark: mark, width: width, role: isRequest ? .readRequest : .read)
            )
            return isRequest ? .request(pointer) : .payload(pointer)
        }
        if inside.hasPrefix("state.") {
            let name = String(inside.dropFirst(6))
            remembered(name, at: mark, width: width)
            return .state(name)
        }
        let known = TemplatePlace.roots
        let head = String(inside.prefix { $0 != "/" && $0 != "." })
        let rest = inside.dropFirst(head.count)
        let near = Suggestion.nearest(to: head, in: known).map { word in
            "did you mean `${\(word)\(rest.hasPrefix("/") ? "." : "")\(rest)}`?"
        }
        report(
            .badTemplate,
            "there is nothing called `${\(inside)}`",
            at: mark,
            width: width,
            help: near ?? "there are " + Self.listed(TemplatePlace.written, quote: "")
        )
        return nil
    }

    /// Where in a scalar its n-th character stands, as well as that can be told: in folded text only its beginning can.
    func mark(in node: RuleNode, _ offset: Int) -> RuleMark {
        let source = sources[node.mark.source]
        guard let scalar = node.scalar, source.lines.indices.contains(node.mark.line - 1) else { return node.mark }
        let line = source.lines[node.mark.line - 1].unicodeScalars.dropFirst(node.mark.column - 1)
        let part = String(String.UnicodeScalarView(scalar.text.unicodeScalars.dropFirst(offset).prefix(4)))
        for shift in [offset, offset + 1] {
            let here = String(String.UnicodeScalarView(line.dropFirst(shift).prefix(part.unicodeScalars.count)))
            if here == part, !part.isEmpty {
                return RuleMark(source: node.mark.source, line: node.mark.line, column: node.mark.column + shift)
            }
        }
        return node.mark
    }

    // MARK: - Pointers

    /// A pointer below a payload, such as `/meterValue/*/timestamp`.
    func pointer(_ node: RuleNode, _ what: String = "a pointer") -> RulePointer? {
        guard let text = text(node, what) else { return nil }
        if let pointer = RulePointer(text) { return pointer }
        let help =
            text.hasPrefix("/")
            ? "`~` is written `~0`, and `/` inside of a name `~1`"
            : "did you mean `/\(text.split { $0 == "." || $0 == "/" }.joined(separator: "/"))`?"
        report(.badValue, "`\(text)` is no JSON Pointer", at: node, help: help)
        return nil
    }
}

extension RulePointer {
    /// Reads the string form of RFC 6901, in which a step `*` means any element of an array.
    package init?(_ text: String) {
        guard let pointer = JSONPointer(text) else { return nil }
        self.init(steps: pointer.tokens.map { $0 == "*" ? .each : .name($0) })
    }
}
