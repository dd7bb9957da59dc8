extension RuleVerb {
    static let reject = RuleVerb(
        "reject",
        .end,
        on: [.connect],
        arguments: [
            RuleKey(
                "status",
                .integer(from: 300),
                otherwise: "403",
                synonyms: ["code"],
                meaning: "The status of HTTP, from 300 to 599."
            ),
            RuleKey("headers", .headers, synonyms: ["header"], meaning: "Headers of the answer."),
        ],
        summary: "Refuses the connection; the CSMS never hears of it.",
        elsewhere: "it is for `event: connect`",
        example: """
            linesman: 1
            rules:
              - id: strangers
                match: { event: connect, not: { station: "DEPOT-*" } }
                then: [ reject: { status: 404 } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.reject(node)) }
    )
}

extension RuleReader {
    fileprivate func reject(_ node: RuleNode) -> RuleAction? {
        guard let entries = members(of: node, "`reject`", keys: RuleVerb.reject.arguments) else { return nil }
        var status = 403
        var headers: [RuleAction.Header] = []
        for entry in entries {
            if entry.name == "status" {
                guard let number = integer(entry.value, "`status`", in: 300...599) else { return nil }
                status = number
            } else {
                guard let read = self.headers(entry.value, "`headers`") else { return nil }
                headers = read
            }
        }
        return .reject(status: status, headers: headers)
    }
}
