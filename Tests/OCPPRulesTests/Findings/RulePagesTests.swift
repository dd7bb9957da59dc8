import Playback
import OCPPConformance
import OCPPRules
import Testing
import Traffic

/// Every check of rule files has a page, and the examples of every page do what they say.
struct RulePagesTests {
    @Test func `every check has one page`() {
        #expect(RulePages.all.map(\.code) == RuleCheck.allCases.map(\.code).sorted())
        for check in RuleCheck.allCases {
            let page = RulePages.all.first { $0.code == check.code }
            #expect(page?.name == check.name && page?.level == check.level)
        }
        let pages = (PageBook(RulePages.all) + CheckRegistry.pages).pages
        #expect(Set(pages.map(\.name)).count == pages.count)
        #expect(Set(pages.map(\.code)).count == pages.count)
    }

    @Test(arguments: RulePages.all.map(\.name))
    func `the good example has nothing wrong`(name: String) throws {
        let page = try #require(RulePages.all.first { $0.name == name })
        #expect(Self.load(page.good).map(\.described) == [])
    }

    @Test(arguments: RulePages.all.map(\.name))
    func `the bad example has this wrong and nothing else`(name: String) throws {
        let page = try #require(RulePages.all.first { $0.name == name })
        let codes = Set(Self.load(page.bad).map(\.code))
        #expect(codes.contains(page.code))
        #expect(codes.subtracting(page.companions) == [page.code])
    }

    @Test(arguments: RulePages.all.map(\.name))
    func `a page is complete`(name: String) throws {
        let page = try #require(RulePages.all.first { $0.name == name })
        #expect(!page.summary.isEmpty && !page.why.isEmpty && !page.help.isEmpty)
        #expect(page.summary.last != ".")
    }

    private struct Gone: Error {}

    private static func load(_ text: String) -> [RuleDiagnostic] {
        RuleFile.loadTested(["rules.yaml"]) { path in
            guard path == "rules.yaml" else { throw Gone() }
            return Array(text.utf8)
        }.diagnostics
    }
}
