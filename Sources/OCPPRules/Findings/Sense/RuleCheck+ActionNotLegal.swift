extension RuleCheck {
    /// LM9017: something is done, or asked, that the event or the kind of message does not allow.
    package static let actionNotLegal = RuleCheck(
        9017,
        "action-not-legal",
        summary: "something is done, or asked, that the event or the kind of message does not allow",
        why: """
            Only a CALL has a sender who waits, so only a CALL can be answered with `reply` or `refuse`; `reject` \
            and `route` are for stations that connect, `repair` for bytes that cannot be read.
            """,
        clause: "OCPP-J 1.6 §4.2; OCPP-J 2.0.1 and 2.1 §4.2",
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
    )
}
