import Foundation
import OCPP
import OCPPConformance
import Testing
import Traffic

/// Every check has a page, and the examples of every page do what they say.
struct CheckRegistryTests {
    private static let codes = CheckRegistry.pages.pages.map(\.code.description)

    @Test func `no two checks share a code or a name`() {
        let pages = CheckRegistry.pages.pages
        #expect(Set(pages.map(\.code)).count == pages.count)
        #expect(Set(pages.map(\.name)).count == pages.count)
        #expect(pages.map(\.code) == pages.map(\.code).sorted())
        #expect(pages.count >= 40)
    }

    @Test func `every file of a check is registered, and every registered check has its file`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/OCPPConformance/Checks")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        let codes = try files.map { file in
            let text = try String(contentsOf: file, encoding: .utf8)
            let match = try #require(text.firstMatch(of: /static let page = Page\(\s*(\d{4}),/))
            return try #require(FindingCode(String(match.1)))
        }
        #expect(codes.sorted() == CheckRegistry.pages.pages.map(\.code))
    }

    @Test(arguments: codes)
    func `the good example yields nothing`(code: String) throws {
        let page = try #require(CheckRegistry.pages.page(of: code))
        let findings = try Conversation.findings(page.good)
        #expect(findings.map { FindingText.concise($0) } == [])
    }

    @Test(arguments: codes)
    func `the bad example yields this finding and no other`(code: String) throws {
        let page = try #require(CheckRegistry.pages.page(of: code))
        let findings = try Conversation.findings(page.bad)
        #expect(findings.contains { $0.code == page.code })
        for finding in findings where finding.code != page.code && !page.companions.contains(finding.code) {
            Issue.record("\(page.code): \(FindingText.full(finding))")
        }
    }

    @Test(arguments: codes)
    func `a page is complete and found by code and by name`(code: String) throws {
        let page = try #require(CheckRegistry.pages.page(of: code))
        #expect(!page.summary.isEmpty && !page.why.isEmpty && !page.help.isEmpty)
        #expect(page.summary.last != "." && page.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
        #expect(CheckRegistry.pages.page(of: page.name) == page)
        #expect(CheckRegistry.pages.page(of: page.code.description.lowercased()) == page)
    }
}
