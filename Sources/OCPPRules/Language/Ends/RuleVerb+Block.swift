extension RuleVerb {
    static let block = RuleVerb(
        "block",
        .end,
        on: [.message],
        synonyms: ["deny"],
        arguments: [
            RuleKey(
                "error",
                .errorCode,
                otherwise: "GenericError",
                synonyms: ["code", "errorCode"],
                meaning: "The code of the CALLERROR, in the spelling of the version."
            ),
            RuleKey(
                "description",
                .template,
                synonyms: ["message", "reason"],
                meaning: "Its description, at most 255 characters."
            ),
            RuleKey("details", .mapping("{ … }"), otherwise: "{}", meaning: "Its details."),
        ],
        summary: "Lets the message go no further; the sender of a CALL gets a CALLERROR.",
        limits: ["`error` and `details` with `type: send` alone: a SEND is never answered"],
        example: """
            linesman: 1
            rules:
              - id: no-clear-cache
                match: { action: ClearCache, type: call }
                then:
                  - block: { error: SecurityError, description: "not allowed at ${station}" }
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.block(node)) }
    )
}

extension RuleReader {
    fileprivate func block(_ node: RuleNode) -> RuleAction? {
        guard let entries = members(of: node, "`block`", keys: RuleVerb.block.arguments) else { return nil }
        var error: String?
        var description: Template?
        var details: RuleValue?
        for entry in entries {
            switch entry.name {
            case "error":
                error = text(entry.value, "`error`")
                uses.errorCodesSent.append(entry.value)
            case "description":
                description = template(entry.value, "`description`")
                if let constant = description?.constant, constant.unicodeScalars.count > 255 {
                    report(.badValue, "`description` is longer than 255 characters", at: entry.value)
                }
            default:
                guard entry.value.map != nil else {
                    report(.wrongShape, "`details` must be a mapping", at: entry.value, label: entry.value.kind)
                    return nil
                }
                details = value(entry.value)
            }
        }
        return .block(error: error, description: description, details: details)
    }
}
