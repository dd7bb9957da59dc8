import Machine

/// The first and the last line of a segment.
enum SegmentLines {
    /// What both tell of their segment.
    struct Facts {
        /// Counts the segments of a folder, from 1.
        let number: Int
        /// Names the recording: the wall clock at its start, so that segments of two recordings are told apart.
        let run: UInt64
        /// The sequence number of its first record.
        var first: UInt64 = 1
        var records: UInt64 = 0
    }

    static func appendHeader(
        _ facts: Facts,
        tool: String,
        redacted names: [String],
        now: UInt64,
        to lines: inout LineBuffer
    ) {
        append("header", &lines)
        lines.append(#"","format":"linesman-capture","version":1,"tool":"#)
        lines.append(quoted: tool)
        lines.append(#","run":"#)
        lines.append(decimal: facts.run)
        lines.append(#","segment":"#)
        lines.append(decimal: UInt64(facts.number))
        lines.append(#","first":"#)
        lines.append(decimal: facts.first)
        lines.append(#","monotonic":"#)
        lines.append(decimal: now)
        lines.append(#","redacted":"#)
        lines.append(quoted: names)
        lines.append("}}\n")
    }

    static func appendEnd(_ facts: Facts, sequence: UInt64, reason: String, to lines: inout LineBuffer) {
        append("end", &lines)
        lines.append(#"","seq":"#)
        lines.append(decimal: sequence)
        lines.append(#","records":"#)
        lines.append(decimal: facts.records)
        lines.append(#","first":"#)
        lines.append(decimal: facts.first)
        lines.append(#","reason":"#)
        lines.append(quoted: reason)
        lines.append("}}\n")
    }

    private static func append(_ event: StaticString, _ lines: inout LineBuffer) {
        var clock = StampWriter()
        lines.append(#"{"timestamp":""#)
        clock.append(SystemClock.wall, to: &lines)
        lines.append(#"","meta":{"event":""#)
        lines.append(event)
    }
}
