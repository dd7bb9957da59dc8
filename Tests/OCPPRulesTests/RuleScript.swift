import Playback
import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Testing
import Traffic

/// A conversation with rules, written down.
final class RuleScript {
    let rules: CompiledRules
    let counters: RuleCounters
    var time = Timestamp(monotonic: 1_000_000_000, wall: 1_767_225_600_000_000_000)
    private(set) var conversation: RuledConversation
    private let version: OCPPVersion?
    private let station: String

    /// Rules as they stand in a file, below `rules:`.
    init(_ text: String, version: OCPPVersion? = .v16, station: String = "CP-1", seed: UInt64 = 0) throws {
        let file = "linesman: 1\nrules:\n" + text
        let (set, diagnostics) = RuleFile.load(["rules.yaml"], findings: CheckRegistry.pages) { _ in Array(file.utf8) }
        let rules = try #require(set, "\(diagnostics.map { "\($0.place.line): \($0.message)" })")
        self.rules = CompiledRules(rules, seed: seed, loadedAt: time)
        counters = RuleCounters()
        self.version = version
        self.station = station
        conversation = Self.conversation(self.rules, counters, version, station)
    }

    private static func conversation(
        _ rules: CompiledRules,
        _ counters: RuleCounters,
        _ version: OCPPVersion?,
        _ station: String
    ) -> RuledConversation {
        var configuration = SessionConfiguration()
        configuration.version = version
        return RuledConversation(
            rules,
            counters: counters,
            station: station,
            remote: "192.0.2.7",
            configuration: configuration
        )
    }

    /// The station dials again.
    func reconnect(as other: String? = nil) {
        conversation = Self.conversation(rules, counters, version, other ?? station)
    }

    func wait(_ seconds: UInt64) {
        time.monotonic += seconds * 1_000_000_000
        time.wall += Int64(seconds) * 1_000_000_000
    }

    @discardableResult
    func up(_ frame: String) -> RuledConversation.Outcome {
        conversation.received(Array(frame.utf8), from: .up, at: time)
    }

    @discardableResult
    func down(_ frame: String) -> RuledConversation.Outcome {
        conversation.received(Array(frame.utf8), from: .down, at: time)
    }
}

extension RuledConversation.Outcome {
    var onward: String? { forwarded.map { String(decoding: $0, as: UTF8.self) } }
    var answer: String? { reply.map { String(decoding: $0, as: UTF8.self) } }
    var fired: [String] { decision.firings.map(\.rule) }
}
