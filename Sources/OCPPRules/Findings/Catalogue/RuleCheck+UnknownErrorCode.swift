extension RuleCheck {
    /// LM9015: an error code is none that the version has.
    package static let unknownErrorCode = RuleCheck(
        9015,
        "unknown-rule-error-code",
        summary: "an error code is none that the version has",
        why: """
            Stations that do not know a code have sent their message again for ever. Two codes are spelt \
            differently in OCPP 1.6: `FormationViolation` and `OccurenceConstraintViolation`.
            """,
        clause: "OCPP-J 1.6 §4.2.3; OCPP-J 2.0.1 and 2.1 §4.3",
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
    )
}
