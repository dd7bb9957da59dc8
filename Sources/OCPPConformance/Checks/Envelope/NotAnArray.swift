import OCPP
import Traffic

/// The frame is JSON but not an array.
enum NotAnArray: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.notAnArray]
    static let page = Page(
        2110,
        "not-an-array",
        .error,
        "the frame is JSON but not an array",
        why: """
            Every OCPP-J message is a JSON array. An object here often comes from another protocol, or from a \
            logging tool on the wrong socket.
            """,
        clauses: .ocppj("4.2"),
        help: "wrap the message: `[2,\"id\",\"Action\",{…}]`",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > {"action":"Heartbeat"}
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        Remark("an OCPP-J message is an array", violation)
    }
}
