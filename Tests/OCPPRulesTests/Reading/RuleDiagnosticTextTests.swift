import OCPPConformance
import OCPPRules
import Testing
import Traffic

struct RuleDiagnosticTextTests {
    private static let long = String(repeating: "/chargingSchedulePeriod", count: 6)

    @Test(arguments: [
        "    then: [ set: { /csChargingProfile\(long)/*/limit: 16 } ]",
        "    then: [ set: { /a: 1, /b: 2, /c: 3 }, sett: { key: \"value\", other: \"\(long)\" }, tag: x ]",
        "    then: [ sett: { /a: 1 } ]", "    then: [ { sett: x }, { tag: \"\(long)\" }, { tag: \"\(long)\" } ]",
    ])
    func `an excerpt says where it leaves something out`(line: String) throws {
        let text = "linesman: 1\nrules:\n  - id: a\n    match: { action: SetChargingProfile }\n\(line)\n"
        let (_, diagnostics) = RuleFile.load(["rules.yaml"], findings: CheckRegistry.pages) { _ in Array(text.utf8) }
        #expect(!diagnostics.isEmpty)
        for width in [40, 80, 120, 400] {
            for diagnostic in diagnostics where diagnostic.place.line == 5 {
                let shown = RuleDiagnosticText.full(diagnostic, style: TextStyle(width: width)).split(separator: "\n")
                let excerpt = try #require(shown.first { $0.hasPrefix("   |  ") }).dropFirst(6)
                // What stands between the marks is in the file, in this order.
                var rest = line[...]
                for piece in excerpt.split(separator: "…") {
                    let place = try #require(rest.firstRange(of: piece), "\(piece) in \(line)")
                    rest = rest[place.upperBound...]
                }
                let isWhole = excerpt.contains("…") || line.hasSuffix(excerpt)
                #expect(isWhole && excerpt.count <= width, "\(excerpt)")
            }
        }
    }
}
