import Playback
import OCPP
import OCPPConformance
import OCPPRules
import Testing
import Traffic

/// Rules about vendors' own messages.
struct VendorRuleTests {
    private static func catalogues(_ messages: String, _ contents: String = "") throws -> Catalogues {
        let manifest = "{\"messages\":[\(messages)],\"dataTransfer\":[\(contents)]}"
        let file = VendorFile(path: "linesman-schemas.json", name: "m.json", text: Array(manifest.utf8))
        let step = VendorFile(path: "step.json", name: "step.json", text: Array(Self.step.utf8))
        return try VendorSchemas(messages.contains("step.json") ? [file, step] : [file], folder: "").catalogues
    }

    private static let selfTest = #"""
        {"version":"1.6","action":"SelfTest","from":"csms","request":"step.json",
         "response":{"type":"object","required":["result"],"properties":{"result":{"type":"string","enum":["Passed","Failed"]}}}}
        """#
    private static let step = #"""
        {"type":"object","additionalProperties":false,"required":["level"],
         "properties":{"level":{"type":"integer","maximum":3},"next":{"$ref":"#/definitions/Step"}},
         "definitions":{"Step":{"type":"object","additionalProperties":false,
          "properties":{"name":{"enum":["a","b"]},"next":{"$ref":"#/definitions/Step"}}}}}
        """#

    private func load(_ rules: String, _ catalogues: Catalogues) -> (rules: RuleSet?, complaints: [String]) {
        let text = "linesman: 1\nrules:\n" + rules
        let (set, diagnostics) = RuleFile.load(["r.yaml"], catalogues: catalogues, findings: CheckRegistry.pages) { _ in
            Array(text.utf8)
        }
        return (set, diagnostics.map { "\($0.code) \($0.message)" })
    }

    @Test(arguments: [
        ("/level: 1", "tag: x", []), ("/next/name: a", "tag: x", []), ("/next/next/next/name: a", "tag: x", []),
        ("/levle: 1", "tag: x", ["LM9003 the SelfTest CALL of OCPP 1.6 has no field `/levle`"]),
        ("/next/nam: a", "tag: x", ["LM9003 the SelfTest CALL of OCPP 1.6 has no field `/next/nam`"]),
        ("/level: 1", "set: { /level: 9 }", ["LM9016 `/level` is at most 3"]),
        ("/level: 1", "reply: { result: Passed, more: 1 }", []),
        ("/level: 1", "reply: { result: Maybe }", ["LM9016 `result` cannot be `Maybe`"]),
        (
            "/level: 1", "inject: { dir: down, action: SelfTest, payload: { level: x } }",
            ["LM9004 `level` is an integer"]
        ),
        ("/level: 1", "refuse: {}", ["LM9017 the response of SelfTest cannot say no"]),
    ])
    func `pointers and values are held against the vendor's schema`(
        condition: String,
        action: String,
        complaints: [String]
    ) throws {
        let rule =
            "  - { id: a, match: { action: SelfTest, type: call, payload: { \(condition) } }, then: [ \(action) ] }"
        #expect(load(rule, try Self.catalogues(Self.selfTest)).complaints == complaints)
        #expect(load(rule, .standard).complaints.contains("LM9002 no version of OCPP has an action `SelfTest`"))
    }

    @Test func `what a vendor adds to a message of OCPP may be asked for in expressions`() throws {
        let heartbeat = #"""
            {"version":"1.6","action":"Heartbeat","request":{"type":"object","properties":{"load":{"type":"number"}}}}
            """#
        let rule =
            "  - { id: a, match: { action: Heartbeat, type: call, where: payload.load > 5 }, then: [ block: {} ] }"
        let loaded = load(rule, try Self.catalogues(heartbeat))
        #expect(loaded.complaints == [])
        #expect(load(rule, .standard).complaints != [])
        let conversation = try conversation(loaded.rules)
        #expect(received(conversation, #"[2,"1","Heartbeat",{"load":6}]"#, .up).reply != nil)
        #expect(received(conversation, #"[2,"2","Heartbeat",{"load":5}]"#, .up).reply == nil)
    }

    @Test func `edits and answers are judged by the vendor's schemas`() throws {
        let content = #"""
            {"version":"1.6","vendorId":"acme","messageId":"Tariff","request":{"type":"object","required":["kWh"]}}
            """#
        let loaded = load(
            """
              - id: limit
                match: { action: SelfTest, type: call, payload: { /level: { gt: 2 } } }
                then: [ set: { /level: 2 } ]
              - id: spoils
                match: { action: SelfTest, type: call, payload: { /next/name: a } }
                then: [ set: { /level: "${payload./next/name}" } ]
              - id: answers
                match: { action: SelfTest, type: call, payload: { /level: 0 } }
                then: [ reply: { result: Passed } ]
              - id: content
                match: { action: DataTransfer, type: call, version: ocpp1.6, payload: { /messageId: Tariff } }
                then: [ replace: { /data: { regex: "kWh", with: "MWh" } } ]
            """,
            try Self.catalogues(Self.selfTest, content)
        )
        #expect(loaded.complaints == [])
        let conversation = try conversation(loaded.rules)
        let limited = received(conversation, #"[2,"1","SelfTest",{"level":3}]"#, .down)
        #expect(limited.forwarded == Array(#"[2,"1","SelfTest",{"level":2}]"#.utf8) && limited.action == "SelfTest")
        #expect(limited.findingsAfter == [])
        let spoilt = received(conversation, #"[2,"2","SelfTest",{"level":1,"next":{"name":"a"}}]"#, .down)
        #expect(spoilt.decision.spoilt.map(\.rule) == ["spoils"])
        #expect(
            received(conversation, #"[2,"3","SelfTest",{"level":0}]"#, .down).reply
                == Array(#"[3,"3",{"result":"Passed"}]"#.utf8)
        )
        let transfer = #"[2,"4","DataTransfer",{"vendorId":"acme","messageId":"Tariff","data":"{\"kWh\":1}"}]"#
        #expect(received(conversation, transfer, .up).decision.spoilt.map(\.rule) == ["content"])
        let other = #"[2,"5","DataTransfer",{"vendorId":"other","messageId":"Tariff","data":"{\"kWh\":1}"}]"#
        #expect(received(conversation, other, .up).fired == ["content"])
    }

    @Test func `a rule finds its action among many`() throws {
        let messages = (0..<200).map { #"{"version":"2.1","action":"Vendor\#($0)","request":{"type":"object"}}"# }
        let rules = ["Vendor0", "Vendor150", "Vendor199"].map {
            "  - { id: \($0.lowercased()), match: { action: \($0) }, then: [ tag: x ] }"
        }
        let loaded = load(rules.joined(separator: "\n"), try Self.catalogues(messages.joined(separator: ",")))
        #expect(loaded.complaints == [])
        let conversation = try conversation(loaded.rules, .v21)
        for number in [0, 1, 149, 150, 198, 199] {
            let fired = received(conversation, "[2,\"\(number)\",\"Vendor\(number)\",{}]", .up).fired
            #expect(fired == ([0, 150, 199].contains(number) ? ["vendor\(number)"] : []))
        }
    }

    private func conversation(_ set: RuleSet?, _ version: OCPPVersion = .v16) throws -> RuledConversation {
        var configuration = SessionConfiguration()
        configuration.version = version
        let time = Timestamp(monotonic: 1, wall: 1_767_225_600_000_000_000)
        return RuledConversation(
            CompiledRules(try #require(set), seed: 0, loadedAt: time),
            counters: RuleCounters(),
            station: "CP-1",
            configuration: configuration
        )
    }

    private func received(
        _ conversation: RuledConversation,
        _ frame: String,
        _ direction: Direction
    ) -> RuledConversation.Outcome {
        let time = Timestamp(monotonic: 2, wall: 1_767_225_600_000_000_001)
        return conversation.received(Array(frame.utf8), from: direction, at: time)
    }
}
