import JSONSchema
import Testing

/// Limits hold for the number as it is written in decimal; no binary fraction comes between.
struct NumberLimitsTests {
    private func expect(_ schema: SchemaNumber, _ text: String, _ keywords: [SchemaKeyword]) throws {
        let judge = try Judge(.number(schema))
        #expect((judge.end(text) == text.utf8.count) == keywords.isEmpty, "\(text)")
        #expect(judge.violations(text) == keywords, "\(text)")
    }

    @Test(
        arguments: [
            ("1", true, true), ("-7", true, true), ("0", true, true), ("-0", true, true), ("1.0", false, true),
            ("1e2", false, true),
            ("100e-2", false, true), ("1.5e1", false, true), ("1.5", false, false), ("1e-1", false, false),
            ("0.0", false, true),
            ("9223372036854775808", true, true), ("123456789012345678901234567890", true, true), ("1e400", false, true),
            ("1e-400", false, false), ("0e-99999999999999999999", false, true), ("10.50", false, false),
        ]
    )
    func `tells integers by spelling or by value`(text: String, bySpelling: Bool, byValue: Bool) throws {
        try expect(SchemaNumber(integer: .bySpelling), text, bySpelling ? [] : [.type])
        try expect(SchemaNumber(integer: .byValue), text, byValue ? [] : [.type])
        try expect(SchemaNumber(), text, [])
        let isNegative = text == "-7"
        let keywords: [SchemaKeyword] = byValue ? isNegative ? [.minimum] : [] : [.type]
        try expect(SchemaNumber(integer: .byValue, minimum: 0), text, keywords)
    }

    @Test(
        arguments: [
            ("0", true), ("0.1", true), ("0.3", true), ("1.1", true), ("21.4", true), ("-0.7", true), ("1e1", true),
            ("1.0e-1", true),
            ("123456.7", true), ("3.30", true), ("1e-1", true), ("16.05", false), ("0.01", false), ("1e-2", false),
            ("21.449999", false), ("0.30000000000000004", false), ("123456789012345678901.5", true),
            ("123456789012345678901.55", false), ("0.1000000000000000000000", true), ("1e-99999999999999999999", false),
        ]
    )
    func `decides multiples of a tenth on the digits`(text: String, isMultiple: Bool) throws {
        let tenth = try #require(SchemaDecimal("0.1"))
        try expect(SchemaNumber(multipleOf: tenth), text, isMultiple ? [] : [.multipleOf])
    }

    @Test func `decides other multiples too`() throws {
        try expect(SchemaNumber(multipleOf: 3), "9", [])
        try expect(SchemaNumber(multipleOf: 3), "10", [.multipleOf])
        try expect(SchemaNumber(multipleOf: 10), "120", [])
        try expect(SchemaNumber(multipleOf: 10), "125", [.multipleOf])
        try expect(SchemaNumber(multipleOf: SchemaDecimal(25, exponent: -2)), "1.75", [])
        try expect(SchemaNumber(multipleOf: SchemaDecimal(25, exponent: -2)), "1.8", [.multipleOf])
    }

    @Test(
        arguments: [
            ("-1", false), ("-0.5", false), ("-1e-30", false), ("-0", true), ("-0.0", true), ("0", true),
            ("0.000000000000000001", true),
            ("100", true), ("100.0", true), ("99.999999999999999999999999", true),
            ("100.000000000000000000000000001", false),
            ("100.5", false), ("1e2", true), ("1.1e2", false), ("101", false), ("1000000000000000000000", false),
            ("100e0", true),
        ]
    )
    func `compares exactly with the least and the greatest`(text: String, isWithin: Bool) throws {
        let judge = try Judge(.number(SchemaNumber(minimum: 0, maximum: 100)))
        #expect((judge.end(text) == text.utf8.count) == isWithin)
        #expect(judge.violations(text).isEmpty == isWithin)
    }

    @Test func `compares exactly with limits that have fractions or are below zero`() throws {
        let least = try #require(SchemaDecimal("-2.5"))
        let most = try #require(SchemaDecimal("1e3"))
        for (text, keywords) in [
            ("-2.5", []), ("-2.50", []), ("-2.51", [.minimum]), ("-3", [.minimum]), ("1000", []),
            ("1000.01", [.maximum]),
            ("-25e-1", []), ("-2.4999999999999999999999", []),
        ] as [(String, [SchemaKeyword])] {
            try expect(SchemaNumber(minimum: least, maximum: most), text, keywords)
        }
        try expect(SchemaNumber(minimum: -3, maximum: -1), "-0.5", [.maximum])
        try expect(SchemaNumber(minimum: -3, maximum: -1), "-1.0", [])
        try expect(SchemaNumber(minimum: -3, maximum: -1), "-3.1", [.minimum])
    }

    @Test(arguments: ["", "-", "01", "1.", ".5", "1e", "1e+", "+1", "--1", "0x10", "NaN", "-Infinity", "1.e1", "-01"])
    func `refuses what is no number`(text: String) throws {
        for schema in [
            SchemaNumber(), SchemaNumber(integer: .byValue), SchemaNumber(integer: .bySpelling),
            SchemaNumber(integer: .byValue, minimum: 0), SchemaNumber(maximum: 5),
        ] {
            let judge = try Judge(.array(SchemaArray(of: .number(schema))))
            #expect(judge.end("[\(text)x]") == -1)
            #expect(text.isEmpty || judge.end("[\(text)]") == -1)
            #expect(judge.violations("[\(text)x]") == [.syntax])
        }
    }

    @Test func `reads and writes decimals`() {
        for (text, written) in [
            ("0.1", "0.1"), ("100", "100"), ("-12.50", "-12.5"), ("1e2", "100"), ("0.0", "0"), ("5e-3", "0.005"),
            ("-1.0", "-1"),
        ] {
            #expect(SchemaDecimal(text)?.description == written)
        }
        for text in ["", "x", "1x", "1.", "-", "1e", "1234567890123456789", "1e5000"] {
            #expect(SchemaDecimal(text) == nil)
        }
        #expect(SchemaDecimal("1.0") == 1)
    }
}
