import JSONScanning
import JSONSchema
import Testing

struct SchemaProgramTests {
    private func error(
        _ schema: SchemaDescription,
        _ definitions: [String: SchemaDescription] = [:]
    ) -> SchemaCompileError? {
        do {
            _ = try SchemaProgram(compiling: [NamedSchema(name: "it", schema: schema, definitions: definitions)])
            return nil
        } catch {
            return error
        }
    }

    @Test func `says what is wrong with a schema`() {
        #expect(error(.reference("nobody"))?.code == .unknownReference)
        #expect(error(.reference("a"), ["a": .reference("b"), "b": .reference("a")])?.code == .circularReference)
        let twice = SchemaObject([SchemaProperty("a", .any), SchemaProperty("a", .null)])
        #expect(error(.object(twice)) == SchemaCompileError(.duplicateProperty, schema: "it", detail: "a"))
        let many = SchemaObject((0..<65).map { SchemaProperty("p\($0)", .any) })
        #expect(error(.object(many))?.code == .tooManyProperties)
        #expect(error(.string(SchemaString(maxLength: -1)))?.code == .badLimit)
        #expect(error(.array(SchemaArray(of: .any, minItems: -1)))?.code == .badLimit)
        #expect(error(.number(SchemaNumber(multipleOf: 0)))?.code == .badLimit)
        let named = NamedSchema(name: "it", schema: .any)
        #expect(throws: SchemaCompileError(.duplicateSchema, schema: "it", detail: "it")) {
            try SchemaProgram(compiling: [named, named])
        }
    }

    @Test func `finds entries by name`() throws {
        let program = try SchemaProgram(
            compiling: [NamedSchema(name: "a", schema: .boolean), NamedSchema(name: "b", schema: .null)]
        )
        #expect(program.entry(named: "a") != program.entry(named: "b"))
        #expect(program.entry(named: "c") == nil)
    }

    @Test func `judges 64 members, the last as well as the first`() throws {
        let names = (0..<64).map { "member\($0)" }
        let judge = try Judge(.object(SchemaObject(names.map { SchemaProperty($0, .boolean, isRequired: true) })))
        let members = names.map { "\"\($0)\":true" }
        #expect(judge.end("{\(members.joined(separator: ","))}") > 0)
        for missing in [0, 31, 32, 63] {
            var rest = members
            rest.remove(at: missing)
            #expect(judge.end("{\(rest.joined(separator: ","))}") == -1)
            #expect(judge.violations("{\(rest.joined(separator: ","))}") == [.required])
        }
    }

    @Test func `follows references, also those that lead back`() throws {
        let tree = SchemaObject([
            SchemaProperty("value", .number(SchemaNumber()), isRequired: true),
            SchemaProperty("children", .array(SchemaArray(of: .reference("tree")))),
        ])
        let judge = try Judge(.reference("tree"), definitions: ["tree": .object(tree)])
        #expect(judge.end(#"{"value":1,"children":[{"value":2},{"children":[],"value":3}]}"#) > 0)
        let text = #"{"value":1,"children":[{"value":2},{"children":[{}],"value":3}]}"#
        #expect(judge.end(text) == -1)
        let violation = judge.violations(Array(text.utf8)).first
        #expect(violation?.pointer.description == "/children/1/children/0")
        #expect(violation?.schemaPointer.description == "/definitions/tree/required")
    }

    @Test func `follows references to references`() throws {
        let judge = try Judge(
            .reference("a"),
            definitions: [
                "a": .reference("b"), "b": .reference("tree"),
                "tree": .object(SchemaObject([SchemaProperty("t", .reference("a"))])),
            ]
        )
        #expect(judge.end(#"{"t":{"t":{}}}"#) > 0)
        #expect(judge.end(#"{"t":{"t":1}}"#) == -1)
    }

    @Test func `keeps schemas apart whose definitions have the same names`() throws {
        let schema = SchemaDescription.array(SchemaArray(of: .reference("x")))
        let program = try SchemaProgram(compiling: [
            NamedSchema(name: "a", schema: schema, definitions: ["x": .boolean]),
            NamedSchema(name: "b", schema: schema, definitions: ["x": .null]),
        ])
        let a = try #require(program.entry(named: "a"))
        let b = try #require(program.entry(named: "b"))
        #expect(PaddedText.end("[true]", program, a) == 6)
        #expect(PaddedText.end("[true]", program, b) == -1)
        #expect(PaddedText.end("[null]", program, b) == 6)
    }
}
