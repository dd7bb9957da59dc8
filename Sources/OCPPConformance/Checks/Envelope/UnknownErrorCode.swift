import OCPP
import Traffic

/// The error code is none that any version of OCPP has.
enum UnknownErrorCode: FactCheck {
    static let topics: [Conduct.Topic] = [.unknownErrorCode]
    static let page = Page(
        2161,
        "unknown-error-code",
        .warning,
        "the error code is none that any version of OCPP has",
        why: """
            Receivers that map codes to a closed list fail on it; some stations then send the CALL again for \
            ever.
            """,
        clauses: .ocppj("4.2.3", "4.3", "4.3"),
        help: "use a code of the table; GenericError covers the rest",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","GenericError","out of order",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","OutOfOrder","",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark(
            "`\(TerminalText.shortened(conduct.name, to: 64))` is not an error code of OCPP",
            at: conduct.range,
            pointer: "/2",
            seen: "unknown"
        )
    }
}
