import OCPPConformance
import EventLoop
import Exchange
import OCPPRules
import Relay
import TestSupport
import Testing
import Traffic

/// A relay with rules, its CSMS, and a conversation through it.
struct RuledStage {
    let csms: Wire
    let stage: RelayStage

    /// Starts it with the rules that stand under `rules:`.
    init(_ rules: String, _ change: (inout RelayConfiguration) -> Void = { _ in }) throws {
        csms = try Wire.listening()
        let compiled = try Self.compiled(rules)
        stage = try RelayStage(upstream: "ws://127.0.0.1:\(csms.port)/ocpp") {
            $0.rules = compiled
            change(&$0)
        }
    }

    /// Rules as a relay takes them.
    static func compiled(_ rules: String, replacing old: CompiledRules? = nil) throws -> CompiledRules {
        let text = "linesman: 1\nrules:\n" + rules
        let (set, diagnostics) = RuleFile.load(["test.yaml"], findings: CheckRegistry.pages) { _ in Array(text.utf8) }
        let errors = diagnostics.filter { $0.level == .error }.map { "\($0.place.line): \($0.message)" }
        #expect(errors == [])
        let time = Timestamp(monotonic: 1, wall: 1_795_428_000_000_000_000)
        return CompiledRules(try #require(set), seed: 1, loadedAt: time, replacing: old)
    }

    /// A station and the CSMS's end of its conversation.
    func conversation() throws -> (station: Wire, csms: Wire) { try stage.conversation(csms) }

    /// Ends the relay and tells what it counted.
    func statistics() -> TrafficCounts {
        stage.server.stop()
        return stage.server.wait()
    }
}
