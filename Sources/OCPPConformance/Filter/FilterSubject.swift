package import JSONScanning

/// Something that a ``Filter`` can be asked of.
package protocol FilterSubject {
    /// What the field holds; nil where there is none, which makes every test of it false.
    func value(of field: FilterField) -> FilterValue?
    /// Everything that the field holds, where that may be several; a test holds when it holds for one of them.
    func values(of field: FilterField) -> [FilterValue]
    /// The payload of a message; nil where there is none or it is not known.
    func payload(_ payload: FilterPayload) -> JSONNode?
    /// What rules remember under a name.
    func state(_ name: String) -> FilterValue?
    /// Whether the raw frame holds these bytes somewhere.
    func holds(_ bytes: [UInt8]) -> Bool
}

/// Whose payload a path leads into.
package enum FilterPayload: Sendable, Hashable {
    /// The message's own.
    case own
    /// The CALL's, of the CALL itself and of its answer.
    case request
    /// The answer's, of the answer itself and of its CALL.
    case response
}

/// What a subject holds, as far as comparisons need it.
package enum FilterValue: Sendable {
    case text(String)
    case number(JSONNumber)
    case flag(Bool)
    case null
    /// An object or an array.
    case container(JSONNode)

    /// The value of a node.
    package init(_ node: JSONNode) {
        if let text = node.string {
            self = .text(text)
        } else if let number = node.number {
            self = .number(number)
        } else if let flag = node.bool {
            self = .flag(flag)
        } else {
            self = node.kind == .null ? .null : .container(node)
        }
    }
}

extension FilterSubject {
    package func values(of field: FilterField) -> [FilterValue] { value(of: field).map { [$0] } ?? [] }

    /// Whether `filter` holds for it.
    package func satisfies(_ filter: Filter) -> Bool { satisfies(filter.node) }

    private func satisfies(_ node: Filter.Node) -> Bool {
        switch node {
        case .all(let nodes): nodes.allSatisfy { satisfies($0) }
        case .any(let nodes): nodes.contains { satisfies($0) }
        case .not(let node): !satisfies(node)
        case .contains(let bytes): holds(bytes)
        case .test(let test): satisfies(test)
        }
    }

    private func satisfies(_ test: Filter.Test) -> Bool {
        guard case .path(let other) = test.value else {
            return values(of: test.subject).contains { test.holds(for: $0) }
        }
        let others = values(of: other).compactMap(Filter.Value.init)
        return values(of: test.subject).contains { value in others.contains { test.holds(for: value, beside: $0) } }
    }

    private func values(of subject: Filter.Subject) -> [FilterValue] {
        switch subject {
        case .field(let field): values(of: field)
        case .payload(let path): values(.own, path)
        case .request(let path): values(.request, path)
        case .response(let path): values(.response, path)
        case .state(let path): stateValues(path)
        }
    }

    private func values(_ whose: FilterPayload, _ path: [Filter.PathStep]) -> [FilterValue] {
        payload(whose).map { Self.nodes(in: $0, path[...]).map { FilterValue($0) } } ?? []
    }

    private func stateValues(_ path: [Filter.PathStep]) -> [FilterValue] {
        guard case .name(let name) = path.first, let value = state(name) else { return [] }
        guard path.count > 1 else { return [value] }
        guard case .container(let node) = value else { return [] }
        return Self.nodes(in: node, path.dropFirst()).map { FilterValue($0) }
    }

    private static func nodes(in root: JSONNode, _ path: ArraySlice<Filter.PathStep>) -> [JSONNode] {
        var nodes = [root]
        for step in path {
            switch step {
            case .name(let name): nodes = nodes.compactMap { $0[name] }
            case .index(let index): nodes = nodes.compactMap { $0[index] }
            case .each: nodes = nodes.flatMap { Array($0.elements) }
            }
        }
        return nodes
    }
}

extension Filter.Value {
    /// What stands elsewhere, to compare with; nothing compares with objects and arrays.
    fileprivate init?(_ value: FilterValue) {
        switch value {
        case .text(let text): self = .text(text)
        case .number(let number): self = .number(number, number.description)
        case .flag(let flag): self = .flag(flag)
        case .null: self = .null
        case .container: return nil
        }
    }
}
