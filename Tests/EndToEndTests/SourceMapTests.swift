import Foundation
import TestSupport
import Testing

/// Neither README sends anybody to a file that is not there.
struct SourceMapTests {
    @Test(arguments: ["README.md", "Sources/README.md"])
    func `every path in the tables exists`(page: String) throws {
        let text = try String(contentsOf: Repository.root.appending(path: page), encoding: .utf8)
        let cells = text.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }
        let quoted = cells.flatMap { cell in
            cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        }
        let paths = quoted.filter { $0.contains("/") && $0 != "Sources/" }
        #expect(paths.count >= 7)
        for path in paths {
            let file = Repository.root.appending(path: "Sources").appending(path: path)
            #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
        }
    }

    @Test func `every module of the page exists, and every module is on it`() throws {
        let sources = Repository.root.appending(path: "Sources")
        let page = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
        let rows = page.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
        let named = Set(
            rows.compactMap { $0.components(separatedBy: "`").dropFirst().first }.filter { !$0.contains("/") }
        )
        // What only wraps a C header needs no explanation there.
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { folder in
            let files = FileManager.default.enumerator(atPath: sources.appending(path: folder).path)?.allObjects ?? []
            return files.contains { ($0 as? String)?.hasSuffix(".swift") == true }
        }
        #expect(named == Set(folders))
    }
}
