import JSONScanning
import JSONSchema
import OCPPRules
import Testing

struct RuleSchemaTests {
    @Test func `the schema compiles and knows every action`() throws {
        let bytes = Array(RuleSchema.text.utf8)
        _ = try GeneralSchema(compiling: bytes, name: "rules")
        guard case .success(let tape) = JSONTape.scan(bytes) else {
            Issue.record("the schema is no JSON")
            return
        }
        let pointer = try #require(JSONPointer("/definitions/match/properties"))
        let keys = try #require(pointer.resolve(in: tape)).members.map(\.name)
        #expect(keys.contains("where") && keys.contains("action") && keys.count == 22)
    }
}
