import OCPP
import Testing

@testable import OCPPRules

struct RuleSelectionTests {
    private static let rules = """
          - id: all
            match: { action: Heartbeat }
            then: [ tag: [x] ]
          - id: named
            match: { station: [CP-1, CP-2], action: Authorize }
            then: [ tag: [x] ]
          - id: globbed
            match: { station: "LAB-*", action: Authorize, type: call }
            then: [ tag: [x] ]
          - id: pattern
            match: { all: [ { station: "/^CP-[0-9]$/" }, { station: ["*-3", "*-4"] } ], type: call, dir: up }
            then: [ tag: [x] ]
          - id: last
            match: { action: [Heartbeat, Authorize], not: { station: CP-9 } }
            then: [ tag: [x] ]
        """

    @Test(arguments: [
        ("CP-1", ["named", "last"]), ("CP-2", ["named", "last"]), ("CP-3", ["pattern", "last"]), ("CP-5", ["last"]),
        ("CP-9", []), ("LAB-", ["globbed", "last"]), ("lab-1", ["last"]), ("CP-34", ["last"]),
    ]) func `tries the rules about this station, in order`(_ station: String, _ fired: [String]) throws {
        let script = try RuleScript(Self.rules, station: station)
        #expect(script.up(#"[2,"1","Authorize",{"idTag":"A"}]"#).fired == fired)
        let heartbeats = ["all"] + (station == "CP-3" ? ["pattern"] : []) + (station == "CP-9" ? [] : ["last"])
        #expect(script.up(#"[2,"2","Heartbeat",{}]"#).fired == heartbeats)
    }

    @Test func `is the same for all stations that the same rules are about`() throws {
        let rules = try RuleScript(Self.rules).rules
        #expect(rules.selection(for: "CP-1") === rules.selection(for: "CP-2"))
        #expect(rules.selection(for: "OTHER") === rules.selection(for: "CP-5"))
        #expect(rules.selection(for: "CP-1") !== rules.selection(for: "CP-5"))
    }

    @Test func `does not concern what only rules about other stations name`() throws {
        let script = try RuleScript("  - id: one\n    match: { station: CP-7, type: call }\n    then: [ tag: [x] ]\n")
        let heartbeat = Catalogue.of(.v16).action(named: "Heartbeat")
        let call = MessageAspect(.up, .call, version: .v16, action: heartbeat)
        let result = MessageAspect(.up, .result, version: .v16, action: heartbeat)
        #expect(!script.rules.selection(for: "CP-1").concerns(call, hasFindings: true))
        #expect(script.rules.selection(for: "CP-7").concerns(call, hasFindings: false))
        #expect(!script.rules.selection(for: "CP-7").concerns(result, hasFindings: false))
    }
}
