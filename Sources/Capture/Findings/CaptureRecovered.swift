import Traffic

/// The recording goes on after it could not be written.
enum CaptureRecovered {
    static let page = Page(
        8002,
        "capture-recovered",
        .note,
        "the recording goes on after it could not be written",
        why: "The disk takes records again. What was lost in between is counted by the gap record before.",
        clauses: .all("linesman-capture 1: the record tells when writing failed, what was lost and when it went on"),
        help: "nothing more; look for the cause of the failure before",
        good: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#,
        bad: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:03Z","direction":"cp-to-csms","meta":{"event":"finding","seq":1,"detail":{"event":"finding","code":"LM8002","name":"capture-recovered","level":"note","message":"recording again; 0 records are missing"}}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":2,"records":1,"first":1}}
            """#
    )
}
