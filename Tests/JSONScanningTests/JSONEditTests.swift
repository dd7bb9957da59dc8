import JSONScanning
import TestSupport
import Testing

struct JSONEditTests {
    @Test(
        arguments: [
            (#"{"a":1}"#, .replace("2"), "/a", #"{"a":2}"#),
            (#"  {"a" : 1 , "b":[ ] }  "#, .replace("[1]"), "/a", #"  {"a" : [1] , "b":[ ] }  "#),
            (" [1] ", .replace("{}"), "", " {} "),
            (#"{"a":1,"a":2}"#, .replace("3"), "/a", #"{"a":3,"a":3}"#),
            (#"{"a":1}"#, .set("2"), "/b", #"{"a":1,"b":2}"#),
            (#"{ "a" : 1 }"#, .set("2"), "/b", #"{ "a" : 1, "b" : 2 }"#),
            ("{\n  \"a\": 1,\n  \"c\": 3\n}", .set("2"), "/b", "{\n  \"a\": 1,\n  \"c\": 3,\n  \"b\": 2\n}"),
            ("{ }", .set("2"), "/b~0\"", #"{"b~\"":2 }"#),
            (#"{"a":1}"#, .set("2"), "/a", #"{"a":2}"#),
            ("[]", .set("1"), "/-", "[1]"), ("[1]", .set("2"), "/1", "[1,2]"), ("[1, 2]", .set("3"), "/-", "[1, 2, 3]"),
            ("[1,2]", .set("3"), "/0", "[3,2]"),
            (#"{"a":1}"#, .insert("2"), "/b", #"{"a":1,"b":2}"#), ("[1, 2]", .insert("0"), "/0", "[0, 1, 2]"),
            ("[1,2]", .insert("0"), "/1", "[1,0,2]"), ("[1]", .insert("0"), "/1", "[1,0]"),
            (#"{"a":1}"#, .remove, "/a", "{}"), (#"{ "a":1 }"#, .remove, "/a", "{  }"),
            (#"{"a":1, "b":2, "c":3}"#, .remove, "/a", #"{"b":2, "c":3}"#),
            (#"{"a":1, "b":2, "c":3}"#, .remove, "/b", #"{"a":1, "c":3}"#),
            (#"{"a":1, "b":2 , "c":3 }"#, .remove, "/c", #"{"a":1, "b":2 }"#),
            (#"{"a":1,"b":2,"a":3}"#, .remove, "/a", #"{"b":2}"#),
            (#"{"b":2,"a":1,"a":3}"#, .remove, "/a", #"{"b":2}"#), (#"{"a":1,"a":3}"#, .remove, "/a", "{}"),
            ("[1,2,3]", .remove, "/1", "[1,3]"), ("[[1]]", .remove, "/0/0", "[[]]"),
            (
                #"[2,"1","X",{"n":{"v":1.50,"w":"\u00e9"}}]"#, .set("2.0"), "/3/n/v",
                #"[2,"1","X",{"n":{"v":2.0,"w":"\u00e9"}}]"#
            ),
        ] as [(String, JSONEdit.Operation, String, String)]
    )
    func `edits`(_ text: String, _ operation: JSONEdit.Operation, at pointer: String, to expected: String) throws {
        let edited = try edit(operation, at: pointer, of: text).get()
        #expect(String(decoding: edited, as: UTF8.self) == expected)
    }

    @Test(
        arguments: [
            ("{}", .replace("1"), "/a", .noSuchValue), ("{}", .remove, "/a", .noSuchValue),
            ("[1]", .replace("1"), "/1", .noSuchValue), ("[1]", .remove, "/-", .noSuchValue),
            ("{}", .set("1"), "/a/b", .noSuchContainer), ("[1]", .set("1"), "/0/b", .noSuchContainer),
            ("[1]", .set("1"), "/2", .noSuchPosition), ("[1]", .set("1"), "/x", .noSuchPosition),
            ("[1]", .set("1"), "/01", .noSuchPosition), (#"{"a":1}"#, .insert("1"), "/a", .memberExists),
            ("1", .remove, "", .wholeDocument), ("1", .insert("1"), "", .wholeDocument),
            ("[1]", .replace("1,2"), "/0", .notJSON(ScanViolation(.trailingText, at: 1, found: UInt8(ascii: ",")))),
            ("[1]", .replace(""), "/0", .notJSON(ScanViolation(.empty, at: 0, found: nil))),
        ] as [(String, JSONEdit.Operation, String, JSONEdit.Failure)]
    )
    func `refuses`(
        _ text: String,
        _ operation: JSONEdit.Operation,
        at pointer: String,
        because failure: JSONEdit.Failure
    ) throws {
        #expect(try edit(operation, at: pointer, of: text) == .failure(failure))
    }

    /// Edit, scan again, and compare with the same change made to a tree.
    @Test func `equals the same change made to a tree`() throws {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3000 {
            let tree = Tree.random(depth: 3, using: &random)
            let tape = try JSONTape.scan(tree.written(using: &random).utf8).get()
            #expect(Tree(tape.root) == tree)
            let new = Tree.random(depth: 1, using: &random)
            let bytes = Array(new.written(using: &random).utf8)
            let operation: JSONEdit.Operation =
                [.replace(bytes), .set(bytes), .insert(bytes), .remove].randomElement(using: &random) ?? .remove
            let path = tree.randomPath(using: &random)
            let expected = tree.applying(operation, new, at: path[...])
            switch JSONEdit(operation, at: JSONPointer(tokens: path)).apply(to: tape) {
            case .failure: #expect(expected == nil)
            case .success(let edited): #expect(try Tree(JSONTape.scan(edited).get().root) == expected)
            }
        }
    }

    @Test func `changes no byte outside the value`() throws {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<2000 {
            let tape = try JSONTape.scan(Tree.random(depth: 3, using: &random).written(using: &random).utf8).get()
            let pointers = Tree.pointers(of: tape.root)
            let pointer = try #require(pointers.randomElement(using: &random))
            let range = try #require(pointer.resolve(in: tape)).range
            let edited = try JSONEdit(.replace(Array("\"new\"".utf8)), at: pointer).apply(to: tape).get()
            #expect(
                edited == Array(tape.bytes[..<range.lowerBound]) + Array("\"new\"".utf8)
                    + Array(tape.bytes[range.upperBound...])
            )
        }
    }

    private func edit(
        _ operation: JSONEdit.Operation,
        at pointer: String,
        of text: String
    ) throws -> Result<[UInt8], JSONEdit.Failure> {
        let tape = try JSONTape.scan(text.utf8).get()
        return JSONEdit(operation, at: try #require(JSONPointer(pointer))).apply(to: tape)
    }
}

extension JSONEdit.Operation {
    fileprivate static func replace(_ text: String) -> Self { .replace(Array(text.utf8)) }
    fileprivate static func set(_ text: String) -> Self { .set(Array(text.utf8)) }
    fileprivate static func insert(_ text: String) -> Self { .insert(Array(text.utf8)) }
}
