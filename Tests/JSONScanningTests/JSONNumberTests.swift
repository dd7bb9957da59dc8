import JSONScanning
import TestSupport
import Testing

struct JSONNumberTests {
    @Test(arguments: [
        ("1", "1.0"), ("1", "10e-1"), ("100", "1e2"), ("0", "-0"), ("0", "0e999999999"), ("0.0", "-0E-5"),
        ("-1.50", "-15e-1"),
        ("1e400", "10e399"), ("12345678901234567890.0", "1234567890123456789e1"), ("1E999999999", "0.1E1000000000"),
        ("100000000000000000000", "1e20"), ("1234567890123456789012", "1.234567890123456789012e21"),
    ])
    func `equals`(_ left: String, _ right: String) throws {
        let (left, right) = (try number(left), try number(right))
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(!(left < right) && !(right < left))
    }

    @Test func `orders exactly, far beyond binary floating point`() throws {
        let ascending = [
            "-1E999999999", "-1e400", "-9007199254740993", "-9007199254740992", "-1.5", "-1", "-1e-400", "0",
            "1e-999999999", "1e-400",
            "0.1", "0.10000000000000000000000000000000000000001", "0.2", "1", "1.5", "9", "10", "9007199254740992",
            "9007199254740992.5", "9007199254740993", "18446744073709551615", "18446744073709551616", "1e400",
            "1E999999999",
        ]
        let numbers = try ascending.map(number)
        for (left, right) in zip(numbers, numbers.dropFirst()) {
            #expect(left < right, "\(left) \(right)")
            #expect(!(right < left))
            #expect(left != right)
        }
        #expect(numbers.shuffled().sorted() == numbers)
    }

    @Test(arguments: [
        ("0.1", "0.1", true), ("0.3", "0.1", true), ("0.7", "0.1", true), ("1e1", "0.1", true), ("0.15", "0.1", false),
        ("-0.3", "0.1", true), ("0", "0.1", true),
        ("9007199254740993", "2", false), ("9007199254740993", "3", true), ("1e400", "3", false),
        ("1e400", "7e2", false), ("3e400", "3", true), ("1e400", "1024", true),
        ("1E999999999", "2", true), ("1E999999999", "3", false), ("1", "1E999999999", false), ("4.5", "1.5", true),
        ("4.5", "2", false), ("35", "1.5", false),
        ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
        ("12391239123", "1e-8", true), ("1", "0", false), ("0", "0", true),
        ("12345678901234567890", "1234567890123456789", true), ("12345678901234567891", "1234567890123456789", false),
        ("246913578024691357802469135780", "12345678901234567890123456789", true),
        ("246913578024691357802469135781", "12345678901234567890123456789", false),
        ("1e80", "1152921504606846976000000000000000000000", false),
        ("1e81", "1152921504606846976000000000000000000000", true), ("5e30", "1000000000000000000000000000003", false),
    ])
    func `divides`(_ left: String, _ right: String, _ expected: Bool) throws {
        #expect(try number(left).isMultiple(of: number(right)) == expected)
    }

    @Test(
        arguments: [
            ("1", 1), ("-0", 0), ("1.0", 1), ("12e3", 12_000), ("120e-1", 12), ("1.5", nil), ("1e-1", nil),
            ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9223372036854775808", nil), ("-9223372036854775809", nil), ("9e18", 9_000_000_000_000_000_000),
            ("1e19", nil), ("1e400", nil), ("123456789012345678901", nil),
        ] as [(String, Int?)]
    )
    func `converts to an integer when it is one`(_ text: String, _ expected: Int?) throws {
        #expect(try number(text).int == expected)
    }

    @Test func `knows mathematical integers from integer spellings`() throws {
        #expect(["1", "1.0", "1e2", "100e-2", "0.0"].allSatisfy { (try? number($0))?.isInteger == true })
        #expect(["1.5", "1e-1", "0.1e0"].allSatisfy { (try? number($0))?.isInteger == false })
        #expect(["1", "-12"].allSatisfy { JSONNumber.isSpelledAsInteger($0.utf8) })
        #expect(["1.0", "1e2", "1E2"].allSatisfy { !JSONNumber.isSpelledAsInteger($0.utf8) })
        #expect(try number("1.250").fractionDigits == 2)
        #expect(try number("1e5").fractionDigits == 0)
    }

    @Test(arguments: [
        ("1.50", "1.5"), ("-0", "0"), ("12e2", "1200"), ("5e-3", "0.005"), ("1e400", "1e400"),
        ("-12.5e-400", "-125e-401"),
    ])
    func `prints`(_ text: String, as expected: String) throws {
        #expect(try number(text).description == expected)
    }

    @Test(arguments: ["", "a", "1 ", " 1", "01", "1.", "\"1\"", "NaN", "[1]"])
    func `reads no other text`(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }

    /// Products and quotients of integers are the oracle.
    @Test func `agrees with integer arithmetic on random decimals`() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let (left, right) = (Int.random(in: -5000...5000, using: &random), Int.random(in: 1...300, using: &random))
            let places = Int.random(in: 0...3, using: &random)
            let scaled = { (value: Int) in "\(value)e-\(places)" }
            let (dividend, divisor) = (try number(scaled(left)), try number(scaled(right)))
            #expect(dividend.isMultiple(of: divisor) == left.isMultiple(of: right), "\(left) \(right)")
            #expect((dividend < divisor) == (left < right))
            #expect((dividend == divisor) == (left == right))
            #expect(try number(dividend.description) == dividend)
        }
    }

    private func number(_ text: String) throws -> JSONNumber { try #require(JSONNumber(text)) }
}
