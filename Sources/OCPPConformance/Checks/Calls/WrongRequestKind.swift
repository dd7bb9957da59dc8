import OCPP
import Traffic

/// A SEND of an action that is a CALL, or the reverse.
enum WrongRequestKind: FactCheck {
    static let topics: [Conduct.Topic] = [.wrongKind]
    static let page = Page(
        3017,
        "wrong-request-kind",
        .error,
        "a SEND of an action that is a CALL, or the reverse",
        why: """
            In OCPP 2.1 each action is either answered or not. A CALL of an action that is never answered waits \
            for ever, and a SEND of one that is answered gets an answer it cannot use.
            """,
        clauses: .ocppj("4.1.3", "4.1.3", "4.2.4"),
        help: "use the message type that the action has",
        good: #"""
            @ocpp2.1
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp2.1
            > [6,"m2","Heartbeat",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let kind = conduct.kind?.name ?? "another kind of message"
        return Remark(
            "\(context.action ?? "the action") is sent as \(kind), not as \(context.kind?.name ?? "this")",
            at: context.messageType,
            pointer: "/0",
            seen: context.kind?.name ?? ""
        )
    }
}
