import OCPP
import Testing
import Traffic
import WebSocketFraming

/// What a recording keeps of a violation is enough to judge it again (design law 7).
struct ViolationRecordTests {
    @Test(arguments: FramingViolation.Kind.allCases)
    func `a framing violation reads back as it was written`(kind: FramingViolation.Kind) throws {
        let violation = FramingViolation(kind, at: 57, value: 255)
        let record = try #require(ViolationRecord(ViolationRecord(violation).bytes))
        #expect(record.content == .framing(violation))
    }

    @Test(arguments: SessionLimit.allCases)
    func `a cap reads back with its detail`(limit: SessionLimit) throws {
        let record = try #require(ViolationRecord(ViolationRecord(limit, detail: "after  10 s").bytes))
        #expect(record.content == .limit(limit, detail: "after  10 s"))
    }

    @Test(arguments: ["", "x", "limit", "limit never 1", "invalidUTF8 1", "invalidUTF8 1 b", "unheardOf 1 2"])
    func `what is no record is nothing`(text: String) {
        #expect(ViolationRecord(Array(text.utf8)) == nil)
    }
}
