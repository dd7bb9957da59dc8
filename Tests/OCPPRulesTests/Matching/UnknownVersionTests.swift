import Playback
import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Testing
import WebSocketFraming

/// Rules on a connection of which nobody knows the version: they fail closed.
struct UnknownVersionTests {
    private static let clear = #"[2,"1","ClearCache",{}]"#
    private static let transfer = #"[2,"2","DataTransfer",{"vendorId":"v","data":"fw"}]"#
    private static let hiding = """
          - id: hide-data
            match: { action: DataTransfer, type: call }
            then: [ redact: /data ]
        """

    /// Stations that offer nothing, and ones that speak what nobody knows.
    private static func script(_ rules: String, _ subprotocol: String?) throws -> RuleScript {
        let script = try RuleScript(rules, version: nil)
        guard let subprotocol else { return script }
        let field = "Sec-WebSocket-Protocol: \(subprotocol)\r\n"
        let request = "GET /ocpp/CP-1 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\(field)\r\n"
        script.conversation.happened(.request(Array(request.utf8)), at: script.time)
        let response =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\(field)\r\n"
        script.conversation.happened(.response(Array(response.utf8)), at: script.time)
        return script
    }

    @Test(arguments: [nil, "ocpp1.6j"]) func `a block by action name blocks`(_ subprotocol: String?) throws {
        let script = try Self.script(
            "  - { id: no, match: { action: [ClearCache, Reset], dir: down, type: call }, then: [ block ] }",
            subprotocol
        )
        let outcome = script.down(Self.clear)
        #expect(outcome.version == nil)
        #expect(outcome.onward == nil && outcome.fired == ["no"])
        #expect(outcome.answer == #"[4,"1","GenericError","blocked by a rule of the proxy",{}]"#)
        #expect(script.down(#"[2,"3","GetLocalListVersion",{}]"#).fired == [])
    }

    @Test(arguments: [nil, "ocpp1.6j"]) func `what is hidden by action name is hidden`(_ subprotocol: String?) throws {
        let script = try Self.script(Self.hiding, subprotocol)
        let outcome = script.down(Self.transfer)
        #expect(outcome.version == nil && outcome.onward == Self.transfer)
        #expect(outcome.recordedText == #"[2,"2","DataTransfer",{"vendorId":"v","data":"***"}]"#)
    }

    @Test func `an answer has the action of its CALL`() throws {
        let script = try Self.script(
            """
              - { id: hide, match: { action: DataTransfer, type: result }, then: [ redact: /data ] }
              - { id: no, match: { action: ClearCache, type: result }, then: [ block ] }
            """,
            nil
        )
        #expect(script.down(Self.transfer).fired == [] && script.down(Self.clear).fired == [])
        let transferred = script.up(#"[3,"2",{"status":"Accepted","data":"fw"}]"#)
        #expect(transferred.version == nil && transferred.fired == ["hide"])
        #expect(transferred.recordedText == #"[3,"2",{"status":"Accepted","data":"***"}]"#)
        let cleared = script.up(#"[3,"1",{"status":"Accepted"}]"#)
        #expect(cleared.onward == #"[4,"1","GenericError","blocked by a rule of the proxy",{}]"#)
        #expect(transferred.decision.doubt == nil && cleared.decision.doubt == nil)
    }

    @Test func `an answer to nobody is hidden in doubt, and not blocked`() throws {
        let script = try Self.script(
            """
              - { id: hide, match: { action: DataTransfer, type: result }, then: [ redact: /data ] }
              - { id: no, match: { action: DataTransfer, type: result }, then: [ block ] }
            """,
            nil
        )
        let outcome = script.up(#"[3,"9",{"status":"Accepted","data":"fw"}]"#)
        #expect(outcome.recordedText == #"[3,"9",{"status":"Accepted","data":"***"}]"#)
        #expect(outcome.onward == #"[3,"9",{"status":"Accepted","data":"fw"}]"#)
    }

    @Test func `not this action is any other`() throws {
        let script = try Self.script(
            "  - { id: others, match: { type: call, not: { action: DataTransfer } }, then: [ block ] }",
            nil
        )
        #expect(script.down(Self.transfer).fired == [])
        #expect(script.down(Self.clear).fired == ["others"])
    }

    @Test func `edits without a version are made`() throws {
        let script = try Self.script(
            """
              - { id: other, match: { action: DataTransfer, type: call }, then: [ set: { /vendorId: "${action}" } ] }
            """,
            nil
        )
        #expect(script.down(Self.transfer).onward == #"[2,"2","DataTransfer",{"vendorId":"DataTransfer","data":"fw"}]"#)
    }

    @Test func `a rule that names a version hides and blocks in doubt, does nothing else, and that is told once`()
        throws
    {
        let script = try Self.script(
            """
              - id: edits
                match: { action: DataTransfer, type: call, version: ocpp1.6 }
                then: [ log: seen, set: { /vendorId: x }, tag: t, redact: /data ]
              - id: hides
                match: { version: [ocpp1.6, ocpp2.0.1], type: call, not: { action: ClearCache } }
                then: [ capture: { body: false } ]
              - id: blocks
                match: { any: [ { action: ClearCache, version: ocpp2.1 }, { action: Reset } ], type: call }
                then: [ log: seen, block: { error: SecurityError } ]
              - id: any-call
                match: { type: call, version: ocpp2.1 }
                then: [ block ]
              - id: elsewhere
                match: { station: CP-9, type: call, version: ocpp2.1 }
                then: [ block ]
              - id: shadowed
                mode: shadow
                match: { type: call, version: ocpp2.1 }
                then: [ block ]
            """,
            nil
        )
        let first = script.down(Self.transfer)
        #expect(first.onward == Self.transfer && first.recorded == nil)
        #expect(first.fired == ["edits", "hides"] && first.decision.tags == [] && first.decision.logs == [])
        #expect(first.decision.doubt?.rules == ["edits", "hides", "blocks", "any-call"])
        #expect(
            first.decision.doubt?.text
                == "the version is not known, so rules that name one hide and block by action name, and do nothing else: "
                + "edits, hides, blocks, any-call"
        )
        let second = script.down(Self.clear)
        #expect(second.answer == #"[4,"1","SecurityError","blocked by a rule of the proxy",{}]"#)
        #expect(second.fired == ["blocks"] && second.decision.logs == [] && second.decision.doubt == nil)
        script.reconnect()
        #expect(script.down(Self.transfer).decision.doubt != nil)
    }

    @Test func `an answer that a rule would give becomes a CALLERROR in doubt`() throws {
        let script = try Self.script(
            """
              - { id: refuses, match: { action: ClearCache, type: call, version: ocpp1.6 }, then: [ refuse ] }
              - id: replies
                match: { action: DataTransfer, type: call, version: ocpp1.6 }
                then: [ reply: { status: Rejected } ]
            """,
            nil
        )
        #expect(script.down(Self.clear).answer == #"[4,"1","NotSupported","refused by a rule of the proxy",{}]"#)
        #expect(
            script.down(Self.transfer).answer == #"[4,"2","GenericError","blocked by a rule of the proxy",{}]"#
        )
    }

    @Test func `once the version is known nothing is in doubt`() throws {
        let script = try Self.script(
            """
              - { id: old, match: { action: Heartbeat, version: ocpp1.6, type: call }, then: [ tag: old ] }
              - { id: new, match: { action: Heartbeat, version: ocpp2.1, type: call }, then: [ tag: new ] }
            """,
            nil
        )
        #expect(script.up(#"[2,"1","Authorize",{"idTag":"A"}]"#).version == .v16)
        let outcome = script.up(#"[2,"2","Heartbeat",{}]"#)
        #expect(outcome.fired == ["old"] && outcome.decision.doubt == nil)
    }

    @Test func `an action that the version does not have is matched by its name`() throws {
        let script = try RuleScript(
            "  - { id: no, match: { action: RemoteStartTransaction, type: call }, then: [ block ] }",
            version: .v201
        )
        #expect(script.down(#"[2,"1","RemoteStartTransaction",{"idTag":"A"}]"#).fired == ["no"])
        #expect(script.down(#"[2,"2","RemoteStopTransaction",{"transactionId":1}]"#).fired == [])
    }

    @Test func `a name with escapes is the name that it stands for`() throws {
        let script = try Self.script("  - { id: no, match: { action: ClearCache, type: call }, then: [ block ] }", nil)
        #expect(script.down(#"[2,"1","Clear\u0043ache",{}]"#).fired == ["no"])
        let known = try RuleScript("  - { id: no, match: { action: ClearCache, type: call }, then: [ block ] }")
        #expect(known.down(#"[2,"1","Clear\u0043ache",{}]"#).fired == ["no"])
    }

    @Test func `a glance at the name tells which messages rules may be about`() throws {
        let script = try RuleScript(
            "  - { id: no, match: { action: ClearCache, type: call, version: ocpp1.6 }, then: [ block ] }"
        )
        let selection = script.rules.selection(for: "CP-1")
        func aspect(_ kind: MessageKind, _ version: OCPPVersion?) -> MessageAspect {
            MessageAspect(.down, kind, version: version, action: nil)
        }
        #expect(selection.concerns(aspect(.call, nil), hasFindings: false))
        #expect(!selection.concerns(aspect(.result, nil), hasFindings: false))
        #expect(!selection.concerns(aspect(.call, .v201), hasFindings: false))
        var screened = ScreenedFrame()
        func mayMatch(_ frame: String) -> Bool {
            PaddedBytes.with(copyOf: Array(frame.utf8)) {
                selection.mayMatch($0, aspect(.call, nil), screened: &screened)
            }
        }
        #expect(mayMatch(Self.clear) && mayMatch(#"[2,"1","Clear\u0043ache",{}]"#))
        #expect(!mayMatch(Self.transfer))
    }

    @Test func `what dials, closes and pings has a version, too`() throws {
        let script = try RuleScript(
            """
              - { id: dials, match: { event: connect, version: ocpp1.6 }, then: [ reject: { status: 404 } ] }
              - { id: closes, match: { event: close, version: ocpp1.6 }, then: [ tag: old ] }
              - { id: pings, match: { event: ping, version: ocpp2.1 }, then: [ tag: new ] }
            """,
            version: nil
        )
        func dialled(_ offer: String) throws -> ConnectDecision {
            let text = "GET /CP-1 HTTP/1.1\r\nHost: a\r\nSec-WebSocket-Protocol: \(offer)\r\n\r\n"
            return script.conversation.dialled(try #require(HTTPRequestHead(Array(text.utf8))), at: script.time)
                .decision
        }
        #expect(try dialled("ocpp1.6").firings.map(\.rule) == ["dials"])
        #expect(try dialled("ocpp2.1").firings == [])
        let both = try dialled("ocpp2.1, ocpp1.6")
        #expect(both.firings == [] && both.doubt?.rules == ["dials", "closes", "pings"])
        #expect(script.conversation.closed(code: 1000, from: .up, at: script.time).decision.firings == [])
        script.up(#"[2,"1","Authorize",{"idTag":"A"}]"#)
        #expect(
            script.conversation.closed(code: 1000, from: .up, at: script.time).decision.firings.map(\.rule) == [
                "closes"
            ]
        )
        #expect(script.conversation.pinged(from: .up, at: script.time).decision.firings == [])
    }

    @Test func `an expression that names the version is in doubt as well`() throws {
        let script = try Self.script(
            """
              - id: hide
                match: { type: call, where: 'version == "ocpp2.0.1" && action == DataTransfer' }
                then: [ redact: /data ]
            """,
            nil
        )
        #expect(script.down(Self.transfer).recordedText == #"[2,"2","DataTransfer",{"vendorId":"v","data":"***"}]"#)
        #expect(script.down(Self.clear).recordedText == Self.clear)
    }
}

extension RuledConversation.Outcome {
    fileprivate var recordedText: String? { recorded.map { String(decoding: $0, as: UTF8.self) } }
}
