import JSONScanning

/// Finds out what the `$schema` of a document means: a draft, or a meta-schema that is built on one.
struct SchemaDialects {
    struct Problem: Error {
        let code: GeneralSchemaError.Code
        let detail: String
    }

    private let registry: SchemaRegistry

    init(registry: SchemaRegistry) { self.registry = registry }

    /// The dialect of that name; a given draft overrides what the name says, but not a meta-schema's vocabularies.
    func dialect(named name: String, given draft: SchemaDraft? = nil) -> Result<SchemaDialect, Problem> {
        let uri = URIReference(name).withoutFragment.description
        if let known = Self.draft(named: uri) { return .success(SchemaDialect(draft: draft ?? known)) }
        guard let metaschema = metaschema(at: uri) else {
            guard let draft else {
                return .failure(Problem(code: .unsupportedDraft, detail: "\(name) is not supported"))
            }
            return .success(SchemaDialect(draft: draft))
        }
        guard let known = draft ?? metaschema["$schema"]?.string.flatMap(Self.draft) else {
            return .failure(Problem(code: .unsupportedDraft, detail: "\(name) builds on a draft that is not supported"))
        }
        return dialect(of: metaschema, named: name, draft: known)
    }

    /// 2020-12 core §8.1.2: a meta-schema lists the vocabularies, and which of them one must know.
    private func dialect(
        of metaschema: JSONNode,
        named name: String,
        draft: SchemaDraft
    ) -> Result<SchemaDialect, Problem> {
        var dialect = SchemaDialect(draft: draft)
        guard draft == .draft202012, let list = metaschema["$vocabulary"], list.kind == .object else {
            return .success(dialect)
        }
        dialect.hasApplicators = false
        dialect.hasUnevaluated = false
        dialect.hasValidation = false
        for member in list.members {
            let prefix = "https://json-schema.org/draft/2020-12/vocab/"
            switch member.name.hasPrefix(prefix) ? String(member.name.dropFirst(prefix.count)) : "" {
            case "core", "meta-data", "content", "format-annotation": break
            case "applicator": dialect.hasApplicators = true
            case "unevaluated": dialect.hasUnevaluated = true
            case "validation": dialect.hasValidation = true
            case "format-assertion": dialect.assertsFormats = true
            default:
                guard member.value.bool == true else { continue }
                let detail = "\(name) requires the vocabulary \(member.name)"
                return .failure(Problem(code: .unsupportedVocabulary, detail: detail))
            }
        }
        return .success(dialect)
    }

    /// The draft of a root schema; nil when `$schema` names a meta-schema of somebody else's.
    static func officialDraft(of root: JSONNode) -> SchemaDraft? {
        guard let name = root["$schema"]?.string else { return .draft202012 }
        return draft(named: URIReference(name).withoutFragment.description)
    }

    private func metaschema(at uri: String) -> JSONNode? {
        let index = registry.document(at: uri) ?? registry.documents(mentioning: uri).first
        guard let index, case .success(let tape) = registry.documents[index].content else { return nil }
        return tape.root
    }

    /// Identifiers are compared as text, but people write them with either scheme and with an empty fragment.
    private static func draft(named name: String) -> SchemaDraft? {
        func bare(_ text: String) -> Substring {
            text.drop { $0 != ":" }.prefix { $0 != "#" }
        }
        return SchemaDraft.allCases.first { bare($0.identifier) == bare(name) }
    }
}
