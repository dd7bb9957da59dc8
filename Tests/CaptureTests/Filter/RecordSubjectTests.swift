import Capture
import Foundation
import OCPP
import TestSupport
import Testing
import Traffic

struct RecordSubjectTests {
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
        #expect(RecordSubject(item()).satisfies(filter) == expected, "\(filter.meaning)")
    }

    @Test func `any text at all is survived`() {
        var dice = SeededGenerator(seed: 7)
        let pieces = [
            "action", "==", "&&", "(", ")", "!", "payload.a[*]", "[", "]", ",", "/x+/", "\"", "in", "5s", "=~", "ü",
            " ",
        ]
        for _ in 0..<3_000 {
            let text = (0..<dice.below(12)).map { _ in pieces[dice.below(pieces.count)] }.joined(separator: " ")
            guard let filter = try? Filter(text) else { continue }
            _ = RecordSubject(item()).satisfies(filter)
            _ = filter.meaning
        }
    }

    @Test func `knows every event by name`() throws {
        #expect(FilterField.event.words == EventName.allCases.map { "\($0.word)" })
    }
}
