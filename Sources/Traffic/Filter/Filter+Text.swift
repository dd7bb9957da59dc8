extension Filter {
    /// What the filter means, in English, so that whoever typed it sees whether it was understood.
    package var meaning: String {
        if case .all(let nodes) = node, nodes.isEmpty { return "every record" }
        return Self.describe(node, isInner: false)
    }

    private static func describe(_ node: Node, isInner: Bool) -> String {
        switch node {
        case .all(let nodes): grouped(nodes.map { describe($0, isInner: true) }.joined(separator: " and "), isInner)
        case .any(let nodes): grouped(nodes.map { describe($0, isInner: true) }.joined(separator: " or "), isInner)
        case .not(let node): "not " + describe(node, isInner: true)
        case .contains(let bytes): "the frame contains \"\(String(decoding: bytes, as: UTF8.self))\""
        case .test(let test): describe(test)
        }
    }

    private static func grouped(_ text: String, _ isInner: Bool) -> String { isInner ? "(\(text))" : text }

    private static func describe(_ test: Test) -> String {
        let subject = name(test.subject)
        let value = describe(test.value)
        return switch test.operation {
        case .isTrue: isFlag(test.subject) ? "it is marked \(subject)" : "\(subject) is present"
        case .equal: "\(subject) is \(value)"
        case .notEqual: "\(subject) is there and not \(value)"
        case .less: "\(subject) is below \(value)"
        case .lessOrEqual: "\(subject) is at most \(value)"
        case .greater: "\(subject) is above \(value)"
        case .greaterOrEqual: "\(subject) is at least \(value)"
        case .matches: "\(subject) matches \(value)"
        case .contains: "\(subject) contains \(value)"
        case .isIn: "\(subject) is one of \(value)"
        }
    }

    private static func isFlag(_ subject: Subject) -> Bool {
        guard case .field(let field) = subject else { return false }
        return field.type == .flag
    }

    private static func name(_ subject: Subject) -> String {
        switch subject {
        case .field(.dir): "the direction"
        case .field(.conn): "the connection"
        case .field(let field): isFlag(subject) ? field.rawValue : "the \(field.rawValue)"
        case .payload(let path): "payload" + text(path)
        case .request(let path): "the CALL's payload" + text(path)
        case .response(let path): "the answer's payload" + text(path)
        case .state(let path): "state" + text(path)
        }
    }

    private static func text(_ path: [PathStep]) -> String {
        path.map { step in
            switch step {
            case .name(let name): "." + name
            case .index(let index): "[\(index)]"
            case .each: "[any]"
            }
        }.joined()
    }

    private static func describe(_ value: Value) -> String {
        switch value {
        case .text(let text): text
        case .number(_, let text): text
        case .flag(let flag): String(flag)
        case .null: "null"
        case .regex(_, let text): "/\(text)/"
        case .list(let values): values.map { describe($0) }.joined(separator: ", ")
        case .path(let subject): name(subject)
        case .none: ""
        }
    }
}
