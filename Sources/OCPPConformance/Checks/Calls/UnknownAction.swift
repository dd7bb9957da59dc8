import OCPP
import Traffic

/// No version of OCPP has this action.
enum UnknownAction: FactCheck {
    static let topics: [Conduct.Topic] = [.unknownAction]
    static let page = Page(
        3001,
        "unknown-action",
        .error,
        "no version of OCPP has this action",
        why: """
            The receiver has to answer with CALLERROR NotImplemented. Most often a misspelling, the wrong letter \
            case, or the name of the request type (`HeartbeatRequest`) in place of the action.
            """,
        clauses: .ocppj("4.2.1", "4.1.6", "4.1.6"),
        help: """
            use the name from the specification, without `Request` or `.req`; vendor messages belong into \
            DataTransfer
            """,
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","HeartBeat",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        let action = conduct.name
        var remark = Remark(
            "OCPP \((context.version ?? .v16).number) has no action `\(TerminalText.shortened(action, to: 64))`",
            at: conduct.range,
            pointer: "/2",
            seen: "unknown"
        )
        let names = conduct.catalogue.map { catalogue in catalogue.actions.map { catalogue.name(of: $0) } } ?? []
        let near = names.first { $0.lowercased() == action.lowercased() } ?? names.first { isNear($0, action) }
        if let near { remark.help = .said("did you mean `\(near)`?") }
        return remark
    }

    /// Whether a name with a customary ending, or with one letter more, less or changed, is the other.
    private static func isNear(_ name: String, _ other: String) -> Bool {
        if ["Request", "Response", ".req", ".conf", "Req"].contains(where: { name + $0 == other }) { return true }
        let (short, long) = name.utf8.count <= other.utf8.count ? (name, other) : (other, name)
        guard long.utf8.count - short.utf8.count <= 1 else { return false }
        let prefix = zip(short.utf8, long.utf8).prefix { $0 == $1 }.count
        let suffix = zip(short.utf8.reversed(), long.utf8.reversed()).prefix { $0 == $1 }.count
        return prefix + suffix >= short.utf8.count - (short.utf8.count == long.utf8.count ? 1 : 0)
    }
}
