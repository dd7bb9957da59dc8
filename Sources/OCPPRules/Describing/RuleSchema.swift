import JSONScanning
import OCPP
import OCPPConformance

/// The JSON Schema (draft 07) of a rule file, by which editors complete and check while one types.
///
/// It says what a mapping may hold and which words there are. What only ``RuleFile`` knows, such as which action has
/// which field, it leaves open.
package enum RuleSchema {
    /// Indented text with a line break at the end.
    package static var text: String { root.text(indent: 0) + "\n" }

    private static var root: SchemaText {
        .object([
            ("$schema", .text("http://json-schema.org/draft-07/schema#")),
            ("title", .text("Linesman rule file")),
            ("type", .text("object")),
            ("additionalProperties", .flag(false)),
            ("required", .list([.text("linesman")])),
            (
                "properties",
                .object([
                    ("linesman", .object([("const", .number(1)), about("The format of this file.")])),
                    (
                        "extends",
                        described(strings, "Files whose rules come first; a later rule with the same id wins.")
                    ),
                    ("sets", described(mapping(to: list(of: scalar)), "Lists of values, used as $name.")),
                    (
                        "rules",
                        described(
                            list(of: reference("rule")),
                            "In order: all that match run, a terminal action ends the list."
                        )
                    ),
                    (
                        "overrides",
                        described(
                            mapping(to: override),
                            "What becomes of extended rules, by id: a mode, or keys of the rule."
                        )
                    ),
                    (
                        "tests",
                        described(list(of: reference("test")), "What must come of messages; see linesman rules test.")
                    ),
                ])
            ),
            (
                "definitions",
                .object([
                    ("rule", rule), ("match", match), ("condition", condition), ("action", action), ("test", test),
                    ("step", step), ("expectation", expectation), ("template", described(string, templateHelp)),
                    ("pointer", described(pattern("^(/.*)?$"), "A JSON Pointer below the payload; * is any element.")),
                    ("pointers", either([reference("pointer"), list(of: reference("pointer")), pattern("^\\$")])),
                    ("duration", described(pattern("^([0-9.]+(ns|us|ms|s|m|h|d))+$"), "Such as 500ms, 5s, 1h30m.")),
                    ("headers", mapping(to: either([scalar, .object([("type", .text("null"))])]))),
                    (
                        "frame",
                        .object([("type", .text("array")), about("A frame, such as [2, \"1\", Heartbeat, {}].")])
                    ),
                ])
            ),
        ])
    }

    private static let templateHelp =
        "Text with ${station}, ${now}, ${id}, ${action}, ${version}, ${uuid}, ${payload./x}, ${request./x}, ${state.x}."

    // MARK: - Rules

    private static var rule: SchemaText {
        object(
            RuleReader.ruleKeys,
            required: ["id", "match", "then"],
            [
                "id": described(pattern("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"), "In kebab case, unique."),
                "description": string,
                "mode": described(words(Rule.Mode.self), "enforce does it, shadow says what it would do."),
                "match": reference("match"),
                "probability": .object([("type", .text("number")), ("minimum", .number(0)), ("maximum", .number(1))]),
                "seed": integer(from: 0),
                "limit": object(
                    ["count", "per", "every", "window"],
                    [
                        "count": integer(from: 1), "per": words(Rule.Limit.Scope.self), "every": integer(from: 1),
                        "window": reference("duration"),
                    ]
                ),
                "active": object(
                    ["after", "for", "between"],
                    [
                        "after": reference("duration"), "for": reference("duration"),
                        "between": described(list(of: pattern("^[0-2][0-9]:[0-5][0-9]$")), "Two times of day in UTC."),
                    ]
                ),
                "then": described(list(of: reference("action")), "In order."),
            ]
        )
    }

    private static var override: SchemaText {
        either([words(Rule.Mode.self), .object([("type", .text("object"))])])
    }

    private static var match: SchemaText {
        let kinds: [SchemaText] = ["call", "result", "error", "resulterror", "send"].map { .text($0) }
        let actions: [SchemaText] = CatalogueIndex().actions.keys.sorted().map { .text($0) }
        let versions: [SchemaText] =
            OCPPVersion.allCases.map { .text($0.subprotocol) } + OCPPVersion.allCases.map { .text($0.number) }
        return object(
            RuleReader.matchKeys,
            [
                "event": described(words(Rule.Event.self), "message unless said."),
                "station": described(oneOrMore(string), "A glob, or /a regular expression/."),
                "dir": described(.object([("enum", .list([.text("up"), .text("down")]))]), "up is to the CSMS."),
                "type": oneOrMore(.object([("enum", .list(kinds))])),
                "action": described(
                    oneOrMore(.object([("anyOf", .list([.object([("enum", .list(actions))]), pattern("^\\$")]))])),
                    "A response has the action of its CALL."
                ),
                "version": oneOrMore(
                    .object([
                        ("anyOf", .list([.object([("enum", .list(versions))]), .object([("type", .text("number"))])]))
                    ])
                ),
                "id": reference("condition"),
                "errorCode": reference("condition"),
                "size": described(reference("condition"), "Bytes of the frame, such as { gt: 4k }."),
                "latency": described(reference("condition"), "Between a CALL and its answer, such as { gt: 5s }."),
                "violation": described(oneOrMore(string), "Findings, such as LM2003 or type-mismatch."),
                "tag": oneOrMore(string),
                "header": mapping(to: reference("condition")),
                "path": reference("condition"),
                "subprotocol": reference("condition"),
                "remote": reference("condition"),
                "payload": described(mapping(to: reference("condition")), "Conditions by JSON Pointer."),
                "request": described(mapping(to: reference("condition")), "The same of the CALL that is answered."),
                "any": list(of: reference("match")),
                "all": list(of: reference("match")),
                "not": reference("match"),
                "where": described(string, "An expression, such as payload.meterStop < state.meterStart."),
            ]
        )
    }

    private static var condition: SchemaText {
        let comparison = scalar
        return either([
            scalar, .object([("type", .text("null"))]), list(of: .flag(true)),
            object(
                RuleReader.operators,
                [
                    "eq": .flag(true), "ne": .flag(true), "gt": comparison, "gte": comparison, "lt": comparison,
                    "lte": comparison, "in": either([list(of: .flag(true)), pattern("^\\$")]),
                    "nin": either([list(of: .flag(true)), pattern("^\\$")]), "glob": string, "regex": string,
                    "exists": .object([("type", .text("boolean"))]), "type": words(Condition.ValueType.self),
                    "len": reference("condition"), "contains": .flag(true),
                ]
            ),
        ])
    }

    // MARK: - Tests

    private static var test: SchemaText {
        object(
            RuleReader.testKeys,
            required: ["name", "steps"],
            [
                "name": string,
                "connection": object(["station", "version"], ["station": scalar, "version": scalar]),
                "clock": described(string, "RFC 3339; the clock moves by wait alone."),
                "repeat": described(integer(from: 1), "How often the steps run; ${n} is the number."),
                "allow_invalid": .object([("type", .text("boolean"))]),
                "steps": list(of: reference("step")),
                "expect": object(["fired"], ["fired": mapping(to: integer(from: 0))]),
            ]
        )
    }

    private static var step: SchemaText {
        object(
            RuleReader.stepKeys + ["expect"],
            [
                "up": described(reference("frame"), "The station sends it."),
                "down": described(reference("frame"), "The CSMS sends it."),
                "raw": either([string, object(["up", "down"], ["up": string, "down": string])]),
                "connect": either([
                    .object([("type", .text("null"))]),
                    object(["headers", "path"], ["headers": reference("headers"), "path": string]),
                ]),
                "close": either([
                    .object([("type", .text("null"))]),
                    object(["code", "dir"], ["code": integer(from: 1000), "dir": string]),
                ]),
                "ping": .flag(true),
                "wait": reference("duration"),
                "expect": reference("expectation"),
            ]
        )
    }

    private static var expectation: SchemaText {
        let none: SchemaText = .object([("const", .text("none"))])
        return object(
            RuleReader.expectationKeys,
            [
                "forward": described(
                    either([
                        .object([("enum", .list([.text("unchanged"), .text("none")]))]), reference("frame"),
                        object(["raw"], ["raw": string]),
                    ]),
                    "What the other side gets."
                ),
                "reply": described(either([none, reference("frame")]), "What the sender gets."),
                "reject": either([none, integer(from: 100)]),
                "close": either([none, integer(from: 1000)]),
                "inject": either([none, list(of: .object([("type", .text("object"))]))]),
                "delay": either([
                    reference("duration"),
                    object(["min", "max"], ["min": reference("duration"), "max": reference("duration")]),
                ]),
                "rules": described(oneOrMore(string), "Exactly these fired, in order."),
                "shadow": oneOrMore(string),
                "tags": oneOrMore(string),
                "recorded": reference("frame"),
                "violations": oneOrMore(string),
                "log": oneOrMore(string),
            ]
        )
    }
}
