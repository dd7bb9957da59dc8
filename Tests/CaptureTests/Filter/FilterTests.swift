import Capture
import Foundation
import OCPP
import OCPPConformance
import Testing

struct FilterTests {
    private static let call =
        #"[2,"m1","StatusNotification",{"connectorId":1,"status":"Faulted","errorCode":"GroundFailure","nested":[{"v":1},{"v":2.50}]}]"#

    private func item(_ change: (inout CaptureRecord) -> Void = { _ in }) -> RecordStream.Item {
        var record = CaptureRecord(
            .frame,
            direction: .up,
            station: "ACME-7",
            time: Sample.start,
            bytes: Array(Self.call.utf8)
        )
        record.kind = .call
        record.action = "StatusNotification"
        record.id = "m1"
        record.version = .v16
        record.connection = 3
        record.latency = 6_000_000_000
        change(&record)
        return RecordStream.Item(record: record, connection: 0, index: 0, call: nil, place: ("", 1))
    }

    @Test(arguments: [
        ("", true), ("action == StatusNotification", true), ("action == Heartbeat", false),
        ("action != Heartbeat && dir == up", true), ("kind == call || kind == result", true),
        ("!(kind == call)", false), ("latency > 5s", true), ("latency < 250ms", false), ("size >= 100", true),
        ("size < 1k && conn == 3", true), ("station =~ /^ACME-\\d+$/", true), ("station =~ /^acme/i", true),
        ("station =~ \"BETA\"", false), ("payload.status == Faulted", true), ("payload.connectorId == 1", true),
        ("payload.connectorId == \"1\"", false), ("payload.connectorId == 1.0", true),
        ("payload.nested[*].v == 2.5", true), ("payload.nested[0].v == 2.5", false), ("payload.nested[*].v > 2", true),
        ("payload.missing == 1", false), ("payload.missing != 1", false), ("!(payload.missing == 1)", true),
        ("payload.status in [Faulted, Available]", true), ("action in [Heartbeat]", false), ("GroundFailure", true),
        ("\"connectorId\\\":1\"", true), ("nowhere", false), ("violation", false), ("!violation", true),
        ("payload.status", true), ("version == 1.6", true), ("version == ocpp1.6", true), ("version == 2.1", false),
        ("time > 2026-08-22", true), ("time < 2026-08-22T10:00:00Z", false),
        ("payload.errorCode contains Ground", true),
        ("event == frame", true), ("id == m1", true), ("request.status == Faulted", true), ("response.status", false),
    ])
    func `says yes or no`(text: String, expected: Bool) throws {
        let filter = try Filter(text)
        #expect(FilterSubject(item()).satisfies(filter) == expected, "\(filter.meaning)")
    }

    @Test(arguments: [
        ("acton == Heartbeat", "did you mean `action`?"), ("action == Hartbeat", "did you mean `Heartbeat`?"),
        ("kind == reslut", "did you mean `result`?"), ("dir = up", "did you mean `==`?"),
        ("a & b", "did you mean `&&`?"),
        ("latency > soon", "is no duration"), ("(kind == call", "without its `)`"), ("station < A", "no order"),
        ("size =~ /1/", "no text"), ("action in Heartbeat", "a list is expected"),
        ("station =~ /(/", "without its `)`"),
        ("kind == call extra", "nothing was expected here"), ("payload..x == 1", "a name is missing"),
        ("violation == maybe", "true or false"), ("\"open", "does not end"), ("action ==", "a value is missing"),
    ])
    func `explains what it does not understand`(text: String, words: String) {
        #expect {
            _ = try Filter(text)
        } throws: { error in
            "\(error)".contains(words)
        }
    }

    @Test func `means what it says`() throws {
        #expect(
            try Filter("action == Heartbeat && latency > 5s").meaning
                == "the action is Heartbeat and the latency is above 5s"
        )
        #expect(try Filter("!violation || foo").meaning == "not it is marked violation or the frame contains \"foo\"")
    }

    @Test func `any text at all is survived`() {
        var dice = Dice(seed: 7)
        let pieces = [
            "action", "==", "&&", "(", ")", "!", "payload.a[*]", "[", "]", ",", "/x+/", "\"", "in", "5s", "=~", "ü",
            " ",
        ]
        for _ in 0..<3_000 {
            let text = (0..<dice.below(12)).map { _ in pieces[dice.below(pieces.count)] }.joined(separator: " ")
            guard let filter = try? Filter(text) else { continue }
            _ = FilterSubject(item()).satisfies(filter)
            _ = filter.meaning
        }
    }
}

struct LinearRegexTests {
    private static let patterns = [
        "a", "^a", "a$", "^a$", "a|b", "(ab)+", "a*b", "[a-c]+d", "[^x]y", "\\d{2,3}", "a{2}", "(a|b)*c", "x?y", "\\.",
        "",
        "(?:ab|c)d", "a.c", "[]a]", "a{1,}b", "\\w+-\\d",
    ]

    @Test(arguments: patterns)
    func `agrees with the standard library`(pattern: String) throws {
        let mine = try LinearRegex(pattern)
        let theirs = try Regex(pattern == "[]a]" ? "[\\]a]" : pattern)
        var dice = Dice(seed: 8)
        let letters = Array("aabbccdxy.123-]")
        for _ in 0..<150 {
            let text = String((0..<dice.below(8)).map { _ in letters[dice.below(letters.count)] })
            let expected = try theirs.firstMatch(in: text) != nil
            #expect(mine.matches(text) == expected, "\(pattern) in \(text)")
        }
    }

    @Test func `takes no longer for a pattern that is made to be slow`() throws {
        let regex = try LinearRegex("(a*)*b")
        #expect(!regex.matches(String(repeating: "a", count: 5_000)))
    }

    @Test(arguments: ["(", ")", "[a", "*a", "a\\", "a{2,1}", "[b-a]", "\\k"])
    func `refuses what is no pattern`(pattern: String) {
        #expect(throws: LinearRegex.Fault.self) { _ = try LinearRegex(pattern) }
    }
}
