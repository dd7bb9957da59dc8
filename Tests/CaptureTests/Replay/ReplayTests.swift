import Capture
import Foundation
import JSONScanning
import OCPP
import TestSupport
import Testing
import Traffic

struct ReplayTests {
    private static let second: UInt64 = 1_000_000_000

    private func script(_ frames: [(Direction, String)]) throws -> ReplayScript {
        try Sample.withFolder { folder in
            let path = folder + "/s.jsonl"
            let lines = frames.enumerated().map { index, frame in
                Sample.line(Sample.frame(Array(frame.1.utf8), frame.0, after: UInt64(index) * Self.second))
            }
            try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
            return try #require(try ReplayScript.load([path]).first)
        }
    }

    private static let session: [(Direction, String)] = [
        (
            .up,
            #"[2,"1","StartTransaction",{"connectorId":1,"idTag":"A","meterStart":0,"timestamp":"2026-08-22T10:00:00Z"}]"#
        ),
        (.down, #"[3,"1",{"transactionId":7,"idTagInfo":{"status":"Accepted"}}]"#),
        (.up, #"[2,"2","StopTransaction",{"transactionId":7,"meterStop":5,"timestamp":"2026-08-22T10:00:02.50Z"}]"#),
        (.down, #"[3,"2",{"idTagInfo":{"status":"Accepted"}}]"#),
        (.up, "not json at all"),
        (.down, #"[2,"d","GetLocalListVersion",{}]"#),
        (.up, #"[3,"d",{"listVersion":4}]"#),
    ]

    private func sent(_ action: StationReplay.Action) -> String? {
        guard case .send(let bytes, _) = action else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a station waits for answers, maps the transaction and sends its garbage`() throws {
        var replay = StationReplay(try script(Self.session), station: "CP-1", options: ReplayOptions(), now: 0, wall: 0)
        #expect(sent(replay.action(now: 0)) == Self.session[0].1)
        #expect(replay.action(now: 1) == .wait(until: 30 * Self.second))
        let started = #"[3,"1",{"transactionId":9001,"idTagInfo":{"status":"Accepted"}}]"#
        _ = replay.received(Array(started.utf8), now: 2, wall: 0)
        #expect(sent(replay.action(now: 2)) == Self.session[2].1.replacingOccurrences(of: ":7,", with: ":9001,"))
        #expect(sent(replay.action(now: 3)) == "not json at all")
        let answers = replay.received(Array(#"[2,"live","GetLocalListVersion",{}]"#.utf8), now: 3, wall: 0)
        #expect(answers.map { String(decoding: $0, as: UTF8.self) } == [#"[3,"live",{"listVersion":4}]"#])
        _ = replay.received(Array(#"[3,"2",{"idTagInfo":{"status":"Blocked"}}]"#.utf8), now: 4, wall: 0)
        #expect(replay.action(now: 4) == .finish)
        #expect(replay.verdicts.map(\.mismatches.isEmpty) == [true, false])
        #expect(replay.verdicts[1].mismatches == [#"/idTagInfo/status is "Blocked", was "Accepted""#])
    }

    @Test func `the pace is the recorded one, or a multiple of it`() throws {
        var options = ReplayOptions()
        options.pace = .scaled(2)
        var replay = StationReplay(try script(Self.session), station: "CP-1", options: options, now: 100, wall: 0)
        #expect(sent(replay.action(now: 100)) != nil)
        #expect(replay.action(now: 101) == .wait(until: 100 + Self.second))
    }

    @Test func `an answer that does not come is a mismatch`() throws {
        var replay = StationReplay(try script(Self.session), station: "CP-1", options: ReplayOptions(), now: 0, wall: 0)
        _ = replay.action(now: 0)
        _ = replay.action(now: 31 * Self.second)
        #expect(replay.verdicts.map(\.mismatches) == [["no answer within 30 s"]])
        replay.ended("gone")
        #expect(replay.verdicts.count == 3)
    }

    @Test func `times move together and keep their form`() throws {
        let frame =
            #"[2,"1","X",{"a":"2026-08-22T10:00:00Z","b":"2026-08-22T10:00:00.50+02:00","c":"12:00","d":"2026"}]"#
        let moved = String(decoding: TimeShift.apply(3_600 * 1_000_000_000, to: Array(frame.utf8)), as: UTF8.self)
        #expect(
            moved == #"[2,"1","X",{"a":"2026-08-22T11:00:00Z","b":"2026-08-22T09:00:00.50Z","c":"12:00","d":"2026"}]"#
        )
    }

    @Test func `fresh ids replace the recorded ones`() throws {
        var options = ReplayOptions()
        options.freshIDs = true
        var replay = StationReplay(try script(Self.session), station: "CP-1", options: options, now: 5, wall: 0)
        let frame = try #require(sent(replay.action(now: 5)))
        #expect(!frame.contains(#""1""#))
        let id = frame.split(separator: "\"")[1]
        _ = replay.received(
            Array(#"[3,"\#(id)",{"transactionId":1,"idTagInfo":{"status":"Accepted"}}]"#.utf8),
            now: 6,
            wall: 0
        )
        #expect(replay.verdicts.first?.mismatches == [] || replay.verdicts.first?.mismatches.count == 1)
    }

    @Test func `a CSMS answers from the recording and speaks in its turn`() throws {
        var replay = CSMSReplay(try script(Self.session), station: "CP-1", options: ReplayOptions(), extra: .error)
        #expect(replay.opened(now: 0) == [])
        let start = Self.session[0].1.replacingOccurrences(of: #""1""#, with: #""x""#)
        #expect(
            replay.received(Array(start.utf8), now: 0, wall: 0)
                == [.send(Array(Self.session[1].1.replacingOccurrences(of: #""1""#, with: #""x""#).utf8))]
        )
        _ = replay.received(Array(Self.session[2].1.utf8), now: 0, wall: 0)
        let unknown = replay.received(Array(#"[2,"u","Heartbeat",{}]"#.utf8), now: 0, wall: 0)
        #expect(unknown == [.send(Array(#"[4,"u","NotImplemented","not recorded",{}]"#.utf8))])
        replay.ended()
        #expect(replay.verdicts.filter { !$0.mismatches.isEmpty }.map(\.action) == ["Heartbeat"])
    }

    @Test func `a CSMS sends its own CALLs at their place`() throws {
        let frames: [(Direction, String)] = [
            (.down, #"[2,"d0","ClearCache",{}]"#), (.up, #"[3,"d0",{"status":"Accepted"}]"#),
            (.up, #"[2,"1","Heartbeat",{}]"#), (.down, #"[3,"1",{"currentTime":"2026-08-22T10:00:00Z"}]"#),
            (.down, #"[2,"d1","Reset",{"type":"Soft"}]"#), (.up, #"[3,"d1",{"status":"Accepted"}]"#),
        ]
        var replay = CSMSReplay(try script(frames), station: "CP-1", options: ReplayOptions(), extra: .error)
        #expect(replay.opened(now: 0) == [.send(Array(frames[0].1.utf8))])
        #expect(replay.received(Array(#"[3,"d0",{"status":"Rejected"}]"#.utf8), now: 0, wall: 0) == [])
        #expect(
            replay.received(Array(frames[2].1.utf8), now: 0, wall: 0)
                == [.send(Array(frames[3].1.utf8)), .send(Array(frames[4].1.utf8))]
        )
        _ = replay.received(Array(frames[5].1.utf8), now: 0, wall: 0)
        replay.ended()
        let isDone = replay.isDone
        #expect(isDone)
        #expect(replay.verdicts.filter { !$0.mismatches.isEmpty }.map(\.action) == ["ClearCache"])
    }

    @Test(arguments: OCPPVersion.allCases)
    func `default answers fit their schema`(version: OCPPVersion) throws {
        let catalogue = Catalogue.of(version)
        var judge = MessageJudge()
        for action in catalogue.actions where catalogue.kind(of: action) == .call {
            let name = catalogue.name(of: action)
            let frame = DefaultAnswer.frame(toCall: "1", action: name, Catalogue.of(version), wall: Sample.start.wall)
            let end = PaddedBytes.with(copyOf: frame) {
                judge.check($0, from: 7, version: version, action: action, kind: .result)
            }
            #expect(end == frame.count - 1, "\(name): \(String(decoding: frame, as: UTF8.self))")
        }
    }
}
