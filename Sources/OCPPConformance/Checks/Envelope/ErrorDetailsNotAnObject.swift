import OCPP
import Traffic

/// The error details are not an object.
enum ErrorDetailsNotAnObject: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.detailsNotAnObject]
    static let page = Page(
        2165,
        "error-details-not-an-object",
        .warning,
        "the error details are not an object",
        why: "They must be an object, `{}` when there are none.",
        clauses: .ocppj("4.2.3"),
        help: "send `{}`",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","",null]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("the error details must be an object", violation)
    }
}
