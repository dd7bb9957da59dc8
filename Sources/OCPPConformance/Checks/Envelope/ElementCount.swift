import OCPP
import Traffic

/// The array is longer or shorter than its message type asks for.
enum ElementCount: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.elementCount]
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

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        guard case .elementCount(let expected, let found) = violation.kind else { return nil }
        return Remark("\(context.kind?.name ?? "this message") has \(expected) elements, not \(found)", violation)
    }
}
