import OCPPConformance
import Testing
import Traffic

/// A message cannot make more findings than anybody reads.
struct MoreFaultsTests {
    private func findings(_ frame: String) throws -> [Finding] {
        try Conversation.findings("@ocpp1.6\n> \(frame)").filter { $0.code.description != "LM3008" }
    }

    private func heartbeat(_ member: (Int) -> String, count: Int) -> String {
        #"[2,"1","Heartbeat",{\#((0..<count).map(member).joined(separator: ","))}]"#
    }

    @Test func `a name that is repeated endlessly is told a hundred times, and counted`() throws {
        let found = try findings(heartbeat({ _ in #""k":1"# }, count: 20_000))
        #expect(found.count == 101)
        #expect(found.last?.code.description == "LM2105")
        // The first is no repetition, and one finding is about the property.
        #expect(found.last?.message == "and \(19_999 + 1 - 100) more")
    }

    @Test func `a hundred properties that nobody knows are told, and that there are more`() throws {
        let found = try findings(heartbeat({ #""k\#($0)":1"# }, count: 20_000))
        #expect(found.count == 101)
        #expect(found.dropLast().allSatisfy { $0.code.description == "LM2002" })
        #expect(found.last?.code.description == "LM2105")
    }

    @Test func `halves of surrogate pairs are counted as well`() throws {
        let found = try findings(heartbeat({ #""k\#($0)":"\ud800""# }, count: 5_000))
        #expect(found.count == 101)
        #expect(found.last?.code.description == "LM2105")
    }
}
