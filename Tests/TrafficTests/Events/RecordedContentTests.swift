import OCPP
import Testing
import Traffic
import WebSocketFraming

/// What is recorded reads back as what happened.
struct RecordedContentTests {
    static let finding: Finding = {
        let page = Page(
            2003,
            "type-mismatch",
            .error,
            "a value has another type",
            why: "",
            clauses: .all("OCPP"),
            help: "",
            good: "",
            bad: ""
        )
        var finding = Finding(
            page,
            "`connectorId` must be an integer",
            at: Timestamp(monotonic: 5, wall: 7_000_000_001)
        )
        finding.station = "CP-\u{1F50C}"
        finding.number = 12
        finding.direction = .down
        finding.version = .v201
        finding.kind = .resultError
        finding.action = "StatusNotification"
        finding.messageID = "m\"1"
        finding.scope = .payload
        finding.pointer = "/a~1b/0"
        finding.range = 3..<17
        finding.seen = "\"1\""
        finding.isHidden = true
        finding.related = Finding.RelatedMessage(number: 11, relation: "the CALL")
        finding.help = "write 1"
        finding.equipment = Equipment(vendor: "Acmé", model: "X\n1", firmware: "")
        return finding
    }()

    static let rule: RuleRecord = {
        var record = RuleRecord(rule: "hide \"it\"", mode: "shadow", number: 9)
        record.effects = ["set /a", "tag x"]
        record.changedValid = true
        record.tags = ["x", "y"]
        record.logs = ["info a"]
        record.spoilt = SpoiltMessage(rule: "hide \"it\"", pointer: "/idTag", fault: "expected a string")
        return record
    }()

    static let contents: [Event.Content] = [
        .opened(peer: "127.0.0.1:5000", judged: Array(#"{"up":"observe"}"#.utf8)), .opened(peer: "", judged: []),
        .head(Array("GET / HTTP/1.1\r\n\r\n".utf8)), .head([0xFF]), .ping([]), .ping([1, 0xFF]), .pong([2]),
        .close(code: nil, reason: []), .close(code: 1000, reason: Array("bye".utf8)),
        .close(code: nil, reason: Array("reset".utf8)), .streamEnded(isReset: false), .streamEnded(isReset: true),
        .violation(FramingViolation(.reservedBits, at: 4, value: 0x70)), .limit(.idleTime, detail: "silent  for 600 s"),
        .limit(.stations, detail: ""), .finding(finding), .rule(rule),
        .rule(RuleRecord(rule: "r", mode: "enforce", number: 0)),
        .injected(rule: "r", action: "Reset", id: "linesman-1"),
        .marker("a note"), .marker(#"{"a":1}"#),
        .unread(RecordedContent(.rule, Array(#"{"rule":"older","spelling":1}"#.utf8))),
        .unread(RecordedContent(.finding, Array("no JSON".utf8))),
        .unread(RecordedContent(.violation, Array("unheardOf 1 2".utf8))),
    ]

    @Test(arguments: contents) func `what is recorded reads back`(content: Event.Content) throws {
        let recorded = try #require(content.recorded)
        #expect(Event.Content(recorded, monotonic: 5) == content)
    }

    @Test(arguments: [
        Event.Content.message(Event.Message([1])), .lost(events: 1, bytes: 2),
        .admitted(peer: "p", subprotocol: nil, after: 1), .refused(peer: "p", status: 503, reason: "r"),
        .left(by: "CSMS", code: 1000, reason: ""),
    ])
    func `the rest is not recorded as bytes`(content: Event.Content) {
        #expect(content.recorded == nil)
    }

    @Test func `a close frame that talks of a reset ends no stream`() {
        let frame = Event.Content.close(code: nil, reason: Array("reset".utf8))
        #expect(frame.recorded != Event.Content.streamEnded(isReset: true).recorded)
    }

    @Test func `a record that would be written otherwise is kept to the byte`() {
        // The same object, spelt with a blank.
        let recorded = RecordedContent(.inject, Array(#"{"rule": "r","action":"Reset","id":"1"}"#.utf8))
        #expect(Event.Content(recorded) == .unread(recorded))
        #expect(Event.Content(recorded).recorded == recorded)
    }

    @Test(arguments: EventName.allCases) func `a name is found by its word`(name: EventName) {
        #expect(EventName("\(name.word)") == name)
    }

    @Test func `no two flags share a bit or a word, and each but one has a word`() {
        #expect(Set(EventFlags.named.map(\.flag)).count == EventFlags.named.count)
        #expect(Set(EventFlags.named.map { "\($0.word)" }).count == EventFlags.named.count)
        #expect(EventFlags.named.reduce(into: EventFlags()) { $0.formUnion($1.flag) }.isDisjoint(with: .wellFormed))
    }
}
