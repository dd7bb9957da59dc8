import OCPP

/// JSON with the order of its members kept.
indirect enum SchemaText {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([SchemaText])
    case object([(String, SchemaText)])

    func text(indent: Int) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return String(flag)
        case .list(let items):
            return "[" + items.map { $0.text(indent: indent + 2) }.joined(separator: ", ") + "]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { inner + Self.quoted($0.0) + ": " + $0.1.text(indent: indent + 2) }
            return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}

extension RuleSchema {
    static var string: SchemaText { .object([("type", .text("string"))]) }

    static var scalar: SchemaText {
        .object([("type", .list([.text("string"), .text("number"), .text("boolean")]))])
    }

    static var strings: SchemaText { oneOrMore(string) }

    static func about(_ text: String) -> (String, SchemaText) { ("description", .text(text)) }

    static func reference(_ name: String) -> SchemaText { .object([("$ref", .text("#/definitions/\(name)"))]) }

    static func pattern(_ text: String) -> SchemaText {
        .object([("type", .text("string")), ("pattern", .text(text))])
    }

    static func integer(from least: Int) -> SchemaText {
        .object([("type", .text("integer")), ("minimum", .number(least))])
    }

    static func list(of item: SchemaText) -> SchemaText { .object([("type", .text("array")), ("items", item)]) }

    static func mapping(to value: SchemaText) -> SchemaText {
        .object([("type", .text("object")), ("additionalProperties", value)])
    }

    static func either(_ choices: [SchemaText]) -> SchemaText { .object([("anyOf", .list(choices))]) }

    /// A value, several, or a set.
    static func oneOrMore(_ item: SchemaText) -> SchemaText { either([item, list(of: item), pattern("^\\$")]) }

    static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> SchemaText {
        .object([("enum", .list(Word.allCases.map { .text($0.rawValue) }))])
    }

    /// Draft 07 ignores what stands beside `$ref`, so a description goes around it.
    static func described(_ schema: SchemaText, _ text: String) -> SchemaText {
        guard case .object(let members) = schema else { return schema }
        if members.first?.0 == "$ref" { return .object([about(text), ("allOf", .list([schema]))]) }
        return .object([about(text)] + members)
    }

    /// An object with these keys in this order and no others.
    static func object(
        _ keys: [String],
        required: [String] = [],
        _ properties: [String: SchemaText]
    ) -> SchemaText {
        var members: [(String, SchemaText)] = [("type", .text("object")), ("additionalProperties", .flag(false))]
        if !required.isEmpty { members.append(("required", .list(required.map { .text($0) }))) }
        members.append(("properties", .object(keys.map { ($0, properties[$0] ?? .flag(true)) })))
        return .object(members)
    }

    // MARK: - Actions

    static var action: SchemaText {
        let one = object(RuleReader.actionKeys, actions)
        guard case .object(let members) = one else { return one }
        return either([
            .object([("enum", .list([.text("block"), .text("refuse")]))]),
            .object(members + [("minProperties", .number(1)), ("maxProperties", .number(1))]),
        ])
    }

    private static var actions: [String: SchemaText] {
        let any: SchemaText = .object([("type", .text("object"))])
        var codes: [String] = []
        for code in CallErrorCode.allCases {
            for version in OCPPVersion.allCases {
                if let spelling = code.spelling(in: version), !codes.contains(spelling) { codes.append(spelling) }
            }
        }
        return [
            "set": described(any, "Values by pointer; on connect, { header: { Name: value } }."),
            "remove": described(reference("pointers"), "Takes these away."),
            "merge": described(any, "RFC 7396."),
            "patch": described(list(of: patchStep), "RFC 6902."),
            "replace": described(
                mapping(
                    to: object(
                        ["regex", "with"],
                        required: ["regex", "with"],
                        ["regex": string, "with": reference("template")]
                    )
                ),
                "Each match in a text is replaced."
            ),
            "coerce": described(mapping(to: words(RuleAction.Coercion.Target.self)), "Makes it of this type."),
            "rename": described(mapping(to: string), "The new name of a member, by its pointer."),
            "repair": described(oneOrMore(words(RuleAction.Repair.self)), "On event: malformed."),
            "block": described(
                object(
                    ["error", "description", "details"],
                    [
                        "error": .object([("enum", .list(codes.map { .text($0) }))]),
                        "description": reference("template"), "details": any,
                    ]
                ),
                "Goes no further; the sender of a CALL gets a CALLERROR."
            ),
            "refuse": described(
                .object([("type", .text("object")), ("maxProperties", .number(0))]),
                "The sender gets the action's own refusal."
            ),
            "reply": described(any, "The sender gets this payload as the answer."),
            "reject": described(
                object(["status", "headers"], ["status": integer(from: 300), "headers": reference("headers")]),
                "Refuses the connection."
            ),
            "close": described(
                object(
                    ["code", "reason", "legs"],
                    [
                        "code": integer(from: 1000), "reason": reference("template"),
                        "legs": words(RuleAction.Legs.self),
                    ]
                ),
                "Closes the connection."
            ),
            "route": described(either([string, object(["upstream"], ["upstream": string])]), "The upstream to dial."),
            "inject": described(
                object(
                    ["dir", "action", "payload", "after"],
                    required: ["dir", "action"],
                    ["dir": string, "action": string, "payload": any, "after": reference("duration")]
                ),
                "A CALL of the relay's own."
            ),
            "delay": described(
                either([
                    reference("duration"),
                    object(["by", "jitter"], ["by": reference("duration"), "jitter": reference("duration")]),
                ]),
                "Holds this and later messages of its direction."
            ),
            "throttle": described(
                either([string, object(["rate"], ["rate": pattern("^[0-9]+/.+$")])]),
                "Such as 10/s; more are held."
            ),
            "log": described(
                either([
                    reference("template"),
                    object(
                        ["level", "message"],
                        required: ["message"],
                        ["level": words(RuleAction.Level.self), "message": reference("template")]
                    ),
                ]),
                "Writes a line."
            ),
            "tag": described(oneOrMore(string), "Marks the message for later rules and records."),
            "count": described(either([string, object(["name"], ["name": string])]), "Counts up."),
            "capture": described(
                object(["body"], ["body": .object([("type", .text("boolean"))])]),
                "Whether the record keeps the body."
            ),
            "redact": described(reference("pointers"), "Hides these in records, logs and findings."),
            "remember": described(mapping(to: reference("pointer")), "Keeps values for ${state.name} and where."),
            "forget": described(either([oneOrMore(string), any]), "Forgets these, or all."),
        ]
    }

    private static var patchStep: SchemaText {
        object(
            ["op", "path", "from", "value"],
            required: ["op", "path"],
            [
                "op": .object([
                    ("enum", .list(["add", "remove", "replace", "move", "copy", "test"].map { .text($0) }))
                ]),
                "path": reference("pointer"), "from": reference("pointer"), "value": .flag(true),
            ]
        )
    }
}
