import Foundation
import OCPPRules
import TestSupport
import Testing

/// What `linesman explain` says of the rule language.
struct RuleReferenceTests {
    @Test func `the page of the language names every word once where it belongs`() {
        let page = RuleReference().text
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        let names = rows.map { String($0.dropFirst(2).prefix { $0 != " " }) }
        for name in RuleVerb.all.map(\.name) + MatchKey.all.map(\.name) + ConditionOperator.all.map(\.name) {
            #expect(names.contains(name), "\(name)")
        }
        #expect(page.allSatisfy { $0 != "\t" } && !page.hasSuffix("\n"))
    }

    @Test(arguments: RuleVerb.all.map(\.name))
    func `the page of a verb has its arguments, its example and what it may not be combined with`(name: String) throws {
        let verb = try #require(RuleLanguage.standard.verb(named: name))
        let page = RuleReference().text(of: verb)
        #expect(page.hasPrefix("\(name): \(verb.summary)"))
        for argument in verb.arguments {
            #expect(page.contains("\n  \(argument.name) ") && !argument.meaning.isEmpty)
        }
        #expect(page.contains("Not together with\n  "))
        #expect(page.contains("  " + verb.example.replacing("\n", with: "\n  ")))
        #expect(verb.summary.last == "." && verb.summary.first?.isUppercase == true)
    }

    @Test func `the README lists every word of the language`() throws {
        let page = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let words = Set(page.split { !$0.isLetter }.map(String.init))
        for name in RuleVerb.all.map(\.name) + MatchKey.all.map(\.name) + ConditionOperator.all.map(\.name) {
            #expect(words.contains(name), "\(name)")
        }
    }
}
