import OCPPPeer
import Testing

/// Payloads that break their schema, in both directions.
struct EndpointValidationTests {
    private static let tooLong = #"{"idTag":"123456789012345678901"}"#

    @Test(arguments: [
        (#"{}"#, OCPPVersion.v16, "OccurenceConstraintViolation"), (#"{}"#, .v201, "OccurrenceConstraintViolation"),
        (#"{"idTag":7}"#, .v16, "TypeConstraintViolation"), (tooLong, .v16, "PropertyConstraintViolation"),
        (#"{"idTag":"T","x":1}"#, .v16, "FormationViolation"), (#"[]"#, .v16, "FormationViolation"),
        (#"null"#, .v16, "FormationViolation"), (#"{"x":1}"#, .v201, "OccurrenceConstraintViolation"),
    ])
    func `an invalid CALL is refused with the code of its first violation`(
        payload: String,
        version: OCPPVersion,
        code: String
    ) {
        var script = Script(version)
        let sent = script.hears(#"[2,"a","Authorize",\#(payload)]"#).sent
        #expect(sent.count == 1 && sent[0].hasPrefix(#"[4,"a","\#(code)","#), "\(sent)")
    }

    @Test func `codes may be those of the Python package, or one's own`() {
        var python = Script(.v16) { $0.errorCodes = .mobilityhouse }
        #expect(python.hears(#"[2,"a","Authorize",{}]"#).sent.first?.contains("ProtocolError") == true)
        #expect(python.hears(#"[2,"b","Authorize",\#(Self.tooLong)]"#).sent.first?.contains("TypeConstraint") == true)
        var own = Script(.v16) { $0.errorCodes = .custom { violation, _ in CallError.Code("X\(violation.pointer)") } }
        #expect(own.hears(#"[2,"a","Authorize",\#(Self.tooLong)]"#).sent.first?.contains(#""X/idTag""#) == true)
    }

    @Test func `observing handles it and tells, looking away handles it and is silent`() {
        for validation in [Validation.observe, .off] {
            var script = Script(.v16) { $0.validation.incomingCalls = validation }
            let steps = script.endpoint.received(Array(#"[2,"a","Authorize",\#(Self.tooLong)]"#.utf8), at: .zero)
            #expect(steps.handled == ["a"] && steps.notes.count == (validation == .observe ? 1 : 0))
        }
        var mixed = Script(.v16, routes: Routes(["Authorize": .init(validation: .off)], anyOther: .init()))
        #expect(mixed.hears(#"[2,"a","Authorize",\#(Self.tooLong)]"#).handled == ["a"])
        #expect(mixed.hears(#"[2,"b","Heartbeat",{"x":1}]"#).sent.count == 1)
    }

    // D4
    @Test(arguments: [#"{"x":1}"#, "", "no JSON", "{}{}", "[]"])
    func `an invalid answer of ours becomes an InternalError that tells nothing`(answer: String) {
        var script = Script(.v16)
        _ = script.hears(#"[2,"a","Authorize",{"idTag":"T"}]"#)
        let steps = script.endpoint.answered(1, with: .success(Payload(answer)))
        #expect(steps.sent == [#"[4,"a","InternalError","",{}]"#] && steps.notes.map(\.level) == [.error])
    }

    @Test func `an invalid answer of ours may go out, one that is no JSON never`() {
        for (answer, isSent) in [(#"{"x":1}"#, true), ("no JSON", false)] {
            var script = Script(.v16) { $0.validation.outgoingResults = .off }
            _ = script.hears(#"[2,"a","Authorize",{"idTag":"T"}]"#)
            #expect((script.answers(1, Payload(answer)).sent == [#"[3,"a",\#(answer)]"#]) == isSent)
        }
    }

    @Test func `an invalid CALL of ours is not sent, unless one wants it`() {
        var script = Script(.v16)
        guard case .settle(1, .failed(.invalidRequest(let violations))) = script.calls(1, "Authorize").last else {
            Issue.record("it was sent")
            return
        }
        #expect(violations.map(\.failure) == [.missingField] && violations[0].description.contains("idTag"))
        #expect(script.calls(2, "Authorize", "x") == [.settle(2, .failed(.invalidRequest([])))])
        #expect(script.calls(3, "Authorize") { $0.validation = .off }.sent.count == 1)
        #expect(script.endpoint.openCalls == 1)
    }

    @Test func `an invalid answer fails the call, and 2_1 tells the peer`() {
        for version in [OCPPVersion.v16, .v201, .v21] {
            var script = Script(version)
            _ = script.calls(1)
            let steps = script.hears(#"[3,"ours-1",{}]"#)
            guard case .settle(1, .failed(.invalidResponse(let violations))) = steps.last else {
                Issue.record("\(steps)")
                continue
            }
            #expect(violations.map(\.failure) == [.missingField])
            let sent = steps.sent
            #expect(sent.count == (version == .v21 ? 1 : 0))
            if let text = sent.first { #expect(text.hasPrefix(#"[5,"ours-1","OccurrenceConstraintViolation","#)) }
        }
        var trusting = Script(.v21) { $0.validation.incomingResults = .observe }
        _ = trusting.calls(1)
        #expect(trusting.hears(#"[3,"ours-1",{}]"#) == [.settle(1, .answered("{}"))])
    }

    @Test func `a vendor's action has no schema`() {
        var script = Script(.v16)
        #expect(script.hears(#"[2,"a","AcmeThing",{"any":1}]"#).handled == ["a"])
        #expect(script.answers(1, #"{"thing":2}"#).sent == [#"[3,"a",{"thing":2}]"#])
        #expect(script.calls(1, "AcmeThing", #"{"q":1}"#).sent.count == 1)
        #expect(script.hears(#"[3,"ours-1",{"z":1}]"#) == [.settle(1, .answered(#"{"z":1}"#))])
    }
}
