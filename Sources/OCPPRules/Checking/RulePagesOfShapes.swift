import OCPPConformance

/// What files are made of.
extension RulePages {
    static let shapes: [Explanation] = [
        page(
            .malformedYAML,
            "a rule file must be one document of YAML in UTF-8",
            why: """
                Nothing of a file that cannot be read is used: neither at start nor when it is loaded anew, when the \
                rules that run stay as they are. The usual reasons are tabs, a text with `: ` or a leading `*` or `@` \
                without quotes, and keys that do not begin in the same column.
                """,
            clauses: .all("YAML 1.2, core schema"),
            help: "indent with spaces; quote texts that hold `: `, ` #` or begin with one of ``[]{}*&!|>%@` ``",
            good: """
                linesman: 1
                rules:
                  - id: seen
                    match: { action: Heartbeat }
                    then: [ log: "alive: ${station}" ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: seen
                    match: { action: Heartbeat }
                    then: [ log: alive: yes ]
                """
        ),
        page(
            .unknownKey,
            "a mapping has a key that nothing reads",
            why: """
                A key that is misspelt or stands one level too deep would silently not count: a rule without its \
                `limit`, a condition that is none. So every key must be known.
                """,
            help: "use one of the keys that the message lists; an editor that knows the schema completes them",
            good: """
                linesman: 1
                rules:
                  - id: boots
                    match: { type: call, action: BootNotification }
                    then: [ count: boots ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: boots
                    match: { kind: call, action: BootNotification }
                    then: [ count: boots ]
                """
        ),
        page(
            .duplicateKey,
            "a mapping says one key twice",
            why: "Which of them would count differs between readers of YAML, and one of them would silently not count.",
            clauses: .all("YAML 1.2 §3.2.1.3"),
            help: "say it once: several actions are `action: [A, B]`, several conditions on one value are operators",
            good: """
                linesman: 1
                rules:
                  - id: starts
                    match: { action: [StartTransaction, StopTransaction] }
                    then: [ tag: transaction ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: starts
                    match: { action: StartTransaction, action: StopTransaction }
                    then: [ tag: transaction ]
                """
        ),
        page(
            .wrongShape,
            "a list stands where a mapping belongs, or the other way round",
            why: "The lists are `extends`, `rules`, `then`, `tests` and `steps`; nearly everything else is a mapping.",
            help: "begin each rule, action, test and step with its own `- `",
            good: """
                linesman: 1
                rules:
                  - id: both
                    match: { action: Heartbeat }
                    then:
                      - tag: alive
                      - count: heartbeats
                """,
            bad: """
                linesman: 1
                rules:
                  - id: both
                    match: { action: Heartbeat }
                    then:
                      tag: alive
                      count: heartbeats
                """
        ),
        page(
            .missingKey,
            "something lacks a key that it needs",
            why: """
                Every rule says what it is called, what it is about and what it does. A rule about every message says \
                so with `match: {}`, so that none gets it by mistake.
                """,
            help: "add the key that the message names",
            good: """
                linesman: 1
                rules:
                  - id: everything
                    match: {}
                    then: [ count: messages ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: everything
                    then: [ count: messages ]
                """
        ),
        page(
            .badValue,
            "a value is none of those that its key takes",
            why: """
                Times have a unit (`5s`), sizes may (`4k`), ids are in kebab case, pointers begin with `/`, and many \
                keys take one of few words.
                """,
            clauses: .all("the rule language; pointers are RFC 6901"),
            help: "see what the message suggests",
            good: """
                linesman: 1
                rules:
                  - id: slow
                    match: { type: result, latency: { gt: 5s } }
                    then: [ log: "slow answer to ${action}" ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: slow
                    match: { type: result, latency: { gt: 5 } }
                    then: [ log: "slow answer to ${action}" ]
                """
        ),
        page(
            .unreadableFile,
            "a file cannot be read, or extends itself",
            why: "Without what it extends a file says something else, so it is not used at all.",
            help: "paths in `extends` are relative to the file that names them",
            good: """
                linesman: 1
                rules:
                  - id: beat
                    match: { action: Heartbeat }
                    then: [ tag: alive ]
                """,
            bad: """
                linesman: 1
                extends: [ gone.yaml ]
                rules:
                  - id: beat
                    match: { action: Heartbeat }
                    then: [ tag: alive ]
                """
        ),
        page(
            .unsupportedFormat,
            "the file says that it is of a format which this version does not read",
            why: "A file of a later format may mean something else by the same words.",
            help: "write `linesman: 1`, or use the version of linesman that the file was written for",
            good: """
                linesman: 1
                rules:
                  - id: beat
                    match: { action: Heartbeat }
                    then: [ tag: alive ]
                """,
            bad: """
                linesman: 2
                rules:
                  - id: beat
                    match: { action: Heartbeat }
                    then: [ tag: alive ]
                """
        ),
        page(
            .duplicateRule,
            "two rules of one file have the same id",
            why: """
                The id is how logs, findings, tests and overrides name a rule. Between files the same id is allowed: \
                the later file's rule takes the earlier one's place.
                """,
            help: "give one of them another id",
            good: """
                linesman: 1
                rules:
                  - id: start
                    match: { action: StartTransaction }
                    then: [ tag: start ]
                  - id: stop
                    match: { action: StopTransaction }
                    then: [ tag: stop ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: start
                    match: { action: StartTransaction }
                    then: [ tag: start ]
                  - id: start
                    match: { action: StopTransaction }
                    then: [ tag: stop ]
                """
        ),
    ]
}
