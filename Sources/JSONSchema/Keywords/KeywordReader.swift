import JSONScanning

/// Reads the keywords of one schema into instructions, the cheap ones first.
struct KeywordReader {
    private typealias Instruction = KeywordProgram.Instruction

    private let schema: JSONNode
    private let location: SchemaLocation
    private let dialect: SchemaDialect
    private var keywords: [String: JSONNode] = [:]
    private var code: [KeywordProgram.Instruction] = []

    init(_ schema: JSONNode, at location: SchemaLocation, dialect: SchemaDialect) {
        self.schema = schema
        self.location = location
        self.dialect = dialect
        for member in schema.members { keywords[member.name] = member.value }
    }

    private var draft: SchemaDraft { dialect.draft }

    mutating func read(with compiler: inout KeywordCompiler) throws(GeneralSchemaError) -> [KeywordProgram.Instruction]
    {
        if draft.refHidesSiblings, keywords["$ref"] != nil {
            try readReferences(&compiler)
            return code
        }
        if dialect.hasValidation {
            try readAnyType(&compiler)
            try readNumberLimits(&compiler)
            try readStringLimits(&compiler)
            try readContainerLimits(&compiler)
        }
        try readFormat(&compiler)
        if dialect.hasApplicators {
            try readArrays(&compiler)
            try readObjects(&compiler)
        }
        try readReferences(&compiler)
        if dialect.hasApplicators { try readCombinations(&compiler) }
        if dialect.hasUnevaluated, draft == .draft202012 {
            if let node = try child("unevaluatedItems", &compiler) { code.append(.unevaluatedItems(node)) }
            if let node = try child("unevaluatedProperties", &compiler) { code.append(.unevaluatedProperties(node)) }
        }
        readDefinitions(&compiler)
        return code
    }

    // MARK: Assertions

    private mutating func readAnyType(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        if let value = keywords["type"] { code.append(.type(try types(value, compiler))) }
        if draft != .draft04, let value = keywords["const"] { code.append(.const(compiler.add(value: value))) }
        if let list = keywords["enum"] {
            guard list.kind == .array else { throw bad("enum", "must be an array", in: compiler) }
            let start = compiler.program.values.count
            for value in list.elements { _ = compiler.add(value: value) }
            let texts = compiler.add(texts: list.elements.filter { $0.kind == .string }.map(\.generalizedUTF8))
            code.append(.enumeration(start..<compiler.program.values.count, texts: texts))
        }
    }

    private func types(
        _ value: JSONNode,
        _ compiler: KeywordCompiler
    ) throws(GeneralSchemaError) -> KeywordProgram.TypeSet {
        let nodes = value.kind == .array ? Array(value.elements) : [value]
        var types: KeywordProgram.TypeSet = []
        for node in nodes {
            switch node.string {
            case "null": types.insert(.null)
            case "boolean": types.insert(.boolean)
            case "number": types.insert(.number)
            case "integer": types.insert(draft == .draft04 ? .integerSpelling : .integer)
            case "string": types.insert(.string)
            case "array": types.insert(.array)
            case "object": types.insert(.object)
            default: throw bad("type", "\(ViolationText.excerpt(node)) is no type", in: compiler)
            }
        }
        return types
    }

    private mutating func readNumberLimits(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        let minimum = try number("minimum", &compiler)
        let maximum = try number("maximum", &compiler)
        if draft == .draft04 {
            let isAbove = try flag("exclusiveMinimum", compiler)
            let isBelow = try flag("exclusiveMaximum", compiler)
            if let minimum { code.append(isAbove ? .exclusiveMinimum(minimum) : .minimum(minimum)) }
            if let maximum { code.append(isBelow ? .exclusiveMaximum(maximum) : .maximum(maximum)) }
        } else {
            if let minimum { code.append(.minimum(minimum)) }
            if let maximum { code.append(.maximum(maximum)) }
            if let limit = try number("exclusiveMinimum", &compiler) { code.append(.exclusiveMinimum(limit)) }
            if let limit = try number("exclusiveMaximum", &compiler) { code.append(.exclusiveMaximum(limit)) }
        }
        guard let divisor = try number("multipleOf", &compiler) else { return }
        let value = compiler.program.numbers[divisor].value
        guard !value.isZero, !value.isNegative else { throw bad("multipleOf", "must be above zero", in: compiler) }
        code.append(.multipleOf(divisor))
    }

    private mutating func readStringLimits(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        if let limit = try count("minLength", compiler) { code.append(.minLength(limit)) }
        if let limit = try count("maxLength", compiler) { code.append(.maxLength(limit)) }
        guard let value = keywords["pattern"] else { return }
        guard value.kind == .string else { throw bad("pattern", "must be a string", in: compiler) }
        code.append(.pattern(try compiler.add(pattern: value, at: location, "pattern")))
    }

    private mutating func readFormat(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        guard let value = keywords["format"] else { return }
        guard let name = value.string else { throw bad("format", "must be a string", in: compiler) }
        guard compiler.assertsFormats || dialect.assertsFormats, let format = FormatName(rawValue: name),
            format.isDefined(in: draft)
        else { return }
        code.append(.format(format))
    }

    private mutating func readContainerLimits(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        if let limit = try count("minItems", compiler) { code.append(.minItems(limit)) }
        if let limit = try count("maxItems", compiler) { code.append(.maxItems(limit)) }
        if try flag("uniqueItems", compiler) { code.append(.uniqueItems) }
        if let limit = try count("minProperties", compiler) { code.append(.minProperties(limit)) }
        if let limit = try count("maxProperties", compiler) { code.append(.maxProperties(limit)) }
        if let list = keywords["required"] {
            code.append(.required(compiler.add(names: try names(list, of: "required", compiler))))
        }
        guard draft == .draft202012, let map = keywords["dependentRequired"] else { return }
        guard map.kind == .object else { throw bad("dependentRequired", "must be an object", in: compiler) }
        var dependents: [KeywordProgram.DependentNames] = []
        for member in map.members {
            let required = try names(member.value, of: "dependentRequired", compiler)
            dependents.append(.init(name: member.nameNode.generalizedUTF8, required: required))
        }
        code.append(.dependentRequired(compiler.add(dependentNames: dependents), .dependentRequired))
    }

    // MARK: Applicators

    private mutating func readArrays(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        var prefix: [KeywordProgram.NodeID] = []
        var rest: KeywordProgram.NodeID?
        var restKeyword = SchemaKeyword.items
        if draft == .draft202012 {
            prefix = try children("prefixItems", &compiler) ?? []
            rest = try child("items", &compiler)
        } else if let items = keywords["items"], items.kind == .array {
            prefix = items.elements.map { compiler.node(at: place($0)) }
            rest = try child("additionalItems", &compiler)
            restKeyword = .additionalItems
        } else {
            rest = try child("items", &compiler)
        }
        if !prefix.isEmpty || rest != nil {
            code.append(.items(prefix: compiler.add(list: prefix), rest: rest, restKeyword: restKeyword))
        }
        guard draft != .draft04, let contains = try child("contains", &compiler) else { return }
        guard draft == .draft202012, dialect.hasValidation else {
            code.append(.contains(contains, min: 1, max: nil))
            return
        }
        let least = try count("minContains", compiler) ?? 1
        code.append(.contains(contains, min: least, max: try count("maxContains", compiler)))
    }

    private mutating func readObjects(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        var members = KeywordProgram.Members()
        let properties = try map("properties", compiler)
        members.names = NameTable(properties.map(\.name))
        members.schemas = properties.map { compiler.node(at: place($0.value)) }
        for pattern in try map("patternProperties", compiler) {
            let index = try compiler.add(pattern: pattern.nameNode, at: location, "patternProperties")
            members.patterns.append((index, compiler.node(at: place(pattern.value))))
        }
        members.additional = try child("additionalProperties", &compiler)
        if !members.schemas.isEmpty || !members.patterns.isEmpty || members.additional != nil {
            code.append(.members(compiler.add(members: members)))
        }
        if draft != .draft04, let node = try child("propertyNames", &compiler) { code.append(.propertyNames(node)) }
        let keyword = draft == .draft202012 ? "dependentSchemas" : "dependencies"
        var dependentNames: [KeywordProgram.DependentNames] = []
        var dependentSchemas: [KeywordProgram.DependentSchema] = []
        for member in try map(keyword, compiler) {
            if draft != .draft202012, member.value.kind == .array {
                let required = try names(member.value, of: keyword, compiler)
                dependentNames.append(.init(name: member.name, required: required))
            } else {
                dependentSchemas.append(.init(name: member.name, schema: compiler.node(at: place(member.value))))
            }
        }
        if !dependentNames.isEmpty {
            code.append(.dependentRequired(compiler.add(dependentNames: dependentNames), .dependencies))
        }
        if !dependentSchemas.isEmpty {
            code.append(.dependentSchemas(compiler.add(dependentSchemas: dependentSchemas)))
        }
    }

    private mutating func readCombinations(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        if let list = try children("allOf", &compiler) { code.append(.allOf(compiler.add(list: list))) }
        if let list = try children("anyOf", &compiler) { code.append(.anyOf(compiler.add(list: list))) }
        if let list = try children("oneOf", &compiler) { code.append(.oneOf(compiler.add(list: list))) }
        if let node = try child("not", &compiler) { code.append(.not(node)) }
        guard draft != .draft04, draft != .draft06 else { return }
        let (then, otherwise) = (try child("then", &compiler), try child("else", &compiler))
        guard let condition = try child("if", &compiler) else { return }
        code.append(.condition(condition, then: then, else: otherwise))
    }

    private mutating func readReferences(_ compiler: inout KeywordCompiler) throws(GeneralSchemaError) {
        if let value = keywords["$ref"] {
            guard let text = value.string else { throw bad("$ref", "must be a URI reference", in: compiler) }
            code.append(.reference(try compiler.reference(text, at: location, "$ref").node))
        }
        guard draft == .draft202012, let value = keywords["$dynamicRef"] else { return }
        guard let text = value.string else { throw bad("$dynamicRef", "must be a URI reference", in: compiler) }
        let target = try compiler.reference(text, at: location, "$dynamicRef")
        if let anchor = target.dynamicAnchor {
            code.append(.dynamicReference(target.node, anchor: anchor))
        } else {
            code.append(.reference(target.node))
        }
    }

    /// Definitions are compiled even when nothing refers to them: whoever wrote them wants to hear what is wrong there.
    private func readDefinitions(_ compiler: inout KeywordCompiler) {
        guard location.document == 0 else { return }
        for keyword in ["definitions", "$defs"] where SubschemaShape.of(keyword, in: draft) == .map {
            for member in (keywords[keyword]?.members).map(Array.init) ?? [] {
                _ = compiler.node(at: place(member.value))
            }
        }
    }

    // MARK: Values of keywords

    private func place(_ node: JSONNode) -> SchemaLocation {
        SchemaLocation(document: location.document, entry: node.index)
    }

    private func child(
        _ keyword: String,
        _ compiler: inout KeywordCompiler
    ) throws(GeneralSchemaError) -> KeywordProgram.NodeID? {
        keywords[keyword].map { compiler.node(at: place($0)) }
    }

    private func children(
        _ keyword: String,
        _ compiler: inout KeywordCompiler
    ) throws(GeneralSchemaError) -> [KeywordProgram.NodeID]? {
        guard let list = keywords[keyword] else { return nil }
        guard list.kind == .array, list.count > 0 else {
            throw bad(keyword, "must be an array of schemas", in: compiler)
        }
        return list.elements.map { compiler.node(at: place($0)) }
    }

    /// The members of an object; of members with the same name the last.
    private func map(
        _ keyword: String,
        _ compiler: KeywordCompiler
    ) throws(GeneralSchemaError) -> [(name: [UInt8], nameNode: JSONNode, value: JSONNode)] {
        guard let map = keywords[keyword] else { return [] }
        guard map.kind == .object else { throw bad(keyword, "must be an object", in: compiler) }
        var last: [[UInt8]: Int] = [:]
        let members = map.members.map { ($0.nameNode.generalizedUTF8, $0.nameNode, $0.value) }
        for (index, member) in members.enumerated() { last[member.0] = index }
        return members.enumerated().filter { last[$1.0] == $0 }.map(\.element)
    }

    private func names(
        _ list: JSONNode,
        of keyword: String,
        _ compiler: KeywordCompiler
    ) throws(GeneralSchemaError) -> [[UInt8]] {
        guard list.kind == .array, list.elements.allSatisfy({ $0.kind == .string }) else {
            throw bad(keyword, "must be an array of strings", in: compiler)
        }
        return list.elements.map(\.generalizedUTF8)
    }

    private func count(_ keyword: String, _ compiler: KeywordCompiler) throws(GeneralSchemaError) -> Int? {
        guard let value = keywords[keyword] else { return nil }
        guard let number = value.number, number.isInteger, !number.isNegative else {
            throw bad(keyword, "must be an integer of at least 0", in: compiler)
        }
        return number.int ?? .max
    }

    private func number(_ keyword: String, _ compiler: inout KeywordCompiler) throws(GeneralSchemaError) -> Int? {
        guard let value = keywords[keyword] else { return nil }
        guard let number = value.number else { throw bad(keyword, "must be a number", in: compiler) }
        return compiler.add(number: number, text: value.text)
    }

    private func flag(_ keyword: String, _ compiler: KeywordCompiler) throws(GeneralSchemaError) -> Bool {
        guard let value = keywords[keyword] else { return false }
        guard let flag = value.bool else { throw bad(keyword, "must be true or false", in: compiler) }
        return flag
    }

    private func bad(_ keyword: String, _ detail: String, in compiler: KeywordCompiler) -> GeneralSchemaError {
        compiler.resources.error(.badKeyword, at: location, keyword: keyword, detail: "\(keyword) \(detail)")
    }
}
