import OCPP
import Traffic

/// The message has more faults than are told of.
enum MoreFaults: FactCheck {
    static let topics: [Conduct.Topic] = [.moreFaults]
    static let page = Page(
        2105,
        "more-faults",
        .note,
        "the message has more faults than are told of",
        why: """
            Of one message the first \(Look.maxFindings) findings are told, and of repeated names and halves of \
            surrogate pairs as many of each. What follows is counted: a message of a megabyte can have a hundred \
            thousand faults, and nobody reads them.
            """,
        clauses: .all("none; a limit of Linesman"),
        help: "repair what is told first; lint again for the rest",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """#,
        bad: """
            @ocpp1.6
            > [2,"m2","Heartbeat",{\(Array(repeating: #""a":1"#, count: 102).joined(separator: ","))}]
            < [3,"m2",{"currentTime":"2026-11-23T10:00:00Z"}]
            """,
        companions: [2002, 2103]
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        Remark("and \(conduct.count) more")
    }
}
