import OCPPConformance

/// What rules mean and do.
extension RulePages {
    static let sense: [Explanation] = [
        page(
            .badPattern,
            "a regular expression cannot be used",
            why: """
                Expressions are those of ECMAScript without look-around and back-references, so that no text can make \
                one run for long. They match anywhere in the text unless `^` and `$` say otherwise.
                """,
            clauses: .all("ECMA-262, Unicode mode"),
            help: "mend it where the caret points; in double quotes a backslash is written twice",
            good: """
                linesman: 1
                rules:
                  - id: digits
                    match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: { regex: "^[0-9]+$" } } }
                    then: [ tag: digits ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: digits
                    match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: { regex: "^[0-9+$" } } }
                    then: [ tag: digits ]
                """
        ),
        page(
            .badExpression,
            "an expression of `where` cannot be understood, or names a field that the messages lack",
            why:
                "Expressions are those of `linesman capture cat`: fields, `== != < <= > >= =~ contains in`, `&& || !`.",
            clauses: .all("the filter language"),
            help: "see what the message suggests",
            good: """
                linesman: 1
                rules:
                  - id: short
                    match: { action: StopTransaction, type: call, where: payload.meterStop < 100 && dir == up }
                    then: [ tag: short ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: short
                    match: { action: StopTransaction, type: call, where: payload.meterStop < 100 & dir == up }
                    then: [ tag: short ]
                """
        ),
        page(
            .badTemplate,
            "a text has a place that nothing can fill",
            why: """
                There are ${station}, ${now}, ${id}, ${action}, ${version}, ${uuid}, ${payload./pointer}, \
                ${request./pointer} of the CALL that is answered, ${state.name} of what was remembered, and ${n} in tests.
                """,
            help: "write `$${` for the characters themselves",
            good: """
                linesman: 1
                rules:
                  - id: tell
                    match: { action: Authorize, type: call, version: ocpp1.6 }
                    then: [ log: "${station} asks for ${payload./idTag}" ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: tell
                    match: { action: Authorize, type: call, version: ocpp1.6 }
                    then: [ log: "${statoin} asks for ${payload./idTag}" ]
                """
        ),
        page(
            .actionNotLegal,
            "something is done, or asked, that the event or the kind of message does not allow",
            why: """
                Only a CALL has a sender who waits, so only a CALL can be answered with `reply` or `refuse`; `reject` \
                and `route` are for stations that connect, `repair` for bytes that cannot be read.
                """,
            clauses: .all("OCPP-J 1.6 §4.2; OCPP-J 2.0.1 and 2.1 §4.2"),
            help: "say in `match` what the rule is about: `type: call`, `event: connect`",
            good: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call }
                    then: [ refuse ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset }
                    then: [ refuse ]
                """
        ),
        page(
            .reservedForFaults,
            "the rule would inject a fault, which this version cannot do yet",
            why: """
                `mode: fault` and the actions drop, duplicate, reorder, stall, fragment, corrupt, raw and reset break \
                what everything else keeps: that nobody is left waiting, and that bytes stay as they are. Their names \
                are kept for the version that has a switch to turn them all off.
                """,
            help: "`mode: off` keeps such a rule's place; `block` answers the sender",
            good: """
                linesman: 1
                rules:
                  - id: flaky
                    match: { station: "LAB-*", action: Heartbeat, type: call }
                    probability: 0.5
                    then: [ block ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: flaky
                    match: { station: "LAB-*", action: Heartbeat, type: call }
                    probability: 0.5
                    then: [ drop: {} ]
                """
        ),
        page(
            .behindTerminal,
            "an action stands behind one that ends the list",
            why:
                "`block`, `refuse`, `reply`, `reject` and `close` decide what becomes of the message: nothing is done after.",
            help: "put `log`, `tag` and `count` before it",
            good: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call }
                    then: [ log: "no reset of ${station}", refuse ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call }
                    then: [ refuse, log: "no reset of ${station}" ]
                """
        ),
        page(
            .neverMatches,
            "no message can satisfy all that the rule asks",
            why: "For instance a CALL that only the other side sends, or an error code of what is no error.",
            help: "see what the message suggests",
            good: """
                linesman: 1
                rules:
                  - id: boots
                    match: { action: BootNotification, type: call, dir: up }
                    then: [ count: boots ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: boots
                    match: { action: BootNotification, type: call, dir: down }
                    then: [ count: boots ]
                """
        ),
        page(
            .unreachable,
            "an earlier rule ends the list for every message that this one is about",
            why: "Rules run in order, and a terminal action ends the list, so this rule never sees a message.",
            help: "put the narrower rule first",
            good: """
                linesman: 1
                rules:
                  - id: count-resets
                    match: { action: Reset, type: call }
                    then: [ count: resets ]
                  - id: no-reset
                    match: { action: Reset, type: call }
                    then: [ refuse ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call }
                    then: [ refuse ]
                  - id: count-resets
                    match: { action: Reset, type: call }
                    then: [ count: resets ]
                """
        ),
        page(
            .unusedSet,
            "no rule uses a set",
            why: "Often the rule names another set, or writes the name without its `$`.",
            help: "use it as `$name`, or remove it",
            good: """
                linesman: 1
                sets: { lost: [ "04A2B3C4D5" ] }
                rules:
                  - id: lost-tags
                    match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: $lost } }
                    then: [ tag: lost ]
                """,
            bad: """
                linesman: 1
                sets: { lost: [ "04A2B3C4D5" ] }
                rules:
                  - id: lost-tags
                    match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: lost } }
                    then: [ tag: lost ]
                """
        ),
        page(
            .failedTest,
            "a test inside a rule file fails",
            why:
                "The rules do something else than the file says they do, so that one of the two is not what somebody meant.",
            help: "run `linesman rules test` to see all differences; `--update` rewrites what is expected",
            good: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call }
                    then: [ refuse ]
                tests:
                  - name: no station is reset
                    steps:
                      - down: [2, "1", Reset, { type: Hard }]
                        expect: { forward: none, rules: [no-reset] }
                """,
            bad: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call, payload: { /type: Soft } }
                    then: [ refuse ]
                tests:
                  - name: no station is reset
                    steps:
                      - down: [2, "1", Reset, { type: Hard }]
                        expect: { forward: none, rules: [no-reset] }
                """
        ),
    ]
}
