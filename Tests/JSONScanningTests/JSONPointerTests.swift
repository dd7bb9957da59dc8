import JSONScanning
import TestSupport
import Testing

/// RFC 6901.
struct JSONPointerTests {
    /// The document and the answers of RFC 6901 §5.
    @Test(arguments: [
        ("/foo", #"["bar", "baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"), ("/e^f", "3"),
        ("/g|h", "4"), ("/i\\j", "5"),
        ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"),
    ])
    func `resolves`(_ pointer: String, to text: String) throws {
        let document =
            #"{"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8}"#
        let tape = try JSONTape.scan(document.utf8).get()
        let parsed = try #require(JSONPointer(pointer))
        #expect(parsed.resolve(in: tape)?.text == text)
        #expect(parsed.description == pointer)
    }

    @Test func `the empty pointer is the whole document`() throws {
        let tape = try JSONTape.scan(" [1] ".utf8).get()
        #expect(JSONPointer("")?.resolve(in: tape)?.text == "[1]")
    }

    @Test(arguments: [("/c%25d", ["c%d"]), ("/%22", ["\""]), ("/a~1b", ["a/b"]), ("", []), ("/%C3%A9", ["é"])])
    func `reads URI fragments`(_ text: String, as tokens: [String]) {
        #expect(JSONPointer(fragment: text)?.tokens == tokens)
    }

    @Test(arguments: ["/%", "/%2", "/%zz", "/%ff", "a"])
    func `refuses fragments that are none`(_ text: String) {
        #expect(JSONPointer(fragment: text) == nil)
    }

    @Test(arguments: ["a", "~", "/~", "/~2", "/a~", "#/a"])
    func `refuses texts that are no pointers`(_ text: String) {
        #expect(JSONPointer(text) == nil)
    }

    @Test(arguments: [
        "/a/2", "/a/-1", "/a/01", "/a/-", "/a/+1", "/a/1e0", "/a/", "/b", "/a/0/x", "/n/0", "/a/99999999999999999999",
    ])
    func `finds nothing at`(_ text: String) throws {
        let tape = try JSONTape.scan(#"{"a":[1,2],"n":null}"#.utf8).get()
        #expect(try #require(JSONPointer(text)).resolve(in: tape) == nil)
    }

    @Test func `goes through the last of several members with the same name`() throws {
        let tape = try JSONTape.scan(#"{"a":{"b":1},"\u0061":{"b":2}}"#.utf8).get()
        #expect(JSONPointer("/a/b")?.resolve(in: tape)?.int == 2)
    }

    @Test func `points to every node of a document`() throws {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<200 {
            let tape = try JSONTape.scan(Tree.random(depth: 3, using: &random).written(using: &random).utf8).get()
            for pointer in Tree.pointers(of: tape.root) {
                #expect(JSONPointer(to: try #require(pointer.resolve(in: tape))) == pointer)
            }
        }
    }

    @Test func `compares tokens scalar by scalar`() {
        #expect(JSONPointer(tokens: ["\u{e9}"]) != JSONPointer(tokens: ["e\u{301}"]))
        #expect(
            Set([
                JSONPointer(tokens: ["\u{e9}"]), JSONPointer(tokens: ["e\u{301}"]),
                JSONPointer("/\u{e9}") ?? JSONPointer(),
            ]).count == 2
        )
        #expect(JSONPointer().appending("a/~").appending(3).description == "/a~1~0/3")
    }
}
