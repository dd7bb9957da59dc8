import OCPP
import Traffic

/// The error code is not a string.
enum ErrorCodeNotAString: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.errorCodeNotAString]
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

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the error code must be a string", violation)
    }
}
