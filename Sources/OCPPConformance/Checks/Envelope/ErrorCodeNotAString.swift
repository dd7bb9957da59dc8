import OCPP
import Traffic

/// The error code is not a string.
enum ErrorCodeNotAString: Check {
    static let page = Page(
        2160,
        "error-code-not-a-string",
        .error,
        "the error code is not a string",
        why: "The sender of the CALL learns that something failed, but not what.",
        clauses: .ocppj("4.2.3"),
        help: "send one of the listed codes as a string",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2",500,"",{}]
            """#
    )

    static func finding(_ context: FindingContext, _ violation: EnvelopeViolation) -> Finding {
        context.finding(page, "the error code must be a string", violation)
    }
}
