import OCPP
import Traffic

/// The error description has more than 255 characters in OCPP 2.x.
enum ErrorDescriptionTooLong: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.errorDescriptionTooLong]
    static let page = Page(
        2164,
        "error-description-too-long",
        .warning,
        "the error description has more than 255 characters in OCPP 2.x",
        why: """
            Often a whole stack trace or the whole refused message. Receivers with fixed buffers cut or refuse \
            it.
            """,
        clauses: .ocppj("4.2.3"),
        help: "put long texts into the details, where OCPP sets no limit",
        good: #"""
            @ocpp2.0.1
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","out of order",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","InternalError","trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace trace ",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        guard case .errorDescriptionTooLong(let count) = violation.kind else { return nil }
        return Remark(
            "the error description has \(count) characters, at most \(EnvelopeAnalysis.maxErrorDescriptionLength) are allowed",
            violation
        )
    }
}
