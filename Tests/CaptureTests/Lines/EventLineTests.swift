import Capture
import OCPP
import Testing
import Traffic
import WebSocketFraming

/// Event to line to event, design law 7.
struct EventLineTests {
    private static func read(_ line: String) throws -> Event {
        let record = try #require(try Sample.read([Array(line.utf8)], bufferBytes: 4096).records.first)
        return try #require(record.traffic)
    }

    /// What a line keeps of an event: not what a reader finds in the message, nor the numbers of messages.
    private static func kept(_ event: Event) -> Event {
        var event = event
        event.header.sequence = 7
        event.header.number = 0
        event.header.action = nil
        event.header.flags.remove(.wellFormed)
        if var message = event.message {
            (message.id, message.action, message.rules, message.shadow) = (nil, nil, [], [])
            event.content = .message(message)
            event.header.kind = nil
        }
        return event
    }

    private static let flags: [EventFlags] =
        [[]] + EventFlags.named.map { [$0.flag] } + [
            EventFlags.named.reduce(into: EventFlags()) { $0.formUnion($1.flag) }
        ]

    @Test(arguments: [
        Event.Content.opened(peer: "127.0.0.1:5000", judged: Array(#"{"up":"observe"}"#.utf8)),
        .head(Array("GET / HTTP/1.1\r\n\r\n".utf8)), .ping([]), .ping([1, 0xFF]), .pong([2]),
        .close(code: nil, reason: []), .close(code: 1000, reason: Array("bye".utf8)),
        .close(code: nil, reason: Array("reset".utf8)), .streamEnded(isReset: false), .streamEnded(isReset: true),
        .violation(FramingViolation(.reservedBits, at: 4, value: 0x70)), .limit(.idleTime, detail: "silent for 600 s"),
        .injected(rule: "r", action: "Reset", id: "1"), .marker("a note"),
        .rule(RuleRecord(rule: "r", mode: "enforce", number: 3)),
        .unread(RecordedContent(.rule, Array("older".utf8))),
    ])
    func `every event reads back with every flag`(content: Event.Content) throws {
        for flags in Self.flags {
            for leg in [Leg.station, .csms(0), .csms(1), .csms(255)] {
                var event = Sample.event(content, leg)
                event.header.flags = flags
                event.header.version = .v21
                #expect(try Self.read(Sample.line(event)) == Self.kept(event))
            }
        }
    }

    @Test(arguments: [Sample.call, Sample.result, Sample.error, [0xFF, 0x00], Array("hello".utf8), []])
    func `every message reads back with every flag`(bytes: [UInt8]) throws {
        for flags in Self.flags where !flags.contains(.bodyless) {
            for sent in [nil, Sample.result, [0xC3]] {
                for opcode in [Opcode.text, .binary] {
                    var event = Sample.frame(bytes) {
                        $0.flags = flags
                        $0.opcode = opcode
                        $0.latency = 28_000_000
                        $0.findings = 2
                        $0.leg = .csms(3)
                    }
                    event.content = .message(Event.Message(bytes, sent: sent))
                    #expect(try Self.kept(Self.read(Sample.line(event))) == Self.kept(event))
                }
            }
        }
    }

    @Test func `a message without a body keeps everything else`() throws {
        let event = Sample.frame(Sample.call) { $0.flags = [.bodyless, .redacted] }
        let read = try Self.read(Sample.line(event))
        #expect(read.header.flags == event.header.flags)
        #expect(read.message?.id == "m1" && read.message?.action == "BootNotification")
        #expect(!Sample.line(event).contains("Acmé"))
    }

    @Test func `a loss reads back with its counts`() throws {
        let time = Sample.start
        let event = Event(EventHeader(connection: 0, leg: .station, at: time), station: "", .lost(events: 3, bytes: 99))
        #expect(try Self.read(Sample.line(event)).content == event.content)
    }

    @Test func `the CSMS whose word counts is not named, another is`() throws {
        #expect(!Sample.line(Sample.event(.ping([]), .csms(0))).contains("csms\":"))
        #expect(Sample.line(Sample.event(.ping([]), .csms(2))).contains(#""csms":2"#))
    }

    @Test(arguments: [
        Event.Content.admitted(peer: "p", subprotocol: nil, after: 1), .refused(peer: "p", status: 503, reason: "r"),
        .left(by: "CSMS", code: 1000, reason: ""),
    ])
    func `what other events tell has no line`(content: Event.Content) {
        #expect(Sample.line(Sample.event(content)) == "")
    }
}
