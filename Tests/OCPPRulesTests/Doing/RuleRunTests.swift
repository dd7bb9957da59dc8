import Playback
import JSONScanning
import OCPP
import Testing
import Traffic

@testable import OCPPRules

struct RuleRunTests {
    private static let status =
        #"[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]"#

    @Test func `all that match run in order, each on what the earlier ones left`() throws {
        let script = try RuleScript(
            """
              - id: first
                match: { version: ocpp1.6, action: StatusNotification, type: call, payload: { /status: Available } }
                then: [ set: { /status: Faulted }, tag: [seen] ]
              - id: second
                match: { version: ocpp1.6, action: StatusNotification, type: call, tag: seen, payload: { /status: Faulted } }
                then: [ set: { /info: "was ${payload./status}" } ]
            """
        )
        let outcome = script.up(Self.status)
        #expect(outcome.fired == ["first", "second"])
        #expect(
            outcome.onward
                == #"[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Faulted","info":"was Faulted"}]"#
        )
        #expect(outcome.decision.firings.map(\.changedValid) == [true, true])
    }

    @Test func `a rule that would spoil a valid message is not applied, and says where`() throws {
        let script = try RuleScript(
            """
              - id: spoils
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ tag: [spoilt], remove: [ /status ] ]
              - id: behind
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ tag: [fine] ]
            """
        )
        let outcome = script.up(Self.status)
        #expect(outcome.fired == ["behind"])
        #expect(outcome.onward == Self.status)
        #expect(outcome.decision.tags == ["fine"])
        #expect(
            outcome.decision.spoilt == [
                SpoiltMessage(rule: "spoils", pointer: "/3", fault: "status is missing")
            ]
        )
    }

    @Test func `behind the end of the list rules keep things out of the record, and do nothing else`() throws {
        let script = try RuleScript(
            """
              - id: no-status
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ block: { error: SecurityError } ]
              - id: also-tags
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ tag: [late], redact: [ /status ], log: { message: late } ]
              - id: bodyless
                match: { version: ocpp1.6, action: StatusNotification, type: call, payload: { /status: Faulted } }
                then: [ capture: { body: false } ]
              - id: tags
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ tag: [late] ]
            """
        )
        let outcome = script.up(Self.status)
        #expect(outcome.fired == ["no-status", "also-tags"])
        #expect(outcome.answer == #"[4,"1","SecurityError","blocked by a rule of the proxy",{}]"#)
        #expect(outcome.decision.tags == [] && outcome.decision.logs == [])
        #expect(
            outcome.recorded.map { String(decoding: $0, as: UTF8.self) }
                == #"[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"***"}]"#
        )
        let faulted = script.up(
            #"[2,"2","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Faulted"}]"#
        )
        #expect(faulted.recorded == nil)
    }

    @Test func `any of a message's tags may be the one that an expression asks for`() throws {
        let script = try RuleScript(
            """
              - id: first
                match: { action: Heartbeat, type: call }
                then: [ tag: [one, two] ]
              - id: second
                match: { action: Heartbeat, type: call, where: tag == one && tag == two }
                then: [ tag: [three] ]
              - id: none
                match: { action: Heartbeat, type: call, where: tag == four }
                then: [ tag: [five] ]
            """
        )
        #expect(script.up(#"[2,"1","Heartbeat",{}]"#).decision.tags == ["one", "two", "three"])
    }

    @Test func `what stands where no payload belongs is hidden, too`() throws {
        for (frame, hidden) in [
            (#"[2,"1","A",{"x":1},{"x":2}]"#, #"[2,"1","A",{"x":"***"},{"x":"***"}]"#),
            (#"[4,"1","E",{"x":1}]"#, #"[4,"1","E",{"x":"***"}]"#),
            (#"[2,"1","A",{"x":"a","x":"b"}]"#, #"[2,"1","A",{"x":"***","x":"***"}]"#),
            (#"[3,"x",{"x":[1]},7]"#, #"[3,"x",{"x":"***"},7]"#), (#"[2,"1","A",7]"#, #"[2,"1","A",7]"#),
        ] {
            let shown = RuleRedaction.redacted(Array(frame.utf8), [RulePointer(steps: [.name("x")])])
            #expect(shown.map { String(decoding: $0, as: UTF8.self) } == hidden)
        }
        #expect(RuleRedaction.redacted(Array(#"[,2,"1"]"#.utf8), [RulePointer(steps: [.name("x")])]) == nil)
    }

    private static func variables(_ texts: [(name: String, value: String)]) -> String {
        let list = texts.map { #"{"attributeValue":"\#($1)","component":{"name":"C"},"variable":{"name":"\#($0)"}}"# }
        return #"[2,"1","SetVariables",{"setVariableData":[\#(list.joined(separator: ","))]}]"#
    }

    @Test func `of the elements of an array those are changed for which all conditions hold`() throws {
        let script = try RuleScript(
            """
              - id: edits
                match:
                  action: SetVariables
                  type: call
                  payload:
                    /setVariableData/*/variable/name: X
                    /setVariableData/*/attributeValue: { regex: "^[0-9]$" }
                then:
                  - set: { /setVariableData/*/attributeValue: "10" }
                  - set: { /setVariableData/*/attributeType: Target }
                  - replace: { /setVariableData/*/component/name: { regex: "C", with: "D" } }
                  - redact: [ /setVariableData/*/attributeValue ]
            """,
            version: .v201
        )
        let outcome = script.up(Self.variables([("X", "1"), ("Y", "2"), ("X", "33"), ("X", "4")]))
        let plain = #"{"attributeValue":"2","component":{"name":"C"},"variable":{"name":"Y"}}"#
        let long = #"{"attributeValue":"33","component":{"name":"C"},"variable":{"name":"X"}}"#
        let changed =
            #"{"attributeValue":"10","component":{"name":"D"},"variable":{"name":"X"},"attributeType":"Target"}"#
        #expect(
            outcome.onward
                == #"[2,"1","SetVariables",{"setVariableData":[\#(changed),\#(plain),\#(long),\#(changed)]}]"#
        )
        // What is hidden is hidden in all.
        let recorded = String(decoding: outcome.recorded ?? [], as: UTF8.self)
        #expect(recorded.split(separator: #""attributeValue":"***""#, omittingEmptySubsequences: false).count == 5)
        // One has the name and another the value: none is meant.
        let other = script.up(Self.variables([("X", "33"), ("Y", "2")]))
        #expect(other.fired == [] && other.onward == Self.variables([("X", "33"), ("Y", "2")]))
    }

    @Test func `elements are taken out by what they hold, and are not mistaken for those that stay`() throws {
        let script = try RuleScript(
            """
              - id: edits
                match:
                  action: SetVariables
                  type: call
                  payload: { /setVariableData/*/variable/name: X }
                then:
                  - remove: [ /setVariableData/* ]
                  - set: { /setVariableData/*/attributeValue: "10" }
            """,
            version: .v201
        )
        let outcome = script.up(Self.variables([("X", "1"), ("Y", "2"), ("X", "3"), ("Z", "4")]))
        #expect(outcome.onward == Self.variables([("Y", "2"), ("Z", "4")]))
    }

    @Test func `elements inside elements are chosen at each step`() throws {
        let script = try RuleScript(
            """
              - id: edits
                match:
                  action: MeterValues
                  type: call
                  version: ocpp1.6
                  payload:
                    /meterValue/*/timestamp: { glob: "2026*" }
                    /meterValue/*/sampledValue/*/unit: Wh
                then: [ set: { /meterValue/*/sampledValue/*/value: "0" } ]
            """
        )
        func frame(_ values: [(year: Int, samples: [(unit: String, value: String)])]) -> String {
            let list = values.map { year, samples in
                let samples = samples.map { #"{"value":"\#($1)","unit":"\#($0)"}"# }.joined(separator: ",")
                return #"{"timestamp":"\#(year)-01-01T00:00:00Z","sampledValue":[\#(samples)]}"#
            }
            return #"[2,"1","MeterValues",{"connectorId":1,"meterValue":[\#(list.joined(separator: ","))]}]"#
        }
        let outcome = script.up(frame([(2025, [("Wh", "1")]), (2026, [("W", "2"), ("Wh", "3")])]))
        #expect(outcome.onward == frame([(2025, [("Wh", "1")]), (2026, [("W", "2"), ("Wh", "0")])]))
        #expect(script.up(frame([(2025, [("Wh", "1")]), (2026, [("W", "2")])])).fired == [])
    }

    @Test func `a rule in shadow mode does nothing and says what it would do`() throws {
        let script = try RuleScript(
            """
              - id: shadow
                mode: shadow
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ set: { /status: Faulted }, tag: [x], log: { message: no }, block: { error: SecurityError } ]
              - id: behind
                match: { version: ocpp1.6, action: StatusNotification, type: call }
                then: [ count: seen ]
            """
        )
        let outcome = script.up(Self.status)
        #expect(outcome.onward == Self.status)
        #expect(outcome.decision.firings.map(\.mode) == [.shadow, .enforce])
        #expect(outcome.decision.firings[0].effects == ["set /status", "tag x", "log", "block SecurityError"])
        #expect(outcome.decision.tags == [])
        #expect(outcome.decision.logs == [RuleDecision.Log(level: .info, text: "no", rule: "shadow", isShadow: true)])
    }

    @Test func `a terminal action ends the list`() throws {
        let script = try RuleScript(
            """
              - id: stop
                match: { action: Reset, type: call }
                then: [ block: { error: OccurrenceConstraintViolation, description: "${station}, ${action}", details: { a: 1 } } ]
              - id: never
                match: { dir: down, type: call }
                then: [ tag: [never] ]
            """
        )
        let outcome = script.down(#"[2,"r\\1","Reset",{"type":"Hard"}]"#)
        #expect(outcome.onward == nil)
        // In the spelling of 1.6, and with the id as it was written.
        #expect(outcome.answer == #"[4,"r\\1","OccurenceConstraintViolation","CP-1, Reset",{"a":1}]"#)
        #expect(outcome.fired == ["stop"])
    }

    @Test func `a blocked response becomes a CALLERROR for the other side`() throws {
        let script = try RuleScript(
            """
              - id: stop
                match: { action: Heartbeat, type: result }
                then: [ block: { error: InternalError } ]
            """
        )
        script.up(#"[2,"1","Heartbeat",{}]"#)
        let outcome = script.down(#"[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]"#)
        #expect(outcome.answer == nil)
        #expect(outcome.onward == #"[4,"1","InternalError","blocked by a rule of the proxy",{}]"#)
    }

    @Test func `a refusal that lacks what it should repeat becomes a CALLERROR`() throws {
        let script = try RuleScript(
            """
              - id: no
                match: { action: SetVariables, type: call }
                then: [ refuse: {} ]
            """,
            version: .v201
        )
        let good = #"{"setVariableData":[{"attributeValue":"1","component":{"name":"A"},"variable":{"name":"B"}}]}"#
        #expect(
            script.down(#"[2,"1","SetVariables",\#(good)]"#).answer
                == #"[3,"1",{"setVariableResult":[{"attributeStatus":"Rejected","component":{"name":"A"},"variable":{"name":"B"}}]}]"#
        )
        #expect(
            script.down(#"[2,"2","SetVariables",{}]"#).answer
                == #"[4,"2","NotSupported","refused by a rule of the proxy",{}]"#
        )
    }

    @Test func `a reply that is not valid is not given`() throws {
        let script = try RuleScript(
            """
              - id: reply
                match: { action: DataTransfer, type: call, dir: up }
                then: [ reply: { status: "${payload./data}" } ]
            """
        )
        let good = script.up(#"[2,"1","DataTransfer",{"vendorId":"v","data":"Rejected"}]"#)
        #expect(good.answer == #"[3,"1",{"status":"Rejected"}]"#)
        let bad = script.up(#"[2,"2","DataTransfer",{"vendorId":"v","data":"Perhaps"}]"#)
        #expect(bad.answer == nil)
        #expect(bad.onward != nil)
        #expect(bad.decision.spoilt.map(\.rule) == ["reply"])
    }

    @Test func `an answer's rule sees the CALL, and what was remembered`() throws {
        let script = try RuleScript(
            """
              - id: remember
                match: { action: StartTransaction, type: call }
                then: [ remember: { start: /meterStart } ]
              - id: answer
                match: { action: StartTransaction, type: result, request: { /idTag: T1 } }
                then: [ log: { message: "${request./idTag} from ${state.start}" } ]
              - id: back
                match: { action: StopTransaction, type: call, where: payload.meterStop < state.start }
                then: [ forget: [start], tag: [back] ]
            """
        )
        func start(_ id: String, _ tag: String) -> RuledConversation.Outcome {
            script.up(
                #"[2,"\#(id)","StartTransaction",{"connectorId":1,"idTag":"\#(tag)","meterStart":500,"timestamp":"2026-01-01T00:00:00Z"}]"#
            )
            return script.down(#"[3,"\#(id)",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]"#)
        }
        #expect(start("1", "T1").decision.logs.map(\.text) == ["T1 from 500"])
        #expect(start("2", "T2").fired == [])
        let stop = #"{"transactionId":7,"meterStop":400,"timestamp":"2026-01-01T01:00:00Z"}"#
        #expect(script.up(#"[2,"3","StopTransaction",\#(stop)]"#).decision.tags == ["back"])
        // Forgotten.
        #expect(script.up(#"[2,"4","StopTransaction",\#(stop)]"#).fired == [])
    }

    @Test func `an id is what it stands for, however it is written`() throws {
        let script = try RuleScript(
            #"""
              - id: answer
                match: { action: Authorize, type: result, request: { /idTag: T1 }, where: id == "m/1" }
                then: [ log: { message: "${id}" } ]
            """#
        )
        script.up(#"[2,"m\u002f1","Authorize",{"idTag":"T1"}]"#)
        let answer = script.down(#"[3,"m\/1",{"idTagInfo":{"status":"Accepted"}}]"#)
        #expect(answer.decision.logs.map(\.text) == ["m/1"])
    }

    @Test func `a place alone is the value itself, so that numbers stay numbers`() throws {
        let script = try RuleScript(
            """
              - id: copy
                match: { action: DataTransfer, type: call, dir: up, payload: { /messageId: boot } }
                then: [ inject: { dir: down, action: RemoteStopTransaction, payload: { transactionId: "${state.id}" } } ]
              - id: remember
                match: { action: StartTransaction, type: result }
                then: [ remember: { id: /transactionId } ]
            """
        )
        script.up(
            #"[2,"1","StartTransaction",{"connectorId":1,"idTag":"T","meterStart":5,"timestamp":"2026-01-01T00:00:00Z"}]"#
        )
        script.down(#"[3,"1",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]"#)
        let outcome = script.up(#"[2,"2","DataTransfer",{"vendorId":"v","messageId":"boot"}]"#)
        #expect(
            outcome.decision.injections.map { String(decoding: $0.payload, as: UTF8.self) } == [#"{"transactionId":7}"#]
        )
    }
}
