import JSONScanning

/// Judges a schema by the meta-schema of its draft, which knows of more than the compiler asks for.
enum MetaschemaCheck {
    private static let draft04 = compiled(.draft04)
    private static let draft06 = compiled(.draft06)
    private static let draft07 = compiled(.draft07)
    private static let draft202012 = compiled(.draft202012)

    /// What is wrong first in a document whose root schema is of this draft.
    static func problem(in tape: JSONTape, name: String, draft: SchemaDraft) -> GeneralSchemaError? {
        // A part of another dialect is judged by another meta-schema, which is not known from outside.
        guard !namesDialect(below: tape.root), let violation = metaschema(of: draft)?.violations(in: tape).first else {
            return nil
        }
        let detail = "\(violation.seen) is not what the meta-schema allows here: \(violation.allowed)"
        return GeneralSchemaError(.badKeyword, document: name, pointer: violation.pointer, detail: detail)
    }

    private static func metaschema(of draft: SchemaDraft) -> GeneralSchema? {
        switch draft {
        case .draft04: draft04
        case .draft06: draft06
        case .draft07: draft07
        case .draft202012: draft202012
        }
    }

    private static func compiled(_ draft: SchemaDraft) -> GeneralSchema? {
        Metaschemas.text(of: draft.identifier).flatMap { text in
            try? GeneralSchema(trusting: Array(text.utf8), uri: draft.identifier, draft: draft)
        }
    }

    /// Whether a schema inside has a `$schema` of its own.
    private static func namesDialect(below root: JSONNode) -> Bool {
        var pending = [root]
        while let node = pending.popLast() {
            if node.kind == .array { pending += node.elements }
            guard node.kind == .object else { continue }
            for member in node.members {
                if node.index != root.index, member.name == "$schema", member.value.kind == .string { return true }
                pending.append(member.value)
            }
        }
        return false
    }
}
