import Traffic

/// A segment does not hold as many records as its end record says.
enum CaptureMiscounted {
    static let page = Page(
        8010,
        "capture-miscounted",
        .error,
        "a segment does not hold as many records as its end record says",
        why: "Lines were put in or cut out after the segment was closed.",
        clauses: .all("linesman-capture 1: the end record counts the records of its segment"),
        help: "use the original; slices that `linesman capture slice` makes say that they are some",
        good: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#,
        bad: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":2,"records":9,"first":1}}
            """#
    )
}
