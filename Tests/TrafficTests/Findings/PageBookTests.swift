import Testing
import Traffic

/// Pages are found by what people type.
struct PageBookTests {
    private static func page(_ number: UInt16, _ name: String) -> Page {
        Page(number, name, .error, "", why: "", clauses: .all("§1"), help: "", good: "", bad: "")
    }

    private let book =
        PageBook([page(2003, "type-mismatch"), page(8001, "capture-failed")])
        + PageBook([page(2001, "missing-property")])

    @Test func `two books make one in the order of codes`() {
        #expect(book.pages.map(\.code.number) == [2001, 2003, 8001])
    }

    @Test(arguments: ["LM2003", "lm2003", "2003", "type-mismatch"])
    func `a page is found by code and by name`(text: String) {
        #expect(book.page(of: text)?.name == "type-mismatch")
    }

    @Test(arguments: ["LM2002", "9999", "type", "", "type mismatch"])
    func `what is neither code nor name finds nothing`(text: String) {
        #expect(book.page(of: text) == nil)
    }

    @Test func `what is nearly a name suggests it, up to three letters apart`() {
        #expect(book.nearest(to: "Type-Mismach")?.name == "type-mismatch")
        #expect(book.nearest(to: "tpye-msimatch")?.name == "type-mismatch")
        #expect(book.nearest(to: "heartbeat") == nil)
    }
}
