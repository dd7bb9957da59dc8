import Capture
import Foundation
import Testing
import Traffic

/// The examples of findings about recordings do what their pages say.
struct CaptureFindingTests {
    private static let pages = CaptureFinding.allCases.map(\.page)

    /// What reading an example finds; one in base64 is a compressed segment.
    private func findings(_ example: String) throws -> [Finding] {
        try Sample.withFolder { folder in
            let path = folder + "/capture-000001.jsonl"
            try (Data(base64Encoded: example) ?? Data(example.utf8)).write(to: URL(fileURLWithPath: path))
            let (records, integrity) = try Sample.read([path])
            let recorded = records.filter { $0.event == .finding }.compactMap {
                CaptureFinding.recorded($0.bytes, at: $0.time)
            }
            return recorded + integrity.problems.map(\.finding)
        }
    }

    @Test(arguments: pages.map(\.code.description))
    func `the good example lacks nothing`(code: String) throws {
        let page = try #require(CaptureFinding.pages.page(of: code))
        #expect(try findings(page.good).map(\.message) == [])
    }

    @Test(arguments: pages.map(\.code.description))
    func `the bad example yields this finding and no other`(code: String) throws {
        let page = try #require(CaptureFinding.pages.page(of: code))
        let found = try findings(page.bad)
        #expect(found.contains { $0.code == page.code && $0.level == page.level })
        #expect(Set(found.map(\.code)).subtracting(page.companions) == [page.code])
    }

    @Test func `every file of a finding is registered, and every registered finding has its file`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Capture/Findings")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let codes = try files.compactMap { file in
            try String(contentsOf: file, encoding: .utf8)
                .firstMatch(of: /static let page = Page\(\s*(\d{4}),/).flatMap { FindingCode(String($0.1)) }
        }
        #expect(codes.sorted() == CaptureFinding.pages.pages.map(\.code))
        #expect(codes.allSatisfy { (8000..<9000).contains($0.number) })
    }
}
