import Playback
import OCPP
import OCPPRules
import Testing
import Traffic

/// How often and when a rule fires.
struct RuleGateTests {
    private static func count(_ script: RuleScript, _ messages: Int, from first: Int = 0) -> Int {
        (0..<messages).count { !script.up(#"[2,"m\#(first + $0)","Heartbeat",{}]"#).fired.isEmpty }
    }

    private static func rule(_ more: String) -> String {
        """
          - id: one
            match: { action: Heartbeat, type: call }
            \(more)
            then: [ tag: [x] ]
        """
    }

    @Test func `a limit of a connection begins anew with the next`() throws {
        let script = try RuleScript(Self.rule("limit: { count: 3, per: connection }"))
        #expect(Self.count(script, 10) == 3)
        script.reconnect()
        #expect(Self.count(script, 10) == 3)
    }

    @Test func `a limit of a station outlives connections`() throws {
        let script = try RuleScript(Self.rule("limit: { count: 3, per: station }"))
        #expect(Self.count(script, 2) == 2)
        script.reconnect()
        #expect(Self.count(script, 10) == 1)
        script.reconnect(as: "CP-2")
        #expect(Self.count(script, 10) == 3)
    }

    @Test func `a limit for all is for all`() throws {
        let script = try RuleScript(Self.rule("limit: { count: 3, per: global }"))
        #expect(Self.count(script, 2) == 2)
        script.reconnect(as: "CP-2")
        #expect(Self.count(script, 10) == 1)
    }

    @Test func `a window lets the count begin anew`() throws {
        let script = try RuleScript(Self.rule("limit: { count: 2, per: connection, window: 10m }"))
        #expect(Self.count(script, 5) == 2)
        script.wait(599)
        #expect(Self.count(script, 5, from: 10) == 0)
        script.wait(1)
        #expect(Self.count(script, 5, from: 20) == 2)
    }

    @Test func `only each n-th match fires`() throws {
        let script = try RuleScript(Self.rule("limit: { every: 3, per: connection }"))
        #expect(Self.count(script, 2) == 0)
        #expect(Self.count(script, 1, from: 2) == 1)
        #expect(Self.count(script, 9, from: 3) == 3)
    }

    @Test func `lots are drawn from the rule's own stream`() throws {
        func fired(_ seed: UInt64, _ rule: Int) throws -> [Bool] {
            let script = try RuleScript(Self.rule("probability: 0.5\n    seed: \(rule)"), seed: seed)
            return (0..<200).map { !script.up(#"[2,"m\#($0)","Heartbeat",{}]"#).fired.isEmpty }
        }
        let first = try fired(1, 42)
        #expect(try fired(1, 42) == first)
        #expect(try fired(2, 42) != first)
        #expect(try fired(1, 43) != first)
        #expect((70...130).contains(first.count { $0 }))
        // Pinned, and computed by another program: a seed means the same in every version of this one.
        #expect(first.prefix(16).map { $0 ? "1" : "0" }.joined() == "0110111101111010")
    }

    @Test func `a rule is active when it says`() throws {
        let script = try RuleScript(Self.rule("active: { after: 5m, for: 1h }"))
        #expect(Self.count(script, 1) == 0)
        script.wait(300)
        #expect(Self.count(script, 1, from: 1) == 1)
        script.wait(3599)
        #expect(Self.count(script, 1, from: 2) == 1)
        script.wait(1)
        #expect(Self.count(script, 1, from: 3) == 0)
    }

    @Test func `a night goes over midnight`() throws {
        let script = try RuleScript(Self.rule(#"active: { between: ["22:00", "06:00"] }"#))
        // It begins at midnight.
        #expect(Self.count(script, 1) == 1)
        script.wait(6 * 3600)
        #expect(Self.count(script, 1, from: 1) == 0)
        script.wait(16 * 3600)
        #expect(Self.count(script, 1, from: 2) == 1)
    }

    @Test func `a throttle spreads messages, a delay holds them`() throws {
        let script = try RuleScript(
            """
              - id: slow
                match: { action: Heartbeat, type: call }
                then: [ throttle: { rate: 2/s } ]
              - id: later
                match: { action: Heartbeat, type: call, id: d }
                then: [ delay: { by: 2s } ]
            """
        )
        let holds = (0..<5).map { script.up(#"[2,"m\#($0)","Heartbeat",{}]"#).decision.hold / 1_000_000 }
        #expect(holds == [0, 0, 1000, 1000, 2000])
        script.wait(60)
        #expect(script.up(#"[2,"d","Heartbeat",{}]"#).decision.hold == 2_000_000_000)
    }

    @Test func `a reload keeps counts and memory of rules that stay`() throws {
        let script = try RuleScript(Self.rule("limit: { count: 3, per: connection }"))
        let other = try RuleScript(
            Self.rule("limit: { count: 3, per: connection }")
                + "\n  - id: two\n    match: { action: BootNotification }\n    then: [ tag: [y] ]\n"
        )
        let changed = try RuleScript(Self.rule("limit: { count: 4, per: connection }"))
        #expect(Self.count(script, 2) == 2)
        script.conversation.adopt(other.rules)
        #expect(Self.count(script, 10, from: 10) == 1)
        script.conversation.adopt(changed.rules)
        #expect(Self.count(script, 10, from: 20) == 4)
    }
}
