package import JSONScanning

/// Something that a ``Filter`` can be asked of.
package protocol FilterSubject {
    /// How payloads are read.
    associatedtype Place: FilterPlace

    /// What the field holds; nil where there is none, which makes every test of it false.
    func value(of field: FilterField) -> FilterValue?
    /// Everything that the field holds, where that may be several; a test holds when it holds for one of them.
    func values(of field: FilterField) -> [FilterValue]
    /// Lends the payload of a message; false where there is none or it is not known.
    func payload(_ payload: FilterPayload, _ body: (Place) -> Bool) -> Bool
    /// Lends what rules remember under a name; false where there is nothing.
    func state(_ name: String, _ body: (Place) -> Bool) -> Bool
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

/// A JSON value inside of a payload, wherever that is read from.
package protocol FilterPlace {
    /// The value of a member of an object; of members with the same name, the last.
    func member(_ name: String) -> Self?
    /// An element of an array.
    func element(_ position: Int) -> Self?
    /// Whether one of the elements of an array is as asked for.
    func containsElement(where isMet: (Self) -> Bool) -> Bool
    /// What it holds.
    var held: FilterValue { get }
    /// The JSON text.
    var text: String { get }
}

extension JSONNode: FilterPlace {
    /// The value of a member, where it is an object that has one.
    package func member(_ name: String) -> JSONNode? { self[name] }

    /// The element at a position, where it is an array that has one.
    package func element(_ position: Int) -> JSONNode? { self[position] }

    /// Whether it is an array with an element as `isMet` wants it.
    package func containsElement(where isMet: (JSONNode) -> Bool) -> Bool { elements.contains(where: isMet) }

    /// The value itself, for comparing.
    package var held: FilterValue {
        if let string { return .text(string) }
        if let number { return .number(number) }
        if let bool { return .flag(bool) }
        return kind == .null ? .null : .container
    }
}

/// What a subject holds, as far as comparisons need it.
package enum FilterValue: Sendable {
    case text(String)
    case number(JSONNumber)
    case flag(Bool)
    case null
    /// An object or an array, which compares with nothing.
    case container
}

extension FilterSubject {
    /// What a field has for values, for whoever has at most one of each.
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
        guard case .path(let other) = test.value else { return holds(test, of: test.subject) }
        var others: [Filter.Value] = []
        _ = visit(other) { value, _ in
            if let value = Filter.Value(value) { others.append(value) }
            return false
        }
        return visit(test.subject) { value, _ in others.contains { test.holds(for: value, beside: $0) } }
    }

    private func holds(_ test: Filter.Test, of subject: Filter.Subject) -> Bool {
        visit(subject) { value, place in
            if case .container = value, test.operation == .contains, let word = test.value.word, let place {
                return place.containsElement { element in
                    if case .text(word) = element.held { return true }
                    return element.text == word
                }
            }
            return test.holds(for: value)
        }
    }

    /// Whether one of the values that a subject stands for is as asked for; those in a payload come with their place.
    private func visit(_ subject: Filter.Subject, _ isMet: (FilterValue, Place?) -> Bool) -> Bool {
        func look(_ place: Place) -> Bool { isMet(place.held, place) }
        switch subject {
        case .field(let field): return values(of: field).contains { isMet($0, nil) }
        case .payload(let path): return payload(.own) { Self.visit($0, path: path[...], isMet: look) }
        case .request(let path): return payload(.request) { Self.visit($0, path: path[...], isMet: look) }
        case .response(let path): return payload(.response) { Self.visit($0, path: path[...], isMet: look) }
        case .state(let path):
            guard case .name(let name) = path.first else { return false }
            return state(name) { Self.visit($0, path: path.dropFirst(), isMet: look) }
        }
    }

    private static func visit(
        _ place: Place,
        path: ArraySlice<Filter.PathStep>,
        isMet: (Place) -> Bool
    ) -> Bool {
        guard let step = path.first else { return isMet(place) }
        let rest = path.dropFirst()
        switch step {
        case .name(let name): return place.member(name).map { visit($0, path: rest, isMet: isMet) } ?? false
        case .index(let index): return place.element(index).map { visit($0, path: rest, isMet: isMet) } ?? false
        case .each: return place.containsElement { visit($0, path: rest, isMet: isMet) }
        }
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
