import OCPP
import Traffic

/// A CALLRESULTERROR or SEND before OCPP 2.1.
enum MessageTypeOfLaterVersion: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.typeOfLaterVersion]
    static let page = Page(
        2123,
        "message-type-of-later-version",
        .error,
        "a CALLRESULTERROR or SEND before OCPP 2.1",
        why: """
            Types 5 and 6 exist since OCPP 2.1. A peer of an older version does not know them and, at best, \
            ignores them.
            """,
        clauses: .ocppj("4.1.3"),
        help: "negotiate ocpp2.1, or send a CALL",
        good: #"""
            @ocpp2.1
            > [6,"s1","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2026-11-23T10:00:00Z","data":[{"t":0,"v":"230.4"}]}]
            """#,
        bad: #"""
            @ocpp1.6
            > [6,"s1","Heartbeat",{}]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        guard case .typeOfLaterVersion(let kind) = violation.kind else { return nil }
        return Remark("\(kind.name) exists since OCPP 2.1", violation)
    }
}
