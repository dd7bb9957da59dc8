import JSONScanning
import OCPP
import Traffic

/// The frame is not JSON.
enum NotJSON: FactCheck {
    static let topics: [EnvelopeViolation.Topic] = [.notJSON]
    static let page = Page(
        2101,
        "not-json",
        .error,
        "the frame is not JSON",
        why: """
            Nobody can read it, and in OCPP 1.6 nobody can even answer it. Seen as `"configurationKey":]` and \
            results cut off in the middle (Grizzl-E), as `[,{` (ZJ Beny), and from servers that put exception \
            texts with quotes into an error description unescaped.
            """,
        clauses: .ocppj("4.1.2"),
        help: "write messages with a JSON encoder, not by joining strings",
        good: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{}]
            """#,
        bad: #"""
            @ocpp1.6
            > [2,"m2","Heartbeat",{]
            """#
    )

    static func remark(on violation: EnvelopeViolation, in context: FindingContext) -> Remark? {
        guard case .notJSON(let scan) = violation.kind else { return nil }
        return Remark("the frame is not JSON: \(scan.description)", violation)
    }
}
