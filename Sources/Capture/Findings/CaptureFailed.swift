import Traffic

/// The recording cannot be written.
enum CaptureFailed {
    static let page = Page(
        8001,
        "capture-failed",
        .error,
        "the recording cannot be written",
        why: """
            The disk is full, was taken away or fails, or somebody has removed the segment that is being \
            written; folder and segment are then made again. Under `--on-backlog drop` the relay goes on \
            and counts what is missing, under `block` it waits for the disk, and under `stop` it drains \
            and ends.
            """,
        clauses: .all(
            "linesman-capture 1: what cannot be written is held, counted or ends the relay, as --on-backlog says"
        ),
        help: "make room or give the recording another disk; --retain-bytes keeps it from filling one",
        good: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:02Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":2,"connection":1}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":3,"records":2,"first":1}}
            """#,
        bad: #"""
            {"timestamp":"2026-11-23T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}
            {"timestamp":"2026-11-23T10:00:01Z","direction":"cp-to-csms","chargePointId":"CP-42","meta":{"event":"ping","seq":1,"connection":1}}
            {"timestamp":"2026-11-23T10:00:03Z","direction":"cp-to-csms","meta":{"event":"finding","seq":2,"detail":{"event":"finding","code":"LM8001","name":"capture-failed","level":"error","message":"cannot write /var/linesman/capture-000001.jsonl: No space left on device; policy drop"}}}
            {"timestamp":"2026-11-23T10:00:05Z","meta":{"event":"gap","seq":3,"records":12,"bytes":4711}}
            {"timestamp":"2026-11-23T10:00:03Z","direction":"cp-to-csms","meta":{"event":"finding","seq":4,"detail":{"event":"finding","code":"LM8002","name":"capture-recovered","level":"note","message":"recording again; 12 records are missing"}}}
            {"timestamp":"2026-11-23T10:00:09Z","meta":{"event":"end","seq":5,"records":4,"first":1}}
            """#,
        companions: [8002, 8003]
    )
}
