import OCPPPeer
import Testing

/// Our own CALLs: turns, answers, time.
struct EndpointCallTests {
    static let time: Payload = #"{"currentTime":"2026-01-01T00:00:00Z"}"#

    @Test func `one CALL is unanswered at a time, and the others leave in order of priority`() {
        var script = Script(.v16)
        #expect(script.calls(1) == [.send(#"[2,"ours-1","Heartbeat",{}]"#)])
        #expect(script.calls(2).isEmpty && script.calls(3).isEmpty && script.calls(4) { $0.priority = .high }.isEmpty)
        #expect(script.endpoint.openCalls == 4)
        #expect(
            script.hears(#"[3,"ours-1",{"currentTime":"2026-01-01T00:00:00Z"}]"#)
                == [.settle(1, .answered(Self.time)), .send(#"[2,"ours-4","Heartbeat",{}]"#)]
        )
        #expect(
            script.hears(#"[4,"ours-4","GenericError","no",{"a":1}]"#)
                == [
                    .settle(4, .failed(.refused(CallError("GenericError", "no", details: #"{"a":1}"#)))),
                    .send(#"[2,"ours-2","Heartbeat",{}]"#),
                ]
        )
    }

    // D5, D6
    @Test func `a cancelled CALL keeps its turn until it is answered or its time is up`() {
        var script = Script(.v16)
        _ = script.calls(1)
        _ = script.calls(2)
        #expect(script.endpoint.cancel(1) == [.settle(1, .cancelled)])
        #expect(script.endpoint.cancel(1).isEmpty)
        #expect(script.calls(3).isEmpty)
        #expect(
            script.hears(#"[3,"ours-1",{"currentTime":"2026-01-01T00:00:00Z"}]"#)
                == [.send(#"[2,"ours-2","Heartbeat",{}]"#)]
        )
        #expect(script.endpoint.cancel(3) == [.settle(3, .cancelled)])
        #expect(script.endpoint.openCalls == 1)
        #expect(
            script.endpoint.due(at: .seconds(30)).withoutNotes == [.settle(2, .failed(.timedOut(after: .seconds(30))))]
        )
    }

    // D6
    @Test func `the queue has an end, and waiting can have one`() {
        var script = Script(.v16) { ($0.queueCapacity, $0.queueLimit) = (1, .seconds(5)) }
        _ = script.calls(1)
        #expect(script.calls(2, at: .seconds(1)).isEmpty)
        #expect(script.calls(3) == [.settle(3, .failed(.queueFull))])
        #expect(script.endpoint.nextDue == .seconds(6))
        #expect(script.endpoint.due(at: .seconds(6)) == [.settle(2, .failed(.timedOut(after: .seconds(5))))])
        #expect(script.endpoint.nextDue == .seconds(30))
    }

    @Test func `what is late or answers nothing disturbs nobody and is told`() {
        var script = Script(.v16)
        _ = script.calls(1) { $0.timeout = .seconds(1) }
        #expect(script.endpoint.nextDue == .seconds(1))
        #expect(script.endpoint.due(at: .milliseconds(999)).isEmpty)
        #expect(
            script.endpoint.due(at: .seconds(1)).withoutNotes == [.settle(1, .failed(.timedOut(after: .seconds(1))))]
        )
        _ = script.calls(2, at: .seconds(1))
        let late = script.endpoint.received(Array(#"[3,"ours-1",{}]"#.utf8), at: .seconds(2))
        #expect(late.withoutNotes.isEmpty && late.notes.map(\.message) == ["received a CALLRESULT too late"])
        let again = script.endpoint.received(Array(#"[3,"ours-1",{}]"#.utf8), at: .seconds(2))
        #expect(again.withoutNotes.isEmpty && again.notes.first?.level == .warning)
        #expect(script.endpoint.received(Array(#"[4,"x","GenericError","",{}]"#.utf8), at: .zero).withoutNotes.isEmpty)
        #expect(script.endpoint.openCalls == 1)
    }

    @Test func `an id is 1 to 36 characters and not in use`() {
        var script = Script(.v16)
        func failure(_ id: String) -> CallOutcome { .failed(.invalidID(id)) }
        for id in ["", String(repeating: "x", count: 37)] {
            #expect(script.calls(1) { $0.id = id } == [.settle(1, failure(id))])
        }
        #expect(script.calls(1) { $0.id = String(repeating: "é", count: 36) }.sent.count == 1)
        #expect(script.calls(2) { $0.id = "a" }.isEmpty)
        #expect(script.calls(3) { $0.id = "a" } == [.settle(3, failure("a"))])
    }

    @Test func `the end tells everyone who waits, and whoever comes later`() {
        var script = Script(.v16)
        _ = script.calls(1)
        _ = script.calls(2)
        #expect(script.endpoint.ended() == [.settle(1, .failed(.closed)), .settle(2, .failed(.closed))])
        #expect(script.endpoint.ended().isEmpty)
        #expect(script.calls(3) == [.settle(3, .failed(.closed))])
        #expect(script.hears(#"[2,"a","Heartbeat",{}]"#).isEmpty)
        #expect(throws: CallFailure.closed) { try script.endpoint.send("X", id: "1", payload: .empty) }
    }

    // D1
    @Test func `a CALLRESULTERROR is about our answer, whatever id our own CALL has`() {
        var script = Script(.v21)
        _ = script.calls(1) { $0.id = "1" }
        #expect(script.hears(#"[5,"1","InternalError","",{}]"#).isEmpty)
        #expect(script.endpoint.openCalls == 1)
        #expect(script.hears(#"[2,"1","Heartbeat",{}]"#).handled == ["1"])
        _ = script.answers(1, Self.time)
        #expect(
            script.hears(#"[5,"1","InternalError","why",{}]"#)
                == [
                    .answerRefused(RefusedAnswer(id: "1", action: "Heartbeat", error: CallError(.internalError, "why")))
                ]
        )
        #expect(script.endpoint.openCalls == 1)
    }

    @Test func `a message that cannot be read as our answer is the end of the call`() {
        var script = Script(.v201)
        _ = script.calls(1)
        #expect(script.hears(#"[3,"ours-1"]"#) == [.settle(1, .failed(.invalidResponse([])))])
        // Many leave the details out.
        _ = script.calls(2)
        #expect(
            script.hears(#"[4,"ours-2","NotSupported",""]"#)
                == [.settle(2, .failed(.refused(CallError(.notSupported))))]
        )
    }

    // D12
    @Test func `a SEND waits for nobody and is for 2_1 only`() throws {
        var script = Script(.v21)
        _ = script.calls(1)
        let payload: Payload = #"{"id":1,"pending":0,"basetime":"2026-01-01T00:00:00Z","data":[{"t":0,"v":"1"}]}"#
        #expect(
            try script.endpoint.send("NotifyPeriodicEventStream", id: "s", payload: payload)
                == [.send(#"[6,"s","NotifyPeriodicEventStream",\#(payload)]"#)]
        )
        #expect(throws: CallFailure.self) {
            try script.endpoint.send("NotifyPeriodicEventStream", id: "s", payload: .empty)
        }
        var older = Script(.v201)
        #expect(throws: CallFailure.wrongVersion) { try older.endpoint.send("X", id: "s", payload: payload) }
    }
}
