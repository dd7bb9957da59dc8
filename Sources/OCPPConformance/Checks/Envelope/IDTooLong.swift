import OCPP
import Traffic

/// The message id has more than 36 characters.
enum IDTooLong: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.idTooLong]
    static let page = Page(
        2132,
        "id-too-long",
        .error,
        "the message id has more than 36 characters",
        why: """
            The limit makes room for a UUID and no more. Receivers with fixed buffers refuse a longer id or cut \
            it, and then the answer does not match.
            """,
        clauses: .ocppj("4.1.4"),
        help: "use at most 36 characters, such as a UUID",
        good: #"""
            @ocpp1.6
            > [2,"3f8e2c1a-5b7d-4e9f-8a6b-0c1d2e3f4a5b","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"3f8e2c1a-5b7d-4e9f-8a6b-0c1d2e3f4a5b7","Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        guard case .idTooLong(let count) = violation.kind else { return nil }
        return Remark(
            "the message id has \(count) characters, at most \(EnvelopeAnalysis.maxIDLength) are allowed",
            violation
        )
    }
}
