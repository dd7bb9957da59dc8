import OCPP
import Traffic

/// A CALL or SEND with an id that its sender used before.
enum IDReused: FactCheck {
    static let topics: [Conduct.Topic] = [.idReused]
    static let page = Page(
        3010,
        "id-reused",
        .warning,
        "a CALL or SEND with an id that its sender used before",
        why: """
            OCPP 1.6 wants ids unique on a connection (warning). OCPP 2.x wants them unique for the station, but \
            lets a retried message keep its id (note). Some backends drop the second message as a duplicate, \
            some refuse it, some do not care: the same station works on one and fails on the next.
            """,
        clauses: .ocppj("4.1.4"),
        help: "give every CALL a fresh id, such as a UUID",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            > [2,"m3","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            > [2,"m2","Heartbeat",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        var remark = Remark(
            "the id was used before",
            at: conduct.range,
            pointer: "/1",
            seen: "used before",
            related: conduct.related("its first use")
        )
        remark.level = context.version == .v16 || context.version == nil ? .warning : .note
        return remark
    }
}
