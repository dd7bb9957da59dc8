import OCPP
import Traffic

/// A CALLERROR ends before its details.
enum MissingErrorDetails: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.missingDetails]
    static let page = Page(
        2113,
        "missing-error-details",
        .warning,
        "a CALLERROR ends before its details",
        why: """
            The fifth element must be there, and be `{}` when there are no details. Four elements are common in \
            the field and most receivers cope, but not all.
            """,
        clauses: .ocppj("4.2.3"),
        help: "add `{}` as the fifth element",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError",""]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("\(context.kind?.name ?? "CALLERROR") lacks its details", violation)
    }
}
