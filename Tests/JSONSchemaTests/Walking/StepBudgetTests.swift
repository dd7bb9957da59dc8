import JSONScanning
import JSONSchema
import Testing

/// Schemas that would take for ever end: what was judged is remembered, and the rest is given up.
struct StepBudgetTests {
    /// Definitions each of which applies the next one twice, to the same value.
    private static func chain(_ keyword: String, length: Int, last: String) -> String {
        let steps = (0..<length).map { index in
            let next = ##"{"$ref":"#/$defs/d\##(index + 1)"}"##
            return #""d\#(index)":{"\#(keyword)":[\#(next),\#(next)]}"#
        }
        return ##"{"$defs":{\##(steps.joined(separator: ",")),"d\##(length)":\##(last)},"$ref":"#/$defs/d0"}"##
    }

    @Test(arguments: ["allOf", "anyOf"])
    func `what a schema says about a place is remembered`(keyword: String) throws {
        let schema = Self.chain(keyword, length: 40, last: #"{"type":"object"}"#)
        try expect(schema, valid: ["{}"], invalid: ["1", "[]"])
    }

    @Test func `a violation that many ways lead to is told once`() throws {
        let schema = Self.chain("allOf", length: 40, last: #"{"type":"object"}"#)
        let found = try GeneralSchema(compiling: Array(schema.utf8)).violations(in: JSONTape.scan("7".utf8).get())
        #expect(found.contains { $0.keyword == .type } && found.count <= 1000)
    }

    /// What parts have looked at is asked for, so that nothing can be remembered.
    @Test func `a value that takes too many steps is too complex, and nothing else is said`() throws {
        let chain = Self.chain("allOf", length: 40, last: #"{"properties":{"a":true}}"#)
        let schema = chain.dropLast() + #","unevaluatedProperties":false}"#
        let compiled = try GeneralSchema(compiling: Array(schema.utf8))
        let tape = try JSONTape.scan(#"{"a":1}"#.utf8).get()
        #expect(!compiled.isValid(tape))
        let found = compiled.violations(in: tape)
        #expect(found.map(\.keyword) == [.tooComplex])
        #expect(found.first?.range == 0..<7)
    }

    @Test func `a division of very long numbers is too complex`() throws {
        let schema = #"{"multipleOf":1\#(String(repeating: "3", count: 30_000))}"#
        let compiled = try GeneralSchema(compiling: Array(schema.utf8))
        let tape = try JSONTape.scan(String(repeating: "7", count: 1_000_000).utf8).get()
        #expect(compiled.violations(in: tape).map(\.keyword) == [.tooComplex])
    }

    @Test func `a large value is judged by a plain schema`() throws {
        let schema = #"{"type":"array","items":{"type":"object","properties":{"a":{"allOf":[{"type":"integer"}]}}}}"#
        let value = "[" + Array(repeating: #"{"a":1}"#, count: 100_000).joined(separator: ",") + "]"
        try expect(schema, valid: [value])
    }

    @Test func `a program gives up the same way`() throws {
        let chain = Self.chain("allOf", length: 40, last: #"{"properties":{"a":true}}"#)
        let schema = try GeneralSchema(compiling: Array((chain.dropLast() + #","unevaluatedProperties":false}"#).utf8))
        let program = try SchemaProgram(compiling: [NamedSchema(name: "s", lowering: schema)])
        let entry = try #require(program.entry(named: "s"))
        #expect(PaddedText.end(#"{"a":1}"#, program, entry) == -1)
        let found = PaddedBytes.with(copyOf: Array(#"{"a":1}"#.utf8)) { program.violations(in: $0, entry: entry) }
        #expect(found.map(\.keyword) == [.tooComplex])
    }
}
