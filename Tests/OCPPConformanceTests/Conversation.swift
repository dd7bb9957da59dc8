import OCPP
import OCPPConformance
import Traffic

/// Plays a conversation written down as lines, the way `linesman lint` reads them.
enum Conversation {
    static func findings(
        _ text: String,
        configuration: SessionConfiguration = SessionConfiguration(),
        wall: Int64 = 1_795_428_000_000_000_000,
        finish: Bool = false
    ) throws -> [Finding] {
        var judge = MessageJudge(configuration.catalogues)
        return try findings(text, configuration: configuration, wall: wall, finish: finish, judge: &judge)
    }

    static func findings(
        _ text: String,
        configuration: SessionConfiguration = SessionConfiguration(),
        wall: Int64 = 1_795_428_000_000_000_000,
        finish: Bool = false,
        judge: inout MessageJudge
    ) throws -> [Finding] {
        var reader = FrameLineReader(configuration.catalogues)
        var lines: [FrameLineReader.Line] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += try reader.next(Array(line.utf8)[...])
        }
        lines += reader.finish()
        var findings: [Finding] = []
        var playback = SessionPlayback(
            station: lines.compactMap(\.station).first ?? "CP-42",
            configuration: configuration
        )
        var time = Timestamp(monotonic: 1_000_000_000, wall: wall)
        for line in lines {
            time.monotonic += line.pause + 1_000_000
            if wall != 0 { time.wall += Int64(line.pause) + 1_000_000 }
            for event in line.events { playback.play(event, at: time, judge: &judge, into: &findings) }
        }
        if finish { playback.finish(at: time, into: &findings) }
        return findings
    }
}
