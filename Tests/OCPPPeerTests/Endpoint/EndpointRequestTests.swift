import OCPPPeer
import Testing

/// What the peer asks: order, repetition, what is no message.
struct EndpointRequestTests {
    static let beat = #"{"currentTime":"2026-01-01T00:00:00Z"}"#

    // D3
    @Test func `CALLs and SENDs are handled in order, one at a time`() {
        var script = Script(.v21)
        #expect(script.hears(#"[2,"a","Heartbeat",{}]"#).handled == ["a"])
        let stream = #"{"id":1,"pending":0,"basetime":"2026-01-01T00:00:00Z","data":[{"t":0,"v":"1"}]}"#
        #expect(script.hears(#"[6,"b","NotifyPeriodicEventStream",\#(stream)]"#).isEmpty)
        #expect(script.hears(#"[2,"c","Heartbeat",{}]"#).isEmpty)
        let first = script.answers(1, Payload(Self.beat))
        #expect(first.sent == [#"[3,"a",\#(Self.beat)]"#] && first.handled == ["b"])
        // The answer leaves before what follows it, and that before the next handler begins.
        guard case .send = first.first, case .follow = first.dropFirst().first else {
            Issue.record("\(first)")
            return
        }
        #expect(script.endpoint.took(2).handled == ["c"])
        #expect(script.endpoint.took(2).isEmpty)
    }

    @Test func `several may be handled at once, and many are not read`() {
        var script = Script(.v16) { ($0.maxConcurrentHandlers, $0.arrivalCapacity) = (2, 3) }
        for id in ["a", "b", "c", "d"] { _ = script.hears(#"[2,"\#(id)","Heartbeat",{}]"#) }
        #expect(script.endpoint.wantsReading)
        #expect(script.hears(#"[2,"e","Heartbeat",{}]"#).isEmpty)
        #expect(!script.endpoint.wantsReading)
        #expect(script.answers(2, Payload(Self.beat)).handled == ["c"])
        #expect(script.endpoint.wantsReading)
    }

    // D8
    @Test(arguments: [(OCPPVersion.v16, "GenericError"), (.v201, "RpcFrameworkError"), (.v21, "RpcFrameworkError")])
    func `the id of a CALL that is being answered is refused`(version: OCPPVersion, code: String) {
        var script = Script(version)
        _ = script.hears(#"[2,"a","Heartbeat",{}]"#)
        #expect(
            script.hears(#"[2,"a","Heartbeat",{}]"#).sent == [#"[4,"a","\#(code)","the message id is in use",{}]"#]
        )
        #expect(script.answers(1, Payload(Self.beat)).sent.count == 1)
    }

    @Test func `a repeated CALL gets the same answer and is not handled again`() {
        var script = Script(.v16)
        let call = #"[2,"a","Authorize",{"idTag":"T"}]"#
        _ = script.hears(call)
        let answer = script.answers(1, #"{"idTagInfo":{"status":"Accepted"}}"#).sent
        #expect(script.hears(call).sent == answer && script.hears(call).handled.isEmpty)
        // Another CALL with that id is another CALL.
        #expect(script.hears(#"[2,"a","Authorize",{"idTag":"U"}]"#).handled == ["a"])
    }

    @Test func `sixteen answers are remembered`() {
        var script = Script(.v16)
        for number in 1...17 {
            _ = script.hears(#"[2,"\#(number)","Heartbeat",{}]"#)
            _ = script.answers(UInt64(number), Payload(Self.beat))
        }
        #expect(script.hears(#"[2,"2","Heartbeat",{}]"#).sent.count == 1)
        #expect(script.hears(#"[2,"1","Heartbeat",{}]"#).handled == ["1"])
    }

    // D8
    @Test func `an id of more than 36 characters is refused`() {
        let long = String(repeating: "x", count: 37)
        for version in [OCPPVersion.v16, .v201, .v21] {
            var script = Script(version)
            let code = version == .v16 ? "FormationViolation" : "RpcFrameworkError"
            #expect(
                script.hears(#"[2,"\#(long)","Heartbeat",{}]"#).sent
                    == [#"[4,"\#(long)","\#(code)","the message id has 37 characters",{}]"#]
            )
            #expect(script.hears(#"[2,"\#(long.dropFirst())","Heartbeat",{}]"#).handled.count == 1)
        }
    }

    // D7
    @Test(arguments: ["{", "{}", "[]", #"["2","a","Heartbeat",{}]"#, "not JSON"])
    func `what is no message is answered with -1 in 2_x, and told in every version`(text: String) {
        for version in [OCPPVersion.v16, .v201, .v21] {
            var script = Script(version)
            let steps = script.endpoint.received(Array(text.utf8), at: .zero)
            #expect(steps.notes.map(\.level) == [.warning])
            let sent = steps.sent
            if version == .v16 {
                #expect(sent.isEmpty)
            } else {
                #expect(sent.count == 1 && sent[0].hasPrefix(#"[4,"-1","RpcFrameworkError","#), "\(sent)")
            }
        }
    }

    // D7
    @Test func `a CALL whose id can be read is refused with it`() {
        var script = Script(.v201)
        #expect(script.hears(#"[2,"a","Heartbeat"]"#).sent.first?.hasPrefix(#"[4,"a","RpcFrameworkError","#) == true)
        #expect(script.hears(#"[2,7,"Heartbeat",{}]"#).sent.first?.hasPrefix(#"[4,"-1","RpcFrameworkError","#) == true)
        #expect(script.hears(#"[2,"a",1,{}]"#).sent.first?.hasPrefix(#"[4,"a","RpcFrameworkError","#) == true)
        // An answer is never answered.
        #expect(script.hears(#"[3,7,{}]"#).isEmpty && script.hears(#"[4,"a"]"#).isEmpty)
    }

    // D7
    @Test func `a message type that the version does not have`() {
        for (version, code) in [(OCPPVersion.v16, nil), (.v201, "MessageTypeNotSupported"), (.v21, nil)] {
            var script = Script(version)
            let sent = script.hears(#"[7,"a","Heartbeat",{}]"#).sent
            #expect(sent.count == (code == nil ? 0 : 1))
            if let code { #expect(sent[0].hasPrefix(#"[4,"a","\#(code)","#)) }
        }
        var older = Script(.v201)
        #expect(older.hears(#"[6,"a","X",{}]"#).sent.first?.contains("MessageTypeNotSupported") == true)
    }

    @Test func `too many unreadable messages in a row are the end, when there is a limit`() {
        var script = Script(.v16) { $0.badMessageLimit = 2 }
        #expect(script.hears("x").isEmpty && script.hears("x").isEmpty)
        #expect(script.hears(#"[3,"a",{}]"#).isEmpty)
        #expect(script.hears("x").isEmpty && script.endpoint.receivedBinary().withoutNotes.isEmpty)
        #expect(script.hears("x") == [.close(reason: "too many unreadable messages")])
    }

    @Test func `what nobody handles is refused by what the version knows`() {
        let none = Routes()
        var script = Script(.v16, routes: none)
        #expect(
            script.hears(#"[2,"a","Heartbeat",{}]"#).sent
                == [#"[4,"a","NotSupported","Heartbeat has no handler here",{}]"#]
        )
        #expect(
            script.hears(#"[2,"b","Nonsense",{}]"#).sent == [
                #"[4,"b","NotImplemented","Nonsense is not known here",{}]"#
            ]
        )
        var python = Script(.v16, routes: none) { $0.errorCodes = .mobilityhouse }
        #expect(python.hears(#"[2,"a","Heartbeat",{}]"#).sent.first?.contains("NotImplemented") == true)
        #expect(python.hears(#"[2,"b","Nonsense",{}]"#).sent.first?.contains("NotSupported") == true)
    }
}
