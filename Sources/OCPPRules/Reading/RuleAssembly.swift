import Traffic

/// Puts the documents of all files together: sets first, then rules with their overrides, then tests.
struct RuleAssembly {
    private let reader: RuleReader
    private let documents: [RuleDocument]

    init(_ reader: RuleReader, _ documents: [RuleDocument]) {
        self.reader = reader
        self.documents = documents
    }

    func assemble() -> RuleSet {
        for document in documents { addSets(document.root) }
        var rules: [Rule] = []
        var places: [(rule: Rule, mark: RuleMark)] = []
        let nodes = ruleNodes()
        for node in nodes {
            guard let rule = reader.rule(node) else { continue }
            rules.append(rule)
            places.append((rule, node["id"]?.mark ?? node.mark))
        }
        if nodes.isEmpty, !documents.isEmpty, !reader.hasErrors { reportNoRules() }
        RuleOrder(reader, places).check()
        let tests = documents.filter(\.isNamed).flatMap { self.tests($0.root) }
        checkNames(nodes)
        for (name, set) in reader.sets where !reader.usedSets.contains(name) {
            reader.reportUnused(set.name, named: name)
        }
        return RuleSet(rules: rules, tests: tests, catalogues: reader.catalogues.catalogues)
    }

    /// An empty list is what somebody wrote who wants none; nothing at all is forgotten.
    private func reportNoRules() {
        for document in documents where document.isNamed {
            if let rules = document.root["rules"] {
                guard rules.list == nil else { continue }
                reader.report(.missingKey, "there is no rule", at: rules)
            } else {
                reader.missing("rules", in: "a rule file", at: document.root.mark)
            }
        }
    }

    // MARK: - Sets

    private func addSets(_ root: RuleNode) {
        guard let sets = root["sets"], !sets.isNull else { return }
        guard let entries = sets.map else {
            reader.report(.wrongShape, "`sets` must be a mapping from names to lists", at: sets, label: sets.kind)
            return
        }
        for entry in entries {
            let isName = entry.name.utf8.allSatisfy {
                ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F || $0 == 0x2D
            }
            guard isName, !entry.name.isEmpty else {
                reader.report(.badValue, "the name of a set has letters, digits, `_` and `-`", at: entry.key)
                continue
            }
            guard let values = reader.elements(of: entry.value, "the set `\(entry.name)`") else { continue }
            for value in values {
                if value.scalar == nil {
                    reader.report(.wrongShape, "a set holds texts and numbers", at: value, label: value.kind)
                } else if let text = value.scalar?.text, text.hasPrefix("$"), !text.hasPrefix("$$") {
                    reader.report(.badValue, "a set cannot hold another one", at: value)
                }
            }
            reader.sets[entry.name] = RuleReader.SetEntry(name: entry.key, values: values.filter { $0.scalar != nil })
        }
    }

    // MARK: - Rules

    private func ruleNodes() -> [RuleNode] {
        var nodes: [RuleNode] = []
        var position: [String: Int] = [:]
        for document in documents {
            var own: [String: RuleNode] = [:]
            if let rules = document.root["rules"], !rules.isNull {
                for node in reader.elements(of: rules, "`rules`") ?? [] {
                    guard let id = node["id"], let name = id.scalar?.text else {
                        nodes.append(node)
                        continue
                    }
                    if let first = own[name] {
                        reader.reportDuplicate(id, of: first, named: name)
                        continue
                    }
                    own[name] = id
                    if let place = position[name] {
                        nodes[place] = node
                    } else {
                        position[name] = nodes.count
                        nodes.append(node)
                    }
                }
            }
            override(document.root["overrides"], &nodes, at: position)
        }
        return nodes
    }

    private func override(_ overrides: RuleNode?, _ nodes: inout [RuleNode], at position: [String: Int]) {
        guard let overrides, !overrides.isNull else { return }
        guard let entries = overrides.map else {
            reader.report(
                .wrongShape,
                "`overrides` must be a mapping from rules to what changes",
                at: overrides,
                label: overrides.kind
            )
            return
        }
        for entry in entries {
            guard let place = position[entry.name] else {
                let help = reader.didYouMean(entry.name, position.keys.sorted())
                reader.report(.unknownName, "there is no rule `\(entry.name)`", at: entry.key, help: help)
                continue
            }
            guard var members = nodes[place].map else { continue }
            var changes = [RuleNode.Entry(key: Self.modeKey(entry.value.mark), value: entry.value)]
            if let map = entry.value.map {
                changes = map
            } else if entry.value.list != nil {
                reader.report(.wrongShape, "an override is a mode, or a mapping of keys of the rule", at: entry.value)
                continue
            }
            for change in changes {
                if change.name == "id" {
                    reader.report(.badValue, "an override cannot change the id", at: change.key)
                } else if let index = members.firstIndex(where: { $0.name == change.name }) {
                    members[index] = change
                } else {
                    members.append(change)
                }
            }
            nodes[place].content = .map(members)
        }
    }

    private static func modeKey(_ mark: RuleMark) -> RuleNode {
        RuleNode(content: .scalar(RuleScalar("mode", isPlain: true)), mark: mark)
    }

    // MARK: - Tests

    private func tests(_ root: RuleNode) -> [RuleTest] {
        guard let tests = root["tests"], !tests.isNull else { return [] }
        return (reader.elements(of: tests, "`tests`") ?? []).compactMap { reader.test($0) }
    }

    /// Tests name rules that there are.
    private func checkNames(_ nodes: [RuleNode]) {
        let known = Set(nodes.compactMap { $0["id"]?.scalar?.text })
        for node in reader.namedRules {
            guard let name = node.scalar?.text, !known.contains(name) else { continue }
            let help = reader.didYouMean(name, known.sorted())
            reader.report(.unknownName, "there is no rule `\(name)`", at: node, help: help)
        }
    }
}
