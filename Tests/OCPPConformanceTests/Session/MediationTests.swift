import JSONScanning
import OCPP
import Testing
import Traffic

@testable import OCPPConformance

/// What rules do to messages, as far as the conversation has to know of it.
struct MediationTests {
    private let heartbeat = #"{"currentTime":"2026-11-23T10:00:00Z"}"#

    @Test func `a CALL that the relay answered waits no longer, and a real answer to it is swallowed`() {
        var table = Table()
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        table.session.answeredHere(from: .up)
        #expect(table.session.outstanding == (0, 0))
        #expect(table.up(#"[2,"m2","Heartbeat",{}]"#).findings == 0)
        let late = table.down("[3,\"m1\",\(heartbeat)]")
        #expect(late.verdict == .drop)
        // The CSMS answers what it never got.
        #expect(table.codes == [3003])
        #expect(table.down("[3,\"m2\",\(heartbeat)]").verdict == .forward)
    }

    @Test func `no CALL but the last is taken for answered`() {
        var table = Table()
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        table.down(#"[2,"c1","ClearCache",{}]"#)
        table.session.answeredHere(from: .up)
        #expect(table.session.outstanding == (1, 1))
        table.session.answeredHere(from: .down)
        #expect(table.session.outstanding == (1, 0))
    }

    @Test func `an answer to a CALL that validation refused is swallowed, too`() {
        var configuration = SessionConfiguration()
        configuration.up = .enforce
        var table = Table(configuration: configuration)
        #expect(table.up(#"[2,"m1","Authorize",{}]"#).verdict == .answer)
        #expect(table.down(#"[3,"m1",{"idTagInfo":{"status":"Accepted"}}]"#).verdict == .drop)
    }

    @Test func `the answer to the relay's own CALL is judged and goes nowhere`() {
        var table = Table()
        table.inject(#"[2,"linesman-1","GetConfiguration",{}]"#, .down)
        #expect(table.session.outstanding == (0, 0))
        #expect(table.session.ownCalls(.down) == 1)
        // The CSMS is not to blame for having no part in this.
        #expect(table.down(#"[2,"c1","ClearCache",{}]"#).findings == 0)
        table.time.monotonic += 5_000_000
        let answer = table.up(#"[3,"linesman-1",{"configurationKey":1}]"#)
        #expect(answer.verdict == .drop && answer.latency == 5_000_000)
        #expect(answer.action == Catalogue.of(.v16).action(named: "GetConfiguration"))
        #expect(table.codes == [2003])
        #expect(table.session.ownCalls(.down) == 0)
        #expect(table.up(#"[3,"c1",{"status":"Accepted"}]"#).verdict == .forward)
    }

    @Test func `a late answer to the relay's own CALL is swallowed, and never a finding`() {
        var table = Table()
        table.inject(#"[2,"linesman-1","ClearCache",{}]"#, .down)
        table.time.monotonic += 200_000_000_000
        table.tick()
        #expect(table.session.ownCalls(.down) == 0)
        #expect(table.up(#"[3,"linesman-1",{"status":"Accepted"}]"#).verdict == .drop)
        #expect(table.codes == [])
    }

    @Test func `the relay's own CALLs are remembered in bounded memory`() {
        var table = Table()
        for number in 0..<100 { table.inject("[2,\"linesman-\(number)\",\"ClearCache\",{}]", .down) }
        #expect(table.session.ownCalls(.down) == Session.Side.ownCapacity)
        #expect(table.up(#"[3,"linesman-99",{"status":"Accepted"}]"#).verdict == .drop)
    }

    @Test(
        arguments: [
            (#"[,2,"m1","Heartbeat",{}]"#, "[2,\"m1\",\"Heartbeat\",{}]"),
            (#"[2,17,"Heartbeat",{}]"#, "[2,\"17\",\"Heartbeat\",{}]"),
            (#"[2,"m1","Heartbeat",{}"#, "[2,\"m1\",\"Heartbeat\",{}]"),
            (#"[2,"m1","Heartbeat",null]"#, "[2,\"m1\",\"Heartbeat\",{}]"),
        ]
    )
    func `a repaired CALL waits for its answer, once`(broken: String, repaired: String) {
        var table = Table()
        let outcome = table.up(broken)
        let number = table.codes.count
        #expect(number > 0)
        let new = table.replace(outcome, by: repaired, .up)
        #expect(new.verdict == .forward && new.kind == .call && new.findings == 0)
        #expect(table.session.outstanding == (1, 0))
        let id = repaired.contains("17") ? "17" : "m1"
        let answer = table.down("[3,\"\(id)\",\(heartbeat)]")
        #expect(answer.action == Catalogue.of(.v16).action(named: "Heartbeat"))
        #expect(table.codes.count == number)
    }

    @Test func `a repaired answer ends the CALL it answers`() {
        var table = Table()
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        let outcome = table.down("[,3,\"m1\",\(heartbeat)]")
        #expect(
            table.replace(outcome, by: "[3,\"m1\",\(heartbeat)]", .down).action
                == Catalogue.of(.v16).action(named: "Heartbeat")
        )
        #expect(table.session.outstanding == (0, 0))
    }

    @Test func `under enforce a repair wins over the refusal, and a half one does not`() {
        var configuration = SessionConfiguration()
        configuration.up = .enforce
        var table = Table(configuration: configuration)
        let refused = table.up(#"[2,"m1","Authorize",{"idTag":17,"more":1}]"#)
        #expect(refused.verdict == .answer)
        let half = table.replace(refused, by: #"[2,"m1","Authorize",{"idTag":"17","more":1}]"#, .up)
        #expect(half.verdict == .answer && !table.session.takeReply().isEmpty)
        #expect(table.session.outstanding == (0, 0))
        let again = table.up(#"[2,"m2","Authorize",{"idTag":17}]"#)
        let whole = table.replace(again, by: #"[2,"m2","Authorize",{"idTag":"17"}]"#, .up)
        #expect(whole.verdict == .forward && table.session.takeReply().isEmpty)
        #expect(table.session.outstanding == (1, 0))
        #expect(table.down(#"[3,"m2",{"idTagInfo":{"status":"Accepted"}}]"#).findings == 0)
    }

    @Test func `a spoiled message is found out, and changes nothing in the conversation`() {
        var table = Table()
        let outcome = table.up(#"[2,"m1","Authorize",{"idTag":"0001"}]"#)
        let new = table.replace(outcome, by: #"[2,"m1","Authorize",{"idTag":1}]"#, .up)
        #expect(new.findings == 1)
        #expect(table.replacements.map { $0.code.number } == [2003])
        #expect(table.codes == [])
        let answer = table.down(#"[3,"m1",{"idTagInfo":{"status":"Accepted"}}]"#)
        #expect(answer.findings == 0)
        // An answer has the schema of its CALL.
        #expect(table.replace(answer, by: #"[3,"m1",{"idTagInfo":{}}]"#, .down).findings == 1)
    }

    @Test func `a conversation with rules reads back from lines`() throws {
        let text = """
            @ocpp1.6
            > [,2,"m1","Heartbeat",{}]
            @sent up [2,"m1","Heartbeat",{}]
            < [3,"m1",\(heartbeat)]
            > [2,"m2","Heartbeat",{}]
            @answered up
            @inject down [2,"linesman-1","ClearCache",{}]
            > [3,"linesman-1",{"status":"Accepted"}]
            """
        #expect(try Conversation.findings(text, finish: true).map { $0.code.number } == [2101])
    }
}
