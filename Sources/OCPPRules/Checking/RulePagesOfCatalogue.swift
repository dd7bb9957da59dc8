import OCPPConformance

/// What files say about OCPP.
extension RulePages {
    private static let schemas = Clauses.all("the JSON schema of the message, `linesman schema show`")

    static let catalogue: [Explanation] = [
        page(
            .unknownAction,
            "a rule names an action that no version of OCPP has, or not the version it names",
            why: """
                Such a rule would never match, and nobody would notice. Names are case-sensitive and come without \
                `Request`, `.req` and the like; vendor messages are `DataTransfer`.
                """,
            clauses: .all("the message catalogue, `linesman schema list`"),
            help: "see what the message suggests, or `linesman schema list`",
            good: """
                linesman: 1
                rules:
                  - id: starts
                    match: { action: RequestStartTransaction, version: ocpp2.0.1 }
                    then: [ tag: remote ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: starts
                    match: { action: RemoteStartTransaction, version: ocpp2.0.1 }
                    then: [ tag: remote ]
                """
        ),
        page(
            .unknownField,
            "a pointer leads to a field that none of the rule's messages has",
            why: """
                A condition on it never holds, and setting it makes a valid message invalid. Fields that only broken \
                firmware sends may be removed and renamed, and matched in a rule that does so or looks for a \
                `violation`. Elements of arrays are `*`: `/meterValue/*/timestamp`.
                """,
            clauses: schemas,
            help: "see what the message suggests; say `type: call` or `type: result` when one of both has the field",
            good: """
                linesman: 1
                rules:
                  - id: clamp
                    match: { action: BootNotification, type: result, payload: { /interval: { gt: 60 } } }
                    then: [ set: { /interval: 60 } ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: clamp
                    match: { action: BootNotification, type: result, payload: { /intervall: { gt: 60 } } }
                    then: [ set: { /interval: 60 } ]
                """
        ),
        page(
            .literalType,
            "a value is of another type than the field",
            why: """
                Comparison is typed: `1` is not `"1"`. Identifiers of tags look like numbers to YAML, `5E10` and \
                `0123` among them, so they need quotes. A text in place of a number is only a warning, as firmware \
                sends such, and none in a rule that repairs it.
                """,
            clauses: schemas,
            help: "quote texts that look like numbers, and no numbers",
            good: """
                linesman: 1
                rules:
                  - id: lost-tag
                    match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: "5E10" } }
                    then: [ block: { error: SecurityError } ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: lost-tag
                    match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: 5E10 } }
                    then: [ block: { error: SecurityError } ]
                """
        ),
        page(
            .unknownName,
            "a set, a rule, a finding or something remembered is named that there is not",
            why: "Tests, overrides, `$sets`, `violation` and `state` refer to others by name.",
            help: "see what the message suggests",
            good: """
                linesman: 1
                sets: { lab: [ "LAB-*" ] }
                rules:
                  - id: lab-only
                    match: { station: $lab }
                    then: [ tag: lab ]
                """,
            bad: """
                linesman: 1
                sets: { lab: [ "LAB-*" ] }
                rules:
                  - id: everywhere
                    match: { station: [ $lab, $labs ] }
                    then: [ tag: lab ]
                """
        ),
        page(
            .unknownErrorCode,
            "an error code is none that the version has",
            why: """
                Stations that do not know a code have sent their message again for ever. Two codes are spelt \
                differently in OCPP 1.6: `FormationViolation` and `OccurenceConstraintViolation`.
                """,
            clauses: .all("OCPP-J 1.6 §4.2.3; OCPP-J 2.0.1 and 2.1 §4.3"),
            help: "use the spelling of the version; a rule for several versions takes a code that all of them have",
            good: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call, version: ocpp1.6 }
                    then: [ block: { error: NotSupported } ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: no-reset
                    match: { action: Reset, type: call, version: ocpp1.6 }
                    then: [ block: { error: NotSuported } ]
                """
        ),
        page(
            .valueNotAllowed,
            "a value breaks a limit or a list of the field",
            why: """
                An edit or an answer with such a value would be invalid, and is not used in place of a valid message. \
                A condition with such a value never holds for a valid message: that is a warning, or an error when it \
                looks like a misspelling.
                """,
            clauses: schemas,
            help: "use a listed value, spelt exactly so; `linesman schema show` lists them",
            good: """
                linesman: 1
                rules:
                  - id: accept
                    match: { action: DataTransfer, type: call, dir: up, payload: { /vendorId: com.acme } }
                    then: [ reply: { status: Accepted } ]
                """,
            bad: """
                linesman: 1
                rules:
                  - id: accept
                    match: { action: DataTransfer, type: call, dir: up, payload: { /vendorId: com.acme } }
                    then: [ reply: { status: Acepted } ]
                """
        ),
    ]
}
