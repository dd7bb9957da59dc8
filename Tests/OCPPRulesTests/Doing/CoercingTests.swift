import JSONScanning
import Testing

@testable import OCPPRules

struct CoercingTests {
    private static func coerced(_ text: String, _ target: RuleAction.Coercion.Target) -> String? {
        guard case .success(let tape) = JSONTape.scan(text.utf8) else { return "no JSON" }
        return target.coerced(tape.root).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `numbers keep their digits when they become texts`() {
        #expect(Self.coerced("604.2130", .string) == #""604.2130""#)
        #expect(Self.coerced("1e3", .string) == #""1e3""#)
        #expect(Self.coerced("true", .string) == #""true""#)
        #expect(Self.coerced(#""x""#, .string) == nil)
        #expect(Self.coerced("null", .string) == nil)
        #expect(Self.coerced("[1]", .string) == nil)
    }

    @Test func `texts become numbers when they spell one`() {
        #expect(Self.coerced(#"" +007 ""#, .integer) == "7")
        #expect(Self.coerced(#""-0""#, .integer) == "-0")
        #expect(Self.coerced(#""0""#, .integer) == "0")
        #expect(Self.coerced(#""1.50""#, .number) == "1.50")
        #expect(Self.coerced(#""01.5""#, .number) == "1.5")
        #expect(Self.coerced(#"".5""#, .number) == nil)
        #expect(Self.coerced("2.0", .integer) == "2")
        #expect(Self.coerced("1e2", .integer) == "100")
        #expect(Self.coerced("2.5", .integer) == nil)
        #expect(Self.coerced(#""2.5""#, .integer) == nil)
        #expect(Self.coerced(#""1e400""#, .integer) == nil)
        for word in [#""""#, #""1,5""#, #""abc""#, #""0x1F""#, #""--1""#, #""1 2""#] {
            #expect(Self.coerced(word, .number) == nil, "\(word)")
        }
    }

    @Test func `truth values`() {
        #expect(Self.coerced(#""True""#, .boolean) == "true")
        #expect(Self.coerced("0", .boolean) == "false")
        #expect(Self.coerced("2", .boolean) == nil)
        #expect(Self.coerced("true", .boolean) == nil)
    }

    @Test func `date-times get what they lack and nothing else`() {
        let repaired = [
            ("2026-08-22T10:00:00", "2026-08-22T10:00:00Z"),
            ("2026-08-22T10:00:00.123", "2026-08-22T10:00:00.123Z"),
            ("2026-08-22 10:00:00", "2026-08-22T10:00:00Z"),
            ("2026-08-22T10:00:00+02", "2026-08-22T10:00:00+02:00"),
            ("2026-08-22T10:00:00-0530", "2026-08-22T10:00:00-05:30"),
            ("2026-08-22 10:00:00 +0200", "2026-08-22T10:00:00+02:00"),
        ]
        for (before, after) in repaired { #expect(Self.coerced("\"\(before)\"", .dateTime) == "\"\(after)\"") }
        for text in [
            "2026-08-22T10:00:00Z", "2026-08-22T10:00:00+02:00", "yesterday", "2026-02-30T10:00:00", "", "2026-08-22",
        ] {
            #expect(Self.coerced("\"\(text)\"", .dateTime) == nil, "\(text)")
        }
    }
}
