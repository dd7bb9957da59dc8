/// The tests inside rule files.
extension RuleLanguage {
    /// Of a test.
    static let testKeys = [
        RuleKey("name", .text, isRequired: true, synonyms: ["id", "title"], meaning: "What it shows."),
        RuleKey(
            "connection",
            .keys(connectionKeys),
            synonyms: ["station"],
            meaning: "Whose it is, and which version it speaks."
        ),
        RuleKey(
            "clock",
            .text,
            otherwise: "2026-01-01T00:00:00Z",
            synonyms: ["time", "now"],
            meaning: "RFC 3339; the clock moves by wait alone."
        ),
        RuleKey(
            "repeat",
            .integer(from: 1),
            otherwise: "1",
            synonyms: ["times"],
            meaning: "How often the steps run; ${n} is the number."
        ),
        RuleKey(
            "allow_invalid",
            .flag,
            otherwise: "false",
            synonyms: ["allowInvalid"],
            meaning: "Whether what is sent may break its schema."
        ),
        RuleKey(
            "steps",
            .list(.reference("step", "step")),
            isRequired: true,
            synonyms: ["step"],
            meaning: "What happens, in order."
        ),
        RuleKey(
            "expect",
            .keys(resultKeys),
            synonyms: ["expected"],
            meaning: "What must have happened when all steps are done."
        ),
    ]

    static let connectionKeys = [
        RuleKey("station", .scalar, otherwise: "CP-1", meaning: "The identity of the station."),
        RuleKey("version", .scalar, otherwise: "ocpp1.6", meaning: "The version of OCPP."),
    ]

    /// Of `expect` of a test.
    static let resultKeys = [
        RuleKey("fired", .mappingTo(.integer(from: 0), by: "rule"), meaning: "How often each rule fired.")
    ]

    /// Of a step: one of them, and `expect`.
    static let stepKeys = [
        RuleKey("up", frame, synonyms: ["call", "frame"], meaning: "The station sends it."),
        RuleKey("down", frame, meaning: "The CSMS sends it."),
        RuleKey("raw", .either([.text, .keys(rawKeys)]), meaning: "Text that need not be a frame; up, unless said."),
        RuleKey(
            "connect",
            .either([.nothing, .keys(connectKeys)]),
            meaning: "The station dials again."
        ),
        RuleKey("close", .either([.nothing, .keys(closeKeys)]), meaning: "A side closes; the station, unless said."),
        RuleKey("ping", .any, meaning: "A side pings; the station, unless said."),
        RuleKey("wait", .duration, synonyms: ["sleep"], meaning: "Time passes."),
        RuleKey(
            "expect",
            .reference("expectation", "{ … }"),
            synonyms: ["expected"],
            meaning: "What comes of it; what is not named is not compared."
        ),
    ]

    static let rawKeys = [
        RuleKey("up", .text, meaning: "The station sends it."), RuleKey("down", .text, meaning: "The CSMS sends it."),
    ]

    static let connectKeys = [
        RuleKey("headers", .headers, synonyms: ["header"], meaning: "Of the upgrade request."),
        RuleKey("path", .text, synonyms: ["url"], meaning: "Of the upgrade request."),
    ]

    static let closeKeys = [
        RuleKey("code", .integer(from: 1000), otherwise: "1000", meaning: "Of the close frame."),
        RuleKey("dir", .text, otherwise: "up", meaning: "The way that it travels."),
    ]

    /// Of `expect` of a step.
    static let expectationKeys = [
        RuleKey(
            "forward",
            .either([.word(["unchanged", "none"]), frame, .keys(rawTextKeys)]),
            synonyms: ["forwarded"],
            meaning: "What the other side gets."
        ),
        RuleKey("reply", .either([.none, frame]), synonyms: ["answer"], meaning: "What the sender gets."),
        RuleKey("reject", .either([.none, .integer(from: 100)]), meaning: "The status that the station gets."),
        RuleKey("close", .either([.none, .integer(from: 1000)]), meaning: "The code with which it is closed."),
        RuleKey(
            "inject",
            .either([.none, .list(.mapping("{ Action: payload }"))]),
            synonyms: ["injects"],
            meaning: "CALLs of the relay's own, in order."
        ),
        RuleKey("delay", .either([.duration, .keys(delayKeys)]), meaning: "How long the message is held."),
        RuleKey("rules", .several(.text), synonyms: ["rule"], meaning: "Exactly these fired, in order."),
        RuleKey("shadow", .several(.text), meaning: "Exactly these fired in shadow mode."),
        RuleKey("tags", .several(.text), synonyms: ["tag"], meaning: "The tags that the message has."),
        RuleKey("recorded", frame, synonyms: ["record"], meaning: "What the record shows."),
        RuleKey(
            "violations",
            .several(.text),
            synonyms: ["violation", "finding", "findings"],
            meaning: "The findings of the message."
        ),
        RuleKey("log", .several(.text), synonyms: ["logs"], meaning: "Texts that stand in lines of the log."),
    ]

    static let delayKeys = [
        RuleKey("min", .duration, otherwise: "0s", meaning: "At least."),
        RuleKey("max", .duration, meaning: "At most."),
    ]

    /// Of `forward`.
    static let rawTextKeys = [RuleKey("raw", .text, meaning: "Text that need not be a frame.")]

    private static let frame = ValueForm.reference("frame", "[2, \"1\", Heartbeat, {}]")
}
