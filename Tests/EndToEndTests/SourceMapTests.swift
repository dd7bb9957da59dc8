import Foundation
import TestSupport
import Testing

/// `Sources/README.md` sends nobody to a file that is not there.
struct SourceMapTests {
    @Test func `every path in the page exists`() throws {
        let sources = Repository.root.appending(path: "Sources")
        let page = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
        let quoted = page.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let paths = quoted.filter { $0.contains("/") && !$0.contains("\n") }
        #expect(paths.count >= 10)
        for path in paths {
            #expect(FileManager.default.fileExists(atPath: sources.appending(path: path).path), "\(path)")
        }
    }

    @Test func `every module of the page exists, and every module is on it`() throws {
        let sources = Repository.root.appending(path: "Sources")
        let page = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
        let rows = page.components(separatedBy: "\n").filter { $0.hasPrefix("| `") }
        let named = Set(
            rows.compactMap { $0.components(separatedBy: "`").dropFirst().first }.filter { !$0.contains("/") }
        )
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasSuffix(".md") }
        // What only wraps a C header, and the benchmarks, need no explanation there.
        #expect(named == Set(folders).subtracting(["CLinux", "CZlib", "linesman-bench"]))
    }
}
