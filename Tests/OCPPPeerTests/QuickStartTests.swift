import Foundation
import TestSupport
import Testing

/// What the README shows is what `make examples` builds and runs.
struct QuickStartTests {
    @Test(arguments: ["quick-start-csms", "quick-start-station"])
    func `stands in the README as it is built`(name: String) throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let file = Repository.root.appending(path: "Examples/Sources/\(name)/main.swift")
        let source = try String(contentsOf: file, encoding: .utf8)
        #expect(readme.contains("```swift\n\(source)```"))
        #expect(source.split(separator: "\n").count == 8)
    }
}
