import OCPPTypes
import Testing

/// Values of lists: closed ones, which keep what they do not have, and open ones.
struct ListTests {
    @Test func `a closed list knows its values`() {
        #expect(Colour.allCases == [.red, .lightBlue])
        #expect(Colour(rawValue: "Light-Blue") == .lightBlue && "\(Colour.lightBlue)" == "Light-Blue")
        #expect(Colour(rawValue: "light-blue") == .unrecognized("light-blue"))
        if case .lightBlue = Colour(rawValue: "Light-Blue") {} else { Issue.record("a listed text is its case") }
        #expect(Set([Colour.red, Colour(rawValue: "Red"), .unrecognized("Red")]).count == 1)
    }

    @Test func `an open list takes any text`() {
        let maker: Maker = "Other"
        #expect(maker.rawValue == "Other" && !maker.isStandard && Maker("Acme").isStandard)
        #expect("\(Maker.acme)" == "Acme" && Maker.acme == "Acme")
    }

    @Test func `names are found wherever they stand, and nothing else is`() {
        let names = (0..<64).map { "member" + String(repeating: "x", count: $0 % 23) + "\($0)" }
        let table = NameTable(names.joined(separator: " "), required: 1 << 63 | 1)
        #expect(table.list == names && table.count == 64 && table[63] == names[63])
        #expect(table.isRequired(0) && table.isRequired(63) && !table.isRequired(1))
        #expect(NameTable("").count == 0)
    }
}
