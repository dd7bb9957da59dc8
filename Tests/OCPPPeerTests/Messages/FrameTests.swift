import OCPPPeer
import Testing

/// Messages as values.
struct FrameTests {
    @Test(arguments: [
        #"[2,"a","Heartbeat",{}]"#, #"[3,"a",{"x":21.40}]"#, #"[4,"a","GenericError","say \"no\"",{"x":1}]"#,
        #"[5,"a","InternalError","",{}]"#, #"[6,"a","X",{}]"#,
    ])
    func `reads and writes every type`(text: String) throws {
        let frame = try #require(Frame(Array(text.utf8)))
        #expect(frame.id == "a" && String(decoding: frame.bytes(for: .v21), as: UTF8.self) == text)
    }

    @Test func `keeps what a payload is written like`() {
        let text = #" [ 2 , "a" , "X" , { "b" : 21.40 } ] "#
        #expect(Frame(Array(text.utf8)) == .call(id: "a", action: "X", payload: #"{ "b" : 21.40 }"#))
    }

    @Test(arguments: ["", "[]", "{}", #"[2,"a"]"#, #"[2,1,"X",{}]"#, #"[9,"a",{}]"#])
    func `is nothing when the bytes are no message`(text: String) { #expect(Frame(Array(text.utf8)) == nil) }

    @Test func `codes are spelt as each version spells them, descriptions are cut`() {
        let error = CallError(.formatViolation, String(repeating: "é", count: 300))
        let old = String(decoding: Frame.error(id: "a", error).bytes(for: .v16), as: UTF8.self)
        #expect(old == #"[4,"a","FormationViolation","\#(String(repeating: "é", count: 255))",{}]"#)
        #expect(CallError.Code.occurrenceConstraintViolation.spelling(in: .v16) == "OccurenceConstraintViolation")
        #expect(CallError.Code.rpcFrameworkError.spelling(in: .v16) == "GenericError")
        #expect(CallError.Code("FormatViolation").spelling(in: .v16) == "FormatViolation")
        #expect(CallError.Code("FormationViolation") == .formatViolation && CallError.Code("Own") != .genericError)
    }

    // D2
    @Test func `ids are UUIDs`() {
        let ids = Set((0..<100).map { _ in MessageID.random() })
        #expect(ids.count == 100)
        #expect(ids.allSatisfy { $0.count == 36 && $0.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12] })
        #expect(ids.allSatisfy { Array($0)[14] == "4" && "89ab".contains(Array($0)[19]) })
    }
}
