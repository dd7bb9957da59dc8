import JSONScanning
import OCPP
import Traffic

/// The frame is not JSON.
enum NotJSON: Check {
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

    static func finding(_ context: FindingContext, _ violation: EnvelopeViolation, _ scan: ScanViolation) -> Finding {
        context.finding(page, "the frame is not JSON: \(scan.description)", violation)
    }
}
