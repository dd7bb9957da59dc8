import OCPPTypes
import TestSupport
import Testing

/// Decimal numbers.
struct ExactDecimalTests {
    @Test(arguments: [
        "0", "-0", "-0.0", "1", "-1", "21.40", "21.4", "0.001", "-0.050", "123456789012345678", "-123456789012345678",
        "1234567890123456789", "0.1234567890123456789", "1e3", "1E+3", "1.50e-7", "999999999999999999999999.5", "100",
        "0.000000000000000001", "1e400",
    ])
    func `is written as it was read`(text: String) throws {
        let number = try #require(ExactDecimal(text))
        #expect(number.description == text && String(decoding: number.json, as: UTF8.self) == text)
    }

    @Test(arguments: ["", "x", "1x", "01", "1.", ".1", "1e", "NaN", "--1", "\"1\"", "1 2"])
    func `refuses what is no number`(text: String) { #expect(ExactDecimal(text) == nil) }

    @Test func `compares by value`() throws {
        func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }
        for (left, right) in [("21.4", "21.40"), ("1e3", "1000"), ("-0", "0.00"), ("0.1e1", "1"), ("10e-1", "1.0")] {
            #expect(try number(left) == number(right))
            #expect(try number(left).hashValue == number(right).hashValue)
        }
        for (left, right) in [
            ("1", "2"), ("-2", "-1"), ("0.9", "1"), ("1", "1e1"), ("1.05", "1.1"), ("9", "1234567890123456789"),
        ] {
            #expect(try number(left) < number(right) && number(left) != number(right))
        }
    }

    @Test func `is written in source as a number`() {
        let limit: ExactDecimal = 21.4
        #expect(
            limit.description == "21.4" && (3 as ExactDecimal).description == "3"
                && (-0.5 as ExactDecimal).description == "-0.5"
        )
        #expect(ExactDecimal(2140, fractionDigits: 2).description == "21.40")
        #expect(ExactDecimal(-5, fractionDigits: 3).description == "-0.005")
        #expect(ExactDecimal(Int.max).description == "9223372036854775807" && ExactDecimal(Int.min).int == Int.min)
    }

    @Test(arguments: [0, 1, -1, 21.4, 0.1, 1e15, 1e16, 1.5e-9, 1e300, -123.456, 4_503_599_627_370_497.5])
    func `takes the shortest decimal of a binary number, and gives it back`(double: Double) throws {
        #expect(try #require(ExactDecimal(double)).double == double)
    }

    @Test func `is no number for what is not finite`() {
        #expect(ExactDecimal(Double.nan) == nil && ExactDecimal(Double.infinity) == nil)
    }

    @Test func `is an integer where it is one`() {
        #expect(ExactDecimal("1e2")?.int == 100 && ExactDecimal("2.50")?.int == nil && ExactDecimal("2.00")?.int == 2)
    }

    @Test func `keeps any number of digits and any scale`() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<5000 {
            let digits = 1 + random.below(24)
            var text = String(
                (0..<digits).map {
                    $0 == 0
                        ? "123456789".randomElement(using: &random) ?? "1"
                        : "0123456789".randomElement(using: &random) ?? "0"
                }
            )
            if random.below(2) == 0 {
                text +=
                    "."
                    + String((0..<1 + random.below(12)).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
            }
            if random.below(2) == 0 { text = "-" + text }
            #expect(ExactDecimal(text)?.description == text)
        }
    }
}
