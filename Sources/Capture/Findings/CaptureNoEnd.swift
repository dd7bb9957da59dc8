import Traffic

/// A segment has no end record.
enum CaptureNoEnd {
    static let page = Page(
        8006,
        "capture-no-end",
        .note,
        "a segment has no end record",
        why: "The recording still runs, or it was cut off: by a crash, by kill -9 or by the power.",
        clauses: .all("linesman-capture 1: the last line of a segment that was closed in order is `end`"),
        help: "end the relay with Ctrl-C or SIGTERM; `linesman capture recover` closes what a crash has left open",
        good: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#,
        bad: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            """#
    )
}
