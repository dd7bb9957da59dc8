import Traffic

/// The message is a signed one, whose payload is not looked into.
enum SignedMessage: FactCheck {
    static let topics: [Conduct.Topic] = [.signed]
    static let page = Page(
        2204,
        "signed-message",
        .note,
        "the message is a signed one, whose payload is not looked into",
        why: """
            `Action-Signed` wraps a payload in JSON Web Signature form. Linesman relays it to the byte, does not \
            verify the signature and does not judge what is inside.
            """,
        clauses: .ocppj("7", "7.1", "7.1"),
        help: "nothing to repair; a rule must not rewrite such a message",
        good: #"""
            @ocpp2.0.1
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m2","Heartbeat-Signed",{"protected":"eyJ9","payload":"e30","signature":"AA"}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        var remark = Remark(
            "a signed message; its payload is not judged",
            at: conduct.range,
            pointer: "/2",
            seen: "signed"
        )
        remark.help = .none
        return remark
    }
}
