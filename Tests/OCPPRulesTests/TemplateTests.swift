import OCPPRules
import Testing

struct TemplateTests {
    @Test func `a template without places is constant text`() {
        #expect(Template(parts: [.text("a"), .text("b")]).constant == "ab")
        #expect(Template(parts: [.text("a"), .station]).constant == nil)
    }
}
