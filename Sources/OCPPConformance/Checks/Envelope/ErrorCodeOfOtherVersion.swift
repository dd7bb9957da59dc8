import OCPP
import Traffic

/// The error code is that of another version, or spelt as in another version.
enum ErrorCodeOfOtherVersion: FactCheck {
    static let topics: [Conduct.Topic] = [.errorCodeOfOtherVersion]
    static let page = Page(
        2162,
        "error-code-of-other-version",
        .warning,
        "the error code is that of another version, or spelt as in another version",
        why: """
            OCPP 1.6 says FormationViolation and OccurenceConstraintViolation (its errata keep both), OCPP 2.x \
            says FormatViolation and OccurrenceConstraintViolation, and two codes exist only in 2.x. Many \
            libraries use one spelling for all versions.
            """,
        clauses: .ocppj("4.2.3 and errata §5", "4.3", "4.3"),
        help: "use the spelling of the negotiated version",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","FormationViolation","",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            < [4,"m2","FormatViolation","",{}]
            """#
    )

    static func remark(on conduct: Conduct, in context: FindingContext) -> Remark? {
        guard let known = CallErrorCode(spelling: conduct.name) else { return nil }
        let version = context.version ?? .v16
        let message =
            if let spelling = known.spelling(in: version) {
                "OCPP \(version.number) spells this error code `\(spelling)`"
            } else {
                "OCPP \(version.number) has no error code `\(conduct.name)`"
            }
        return Remark(message, at: conduct.range, pointer: "/2", seen: "of another version")
    }
}
