import OCPP
import TestSupport
import Testing

/// The notation of the catalogue files.
struct CatalogueParserTests {
    private static let small = """
        # A comment.
        version 2.1

        section Security draft-06  Part 2, block A   # another
        call Get down  §1.2
          "Asks; for something."
          request
            name     identifier(50)
            level?   integer 0...9 = 3
          response
            list     [Thing] 1...4           ! published [Thing] 1...: the text says four
            other?   [string(5)] ...2
        send Tell up
          "Tells."
          request
            ratio    number ...100 step 0.1
        open type Thing
          at       dateTime
          where?   uri
          on?      boolean = false
          what?    any
          kind?    KindEnumType
        enum KindEnumType = A
          A B-C
          D.1                                ! published absent: forgotten
        """

    private static func parse(_ text: String) throws(CatalogueError) -> CatalogueDocument {
        try CatalogueParser.parse(Array(text.utf8))
    }

    @Test func `reads every form of a line`() throws {
        let document = try Self.parse(Self.small)
        #expect(document.version == .v21)
        #expect(document.sections.map(\.title) == ["Part 2, block A"])
        let get = try #require(document.action(named: "Get"))
        #expect(get.directions == .down && get.clause == "§1.2" && get.summary == "Asks; for something.")
        #expect(get.request[0].type == .string(maxLength: 50, isIdentifier: true) && get.request[0].isRequired)
        #expect(get.request[1].type == .integer(.init(minimum: "0", maximum: "9")))
        #expect(get.request[1].defaultValue == "3" && !get.request[1].isRequired)
        let list = try #require(get.response?.first)
        #expect(list.type == .array(of: .named("Thing"), minItems: 1, maxItems: 4))
        #expect(list.deviation?.published == .array(of: .named("Thing"), minItems: 1, maxItems: nil))
        #expect(list.deviation?.reason == "the text says four")
        let tell = try #require(document.action(named: "Tell"))
        #expect(tell.isSend && tell.response == nil && tell.directions == .up)
        #expect(tell.request[0].type == .number(.init(maximum: "100"), step: "0.1"))
        let thing = try #require(document.object(named: "Thing"))
        #expect(thing.isOpen && thing.fields.map(\.type) == [.dateTime, .uri, .boolean, .any, .named("KindEnumType")])
        let kind = try #require(document.enumeration(named: "KindEnumType"))
        #expect(kind.values == ["A", "B-C", "D.1"] && kind.defaultValue == "A")
        #expect(kind.deviations["D.1"]?.reason == "forgotten" && kind.deviations["A"] == nil)
    }

    @Test func `reads what the file says in words, wherever it says something`() throws {
        let document = try Self.parse(
            """
            version 2.1
            section Security draft-06
            call Get down
              "Asks."
              request
                level?   integer 0...9 = 3  "How much, in dB."   ! published integer: the text says so
                kind     Kind "Which."
            type Thing
              "What there is."
              size     number "How large."
            enum Kind
              "What it is."
              A B
              C  "The third."
            """
        )
        let get = try #require(document.action(named: "Get"))
        #expect(get.request.map(\.summary) == ["How much, in dB.", "Which."])
        #expect(get.request[0].defaultValue == "3" && get.request[0].deviation?.reason == "the text says so")
        #expect(get.request[1].type == .named("Kind"))
        let thing = try #require(document.object(named: "Thing"))
        #expect(thing.summary == "What there is." && thing.fields.map(\.summary) == ["How large."])
        let kind = try #require(document.enumeration(named: "Kind"))
        #expect(
            kind.summary == "What it is." && kind.values == ["A", "B", "C"] && kind.meanings == ["C": "The third."]
        )
    }

    @Test func `reads lists of names that are open, and the variables of components`() throws {
        let document = try Self.parse(
            """
            version 2.0.1
            list Reason
              A B-C
            list ComponentName in ComponentType.name Get.request.name
              "What a station is made of."
              EVSE    "Where a car charges."
              Light
            component EVSE Power
              Active
              Problem
            """
        )
        #expect(document.lists.map(\.name) == ["Reason", "ComponentName"])
        #expect(document.lists[0].fields.isEmpty && document.lists[0].values == ["A", "B-C"])
        let names = document.lists[1]
        #expect(names.fields == ["ComponentType.name", "Get.request.name"] && names.values == ["EVSE", "Light"])
        #expect(names.summary == "What a station is made of." && names.meanings == ["EVSE": "Where a car charges."])
        #expect(document.components.map(\.name) == ["EVSE"])
        #expect(document.components.first?.variables == ["Power", "Active", "Problem"])
    }

    @Test(arguments: [
        "list", "list Name Field", "list Name in", "list Name\n  A A", "list Name\n  A B \"which\"", "component",
    ])
    func `refuses lists that are none`(text: String) {
        #expect(throws: CatalogueError.self) { try Self.parse("version 2.1\n" + text) }
    }

    /// Each line replaces the line with that number of the file above, and must be refused there.
    @Test(arguments: [
        (2, "version 3.0"), (2, "call Get down"), (4, "section Security"), (4, "section Security draft-05 x"),
        (5, "call Get"), (5, "call Get sideways"), (5, "cal Get down"), (6, "no quotes"), (7, "  response"),
        (8, "    name"), (8, "    name strin(50)"), (8, "    name string(50"), (8, "    name string(x)"),
        (8, "    name string(5) more"), (9, "    level? integer 0..9"), (9, "    level? integer a...9"),
        (9, "    level? integer ..."), (11, "    list [Thing 1...4"), (11, "    list [Thing] 1.5...2"),
        (11, "    list [Thing] 1... ! the text says four"), (11, "    list [Thing] ! published: reason"),
        (11, "      list [Thing]"), (16, "    ratio number step"), (16, "    ratio number step x"),
        (17, "open Thing"), (17, "type Thing or"), (23, "enum KindEnumType A"), (24, "  A A"),
    ])
    func `refuses a line, and tells its number and what to write`(number: Int, line: String) {
        var lines = Self.small.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[number - 1] = line
        #expect {
            try Self.parse(lines.joined(separator: "\n"))
        } throws: { error in
            guard let error = error as? CatalogueError else { return false }
            return error.line == number && !error.fix.isEmpty && !error.message.isEmpty
        }
    }

    @Test func `refuses a type that nobody declares, and one that is declared twice`() {
        #expect(throws: CatalogueError.self) { try Self.parse(Self.small + "\ntype Other\n  x Missing") }
        #expect(throws: CatalogueError.self) { try Self.parse(Self.small + "\nenum Thing\n  x") }
        #expect(throws: CatalogueError.self) { try Self.parse(Self.small + "\ncall Get up") }
        #expect(throws: CatalogueError.self) { try Self.parse("# nothing") }
    }

    /// A broken file gives an error and nothing worse.
    @Test func `survives every truncation and many mutations`() {
        let bytes = Array(Self.small.utf8)
        for end in bytes.indices {
            _ = try? CatalogueParser.parse(Array(bytes[..<end]))
        }
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            var mutated = bytes
            for _ in 0..<3 {
                mutated[Int.random(in: mutated.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? CatalogueParser.parse(mutated)
        }
    }
}
