extension RuleVerb {
    static let reply = RuleVerb(
        "reply",
        .end,
        on: [.message],
        synonyms: ["answer", "respond"],
        forms: [.mapping("the payload of the CALLRESULT")],
        summary: "Answers a CALL with this payload.",
        limits: ["`type` other than `call`: only a CALL can be answered"],
        answersCalls: true,
        example: """
            linesman: 1
            rules:
              - id: lost-tag
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: 04A2B3C4D5 } }
                then: [ reply: { idTagInfo: { status: Blocked } } ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            guard node.map != nil else {
                reader.report(.wrongShape, "`reply` must be the payload of the answer", at: node, label: node.kind)
                return []
            }
            reader.uses.replies.append(node)
            return reader.one(reader.value(node).map { .reply($0) })
        }
    )
}
