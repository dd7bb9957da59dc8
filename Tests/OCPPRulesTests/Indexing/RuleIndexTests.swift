import JSONScanning
import OCPP
import Testing
import Traffic

@testable import OCPPRules

struct RuleIndexTests {
    /// Rules of many kinds; the index must never hide a message from one of them.
    private static let matches = [
        "{ action: Heartbeat }", "{ type: call }", "{ dir: down }", "{ type: [error, result], dir: up }",
        "{ action: [Heartbeat, MeterValues], type: call }", "{ not: { action: Heartbeat } }",
        "{ any: [ { action: Reset }, { dir: up, type: result } ] }", "{ version: [ocpp2.0.1, ocpp2.1], type: call }",
        "{ violation: LM2003 }", "{ any: [ { violation: LM2003 }, { action: Authorize } ] }",
        "{ station: \"CP-*\" }", "{ action: Authorize, not: { type: call } }",
        "{ all: [ { type: call }, { any: [ { dir: up }, { action: Reset } ] } ] }", "{ type: send }",
        "{ action: StartTransaction, type: result, request: { /idTag: x } }",
    ]

    @Test(arguments: matches) func `concerns every message that the rule matches`(_ match: String) throws {
        let script = try RuleScript("  - id: one\n    match: \(match)\n    then: [ tag: [x] ]\n")
        let rule = script.rules.rules[0]
        let matcher = Matcher(rule.match)
        let selection = script.rules.selection(for: "CP-1")
        for version in OCPPVersion.allCases {
            let catalogue = Catalogue.of(version)
            for action in catalogue.actions.map(Optional.some) + [nil] {
                for kind in MessageKind.allCases {
                    for direction in Direction.allCases {
                        var scene = Scene(event: .message, station: "CP-1", remote: "", time: script.time)
                        scene.direction = direction
                        scene.kind = kind
                        scene.version = version
                        scene.action = action
                        scene.request = Array(#"{"idTag":"x"}"#.utf8)
                        guard matcher.holds(in: scene) else { continue }
                        let aspect = MessageAspect(direction, kind, version: version, action: action)
                        let concerns = selection.concerns(aspect, hasFindings: false)
                        var tried: [Int32] = []
                        selection.list(aspect, into: &tried)
                        #expect(concerns && tried == [0], "\(match) \(version) \(kind) \(direction)")
                    }
                }
            }
        }
    }

    @Test func `does not concern what no rule names`() throws {
        let script = try RuleScript(
            """
              - id: one
                match: { action: Heartbeat, type: call, dir: up }
                then: [ tag: [x] ]
              - id: two
                match: { action: StartTransaction, type: result, request: { /idTag: x } }
                then: [ tag: [x] ]
              - id: three
                match: { violation: LM2003, type: call, action: Reset }
                then: [ tag: [x] ]
              - id: four
                mode: off
                match: { action: Authorize }
                then: [ tag: [x] ]
            """
        )
        let catalogue = Catalogue.of(.v16)
        func concerns(_ name: String, _ kind: MessageKind, _ direction: Direction, findings: Bool = false) -> Bool {
            let aspect = MessageAspect(direction, kind, version: .v16, action: catalogue.action(named: name))
            return script.rules.selection(for: "CP-1").concerns(aspect, hasFindings: findings)
        }
        #expect(concerns("Heartbeat", .call, .up))
        #expect(!concerns("Heartbeat", .call, .down))
        #expect(!concerns("Heartbeat", .result, .up))
        #expect(!concerns("MeterValues", .call, .up))
        // Its answer's rule looks at the CALL.
        #expect(concerns("StartTransaction", .call, .up))
        #expect(concerns("StartTransaction", .result, .down))
        #expect(!concerns("Reset", .call, .down))
        #expect(concerns("Reset", .call, .down, findings: true))
        #expect(!concerns("Authorize", .call, .up))
    }
}
