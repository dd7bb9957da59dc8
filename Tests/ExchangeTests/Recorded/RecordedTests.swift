import OCPP
import OCPPConformance
import OCPPRules
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// An exchange that begins in the middle and says why, as recordings and tests of rules need it.
final class RecordedTests {
    private var exchange: Exchange
    private var context: Exchange.Context

    init() throws {
        var context = Exchange.Context(ExchangeConfiguration(upstream: .nobody), counters: RuleCounters())
        context.isExplained = true
        context.now = Playbook.start
        let rules = try Playbook.compiled(
            """
              - { id: no, match: { action: Reset, type: call, version: ocpp1.6 }, then: [ block: { error: SecurityError } ] }
              - { id: once, match: { action: Heartbeat, type: call }, limit: { count: 1, per: connection }, then: [ tag: x ] }
            """
        )
        context.adopt(RulesInForce(rules, generation: 1))
        let peer = PeerAddress(host: "192.0.2.7", port: 0)
        exchange = Exchange(number: 1, amid: "CP-1", from: peer, in: &context)
        exchange.session.negotiated(.v16)
        self.context = context
    }

    /// What came of a message: whether it simply passes, and how it was decided.
    private func says(_ text: String, from leg: Leg) -> (passes: Bool, why: Explanation?) {
        let fate = exchange.frameReceived(Playbook.text(text, from: leg), from: leg, in: &context)
        let why = context.steps.take().compactMap { if case .explain(let why) = $0 { why } else { nil } }
        if case .passes = fate { return (true, why.first) }
        return (false, why.first)
    }

    @Test func `says why a message does not go on, and nothing of what simply passes`() throws {
        let passed = says(#"[2,"1","StatusNotification",{}]"#, from: .station)
        #expect(passed.passes && passed.why == nil)
        let blocked = says(#"[2,"2","Reset",{"type":"Soft"}]"#, from: .csms(0))
        guard case .message(let why) = blocked.why else {
            Issue.record("nothing was said")
            return
        }
        #expect(!blocked.passes && why.forwarded == nil)
        #expect(why.decision.firings.map { $0.rule } == ["no"])
        #expect(why.reply.map { String(decoding: $0, as: UTF8.self) }?.contains("SecurityError") == true)
    }

    @Test func `goes on behind an end as the same connection`() {
        func fired(_ id: String) -> [String] {
            guard case .message(let why) = says("[2,\"\(id)\",\"Heartbeat\",{}]", from: .station).why else { return [] }
            return why.decision.firings.map(\.rule)
        }
        #expect(fired("1") == ["once"])
        let close = FrameWriter.close(.normal, reason: "", maskKey: Playbook.key(.station))
        _ = exchange.frameReceived(close, from: .station, in: &context)
        #expect(!says(#"[2,"2","Heartbeat",{}]"#, from: .station).passes)
        exchange.goOn(in: &context)
        #expect(fired("3") == [])
        #expect(exchange.session.outstanding.up == 2)
    }
}
