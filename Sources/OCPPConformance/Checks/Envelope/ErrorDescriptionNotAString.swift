import OCPP
import Traffic

/// The error description is not a string.
enum ErrorDescriptionNotAString: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.errorDescriptionNotAString]
    static let page = Page(
        2163,
        "error-description-not-a-string",
        .error,
        "the error description is not a string",
        why: "It must be a string, empty when there is nothing to say. `null` is not one.",
        clauses: .ocppj("4.2.3"),
        help: "send `\"\"` when there is no description",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError",null,{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the error description must be a string", violation)
    }
}
