import JSONSchema
import Testing

/// Keywords that judge a value by itself (2020-12 validation §6.1 to §6.3).
struct AssertionKeywordTests {
    private static let samples = ["null", "true", "1", "1.5", "\"s\"", "[]", "{}"]

    @Test(arguments: SchemaDraft.allCases)
    func `type takes one name or several`(_ draft: SchemaDraft) throws {
        let accepted = [
            "null": [0], "boolean": [1], "integer": [2], "number": [2, 3], "string": [4], "array": [5], "object": [6],
        ]
        for (name, indices) in accepted {
            let valid = indices.map { Self.samples[$0] }
            try expect(
                #"{"type":"\#(name)"}"#,
                draft,
                valid: valid,
                invalid: Self.samples.filter { !valid.contains($0) }
            )
        }
        try expect(#"{"type":["integer","null"]}"#, draft, valid: ["1", "null"], invalid: ["\"1\"", "false", "[]"])
        try expect(#"{"type":["array"]}"#, draft, valid: ["[]"], invalid: ["{}"])
    }

    @Test func `integer goes by spelling in draft 4 and by value since draft 6`() throws {
        let spelled = ["1.0", "1e2", "100e-2", "-0.0", "1E400"]
        try expect(
            #"{"type":"integer"}"#,
            .draft04,
            valid: ["1", "-0", "123456789012345678901"],
            invalid: spelled + ["1.5"]
        )
        for draft in since06 {
            try expect(#"{"type":"integer"}"#, draft, valid: ["1"] + spelled, invalid: ["1.5", "1e-1"])
        }
    }

    @Test(arguments: SchemaDraft.allCases)
    func `enum compares by value, not by spelling`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"enum":[1,"é",null,[false],{"a":1,"b":[2]}]}"#,
            draft,
            valid: ["1", "1.0", "10e-1", "\"\\u00e9\"", "null", "[false]", "{\"b\":[2.0],\"a\":1}"],
            invalid: ["true", "\"1\"", "[0]", "[]", "{}", "{\"a\":1}", "false", "\"e\u{301}\""]
        )
        try expect(#"{"enum":["a\u0000b"]}"#, draft, valid: [#""a\u0000b""#], invalid: [#""ab""#])
    }

    @Test(arguments: since06)
    func `const is an enum of one`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"const":0}"#,
            draft,
            valid: ["0", "-0", "0.0", "0e9"],
            invalid: ["false", "[]", "{}", "\"\"", "null"]
        )
        try expect(
            #"{"const":[{"a":"\ud800"}]}"#,
            draft,
            valid: [#"[{"a":"\uD800"}]"#],
            invalid: [#"[{"a":"\ufffd"}]"#]
        )
        try expect(#"{"const":null}"#, draft, valid: ["null"], invalid: ["0"])
    }

    @Test func `const and later keywords are annotations in draft 4`() throws {
        try expect(
            #"{"const":1,"contains":false,"propertyNames":false,"if":true,"then":false}"#,
            .draft04,
            valid: ["2", "[1]", "{\"a\":1}"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `limits of numbers are exact`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"minimum":1.1,"maximum":3}"#,
            draft,
            valid: ["1.1", "3.0", "2", "\"x\""],
            invalid: ["1.09999999999999999999", "3.00000000000000000001"]
        )
        try expect(
            #"{"maximum":9007199254740992}"#,
            draft,
            valid: ["9007199254740992"],
            invalid: ["9007199254740993", "1e400"]
        )
        try expect(#"{"minimum":-1e400}"#, draft, valid: ["-1e399"], invalid: ["-1E999999999"])
    }

    @Test func `exclusive limits are flags in draft 4 and numbers since draft 6`() throws {
        try expect(#"{"minimum":1,"exclusiveMinimum":true}"#, .draft04, valid: ["1.1"], invalid: ["1", "1.0", "0"])
        try expect(#"{"maximum":1,"exclusiveMaximum":true}"#, .draft04, valid: ["0.9"], invalid: ["1", "2"])
        try expect(#"{"maximum":1,"exclusiveMaximum":false}"#, .draft04, valid: ["1"], invalid: ["2"])
        for draft in since06 {
            try expect(
                #"{"exclusiveMinimum":1,"exclusiveMaximum":3.0}"#,
                draft,
                valid: ["2", "1.01", "[]"],
                invalid: ["1", "3", "0", "4"]
            )
        }
    }

    @Test(arguments: SchemaDraft.allCases)
    func `multipleOf divides decimals exactly`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"multipleOf":0.1}"#,
            draft,
            valid: ["0.3", "0.7", "1", "-4.1", "0", "1e400"],
            invalid: ["0.15", "1e-2"]
        )
        try expect(#"{"multipleOf":0.0001}"#, draft, valid: ["0.0075"], invalid: ["0.00751"])
        try expect(#"{"type":"number","multipleOf":0.123456789}"#, draft, invalid: ["1e308"])
        try expect(#"{"multipleOf":1e-8}"#, draft, valid: ["12391239123"])
    }

    @Test(arguments: SchemaDraft.allCases)
    func `lengths count code points`(_ draft: SchemaDraft) throws {
        try expect(
            // In draft 4 a count is an integer by its spelling.
            draft == .draft04 ? #"{"minLength":2,"maxLength":2}"# : #"{"minLength":2,"maxLength":2.0}"#,
            draft,
            valid: ["\"ab\"", "\"😀é\"", #""\ud83d\ude00\n""#, #""\ud800\ud800""#, "1"],
            invalid: ["\"a\"", "\"😀\"", "\"abc\"", #""\u0061""#]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `pattern matches anywhere`(_ draft: SchemaDraft) throws {
        try expect(#"{"pattern":"a+"}"#, draft, valid: ["\"xxaayy\"", "1", "null"], invalid: ["\"\"", "\"xyz\""])
        try expect(#"{"pattern":"^a*$"}"#, draft, valid: ["\"\"", "\"aaa\""], invalid: ["\"ab\"", "\"aa\\n\""])
        try expect(#"{"pattern":"^\\p{Letter}+$"}"#, draft, valid: ["\"Größe\""], invalid: ["\"a1\""])
    }
}
