import Traffic

/// The last line of a segment is torn.
enum CaptureTorn {
    static let page = Page(
        8005,
        "capture-torn",
        .note,
        "the last line of a segment is torn",
        why: """
            The writer was killed or the power failed while a record was being written. At most the last \
            second is gone.
            """,
        clauses: .all("linesman-capture 1: each record is one whole line"),
        help: "`linesman capture recover` makes a copy without it",
        good: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#,
        bad: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms"
            """#,
        companions: [8006]
    )
}
