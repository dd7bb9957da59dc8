import OCPP
import Traffic

/// The array is longer or shorter than its message type asks for.
enum ElementCount: Check {
    static let page = Page(
        2112,
        "element-count",
        .error,
        "the array is longer or shorter than its message type asks for",
        why: """
            A CALL has four elements, a CALLRESULT three, a CALLERROR five. Strict receivers refuse anything \
            else. A fourth element of a CALLRESULT is often the action, added by stacks that cannot match ids.
            """,
        clauses: .ocppj("4.2"),
        help: "send exactly the elements that the message type has",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{},{}]
            """#
    )

    static func finding(
        _ context: FindingContext,
        _ violation: EnvelopeViolation,
        _ expected: Int,
        _ found: Int
    ) -> Finding {
        context.finding(
            page,
            "\(context.kind?.name ?? "this message") has \(expected) elements, not \(found)",
            violation
        )
    }
}
