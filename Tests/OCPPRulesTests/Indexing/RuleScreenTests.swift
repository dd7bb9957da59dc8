import JSONScanning
import OCPP
import Testing
import Traffic

@testable import OCPPRules

struct RuleScreenTests {
    /// A rule with random conditions on payloads, many of them about what such payloads really hold.
    private struct RuleMaker {
        var random: RandomStream

        mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(random.upTo(UInt64(values.count - 1)))] }

        mutating func match(_ payload: JSONNode) -> RuleMatch {
            let count = 1 + random.upTo(2)
            return .all((0..<count).map { _ in condition(payload) })
        }

        private mutating func condition(_ payload: JSONNode) -> RuleMatch {
            var steps: [RulePointer.Step] = []
            var node = payload
            while true {
                if node.kind == .object, node.count > 0 {
                    let member = pick(Array(node.members))
                    steps.append(.name(random.upTo(20) == 0 ? "other" : member.name))
                    node = member.value
                } else if node.kind == .array, node.count > 0 {
                    let at = Int(random.upTo(UInt64(node.count - 1)))
                    steps.append(random.upTo(3) == 0 ? .each : .name("\(at)"))
                    node = Array(node.elements)[at]
                } else {
                    break
                }
                if random.upTo(3) == 0 { break }
            }
            return .payload(RulePointer(steps: steps), condition(on: node))
        }

        private mutating func condition(on node: JSONNode) -> Condition {
            let number = node.number ?? JSONNumber(Int(random.upTo(5)))
            let near = number.int.map { JSONNumber($0 &+ Int(random.upTo(2)) - 1) } ?? number
            let value = RuleValue.number(random.upTo(1) == 0 ? number : near, spelling: "1")
            let text = RuleValue.text(Template(parts: [.text(node.string ?? "Accepted")]))
            switch random.upTo(11) {
            case 0: return .equal(value)
            case 1: return .greater(value)
            case 2: return .greaterOrEqual(value)
            case 3: return .less(value)
            case 4: return .lessOrEqual(value)
            case 5: return .exists(random.upTo(1) == 0)
            case 6: return .type(pick(Condition.ValueType.allCases))
            case 7: return .glob("*")
            case 8: return .notEqual(text)
            case 9: return .all([.type(.string), .equal(text)])
            default: return .equal(text)
            }
        }
    }

    @Test func `never hides a message from a rule that matches it`() throws {
        var makers = OCPPVersion.allCases.map { MessageMaker($0, seed: 5) }
        var rules = RuleMaker(random: RandomStream(seed: 9))
        var (matched, hidden) = (0, 0)
        for number in 0..<6_000 {
            let message = makers[number % 3].next(number).bytes
            guard case .success(let tape) = JSONTape.scan(message), let payload = Array(tape.root.elements).last else {
                continue
            }
            let match = rules.match(payload)
            let rule = Rule(message: match)
            let screen = RuleScreen([rule], [RuleScope(of: rule)])
            PaddedBytes.with(copyOf: message) { bytes in
                var scene = Scene(event: .message, station: "", remote: "", time: Timestamp(monotonic: 0, wall: 0))
                scene.frame = message
                scene.parts.payload = payload.range.lowerBound
                var screened = ScreenedFrame()
                screened.begin(payload: payload.range.lowerBound)
                let mayMatch = screen.mayMatch(0, bytes.bytes, screened: &screened)
                let matches = Matcher(match).holds(in: scene)
                #expect(mayMatch || !matches, "\(match) \(String(decoding: message, as: UTF8.self))")
                matched += matches ? 1 : 0
                hidden += mayMatch ? 0 : 1
            }
        }
        // Both happen, or this would show nothing.
        #expect(matched > 500)
        #expect(hidden > 1_000)
    }

    @Test(arguments: [
        (#"{ /data: x }"#, #"{"data":"x"}"#, #"{"data":"y"}"#),
        (#"{ /data: x }"#, #"{"data":"\u0078"}"#, #"{"data":"\u0079"}"#),
        (#"{ /data: x }"#, #"{"data":"y","data":"x"}"#, #"{"data":"x","data":"y"}"#),
        (#"{ /data/1/b: 7 }"#, #"{"data":[1,{"b":7}]}"#, #"{"data":[{"b":7},{"b":8}]}"#),
        (#"{ /data: { gt: 60 } }"#, #"{"data":61}"#, #"{"data":60}"#),
        (#"{ /data: { gt: 60 } }"#, #"{"data":60.5}"#, #"{"data":"61"}"#),
        (#"{ /data: { lte: -3 } }"#, #"{"data":-3}"#, #"{"data":-2}"#),
        (#"{ /data: { type: array } }"#, #"{"data":[]}"#, #"{"data":{}}"#),
        (#"{ /data: { exists: true } }"#, #"{"data":null}"#, #"{"other":null}"#),
        (#"{ /data: { regex: "^[0-9]+$" } }"#, #"{"data":"1"}"#, #"{"data":1}"#),
    ]) func `tells by a glance`(_ condition: String, _ yes: String, _ no: String) throws {
        let text =
            "  - id: one\n    match: { action: DataTransfer, version: ocpp2.0.1, type: call, payload: \(condition) }\n    then: [ tag: [x] ]\n"
        let script = try RuleScript(text, version: .v201)
        for (payload, expected) in [(yes, true), (no, false)] {
            PaddedBytes.with(copyOf: Array(#"[2,"1","DataTransfer",\#(payload)]"#.utf8)) { bytes in
                var screened = ScreenedFrame()
                let action = Catalogue.of(.v201).action(named: "DataTransfer")
                let aspect = MessageAspect(.up, .call, version: .v201, action: action)
                let mayMatch = script.rules.selection(for: "CP-1").mayMatch(bytes, aspect, screened: &screened)
                #expect(mayMatch == expected, "\(condition) \(payload)")
            }
        }
    }

    @Test func `lets a rule see the tags and edits of earlier ones`() throws {
        let script = try RuleScript(
            """
              - id: tags
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: A } }
                then: [ tag: [seen], set: { /idTag: B } ]
              - id: sees-tag
                match: { tag: seen }
                then: [ tag: [one] ]
              - id: sees-edit
                match: { action: Authorize, type: call, payload: { /idTag: B } }
                then: [ tag: [two] ]
            """
        )
        #expect(script.up(#"[2,"1","Authorize",{"idTag":"A"}]"#).fired == ["tags", "sees-tag", "sees-edit"])
        #expect(script.up(#"[2,"2","Authorize",{"idTag":"C"}]"#).fired.isEmpty)
    }
}

extension Rule {
    /// A rule about messages that does nothing.
    fileprivate init(message match: RuleMatch) {
        self.init(
            id: "one",
            description: nil,
            mode: .enforce,
            event: .message,
            match: match,
            probability: nil,
            seed: 0,
            limit: nil,
            active: nil,
            actions: [],
            place: SourcePlace(file: "rules.yaml", line: 1, column: 1),
            fingerprint: 1
        )
    }
}
