import Traffic

/// Records were not taken because there was no room for them.
enum CaptureGap {
    static let page = Page(
        8003,
        "capture-gap",
        .warning,
        "records were not taken because there was no room for them",
        why: """
            More came than could be written, or nothing could be written at all, and the policy is `drop`: \
            the relay does not wait for its recording. The gap record stands where they are missing.
            """,
        clauses: .all("linesman-capture 1: a gap record counts what was not recorded"),
        help: "use a faster disk, or take --on-backlog block if the record matters more than the delay",
        good: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#,
        bad: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:05Z","meta":{"event":"gap","seq":2,"records":3,"bytes":812}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#
    )
}
