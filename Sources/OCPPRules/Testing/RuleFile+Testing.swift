package import OCPP
package import Traffic

extension RuleFile {
    /// Reads the files as ``load(_:catalogues:findings:language:read:)`` does and runs the tests inside of them; a test that fails is an error.
    ///
    /// Each file is tested by itself, with what it extends, as its author had it before him; one that cannot be read
    /// without the others is tested with them. `run` runs the tests of a set.
    ///
    /// - Returns: The rules unless there is an error, what there is to say about the files, and how the tests went.
    package static func loadTested(
        _ paths: [String],
        catalogues: Catalogues = .standard,
        findings: PageBook,
        run: (RuleSet) -> RuleTestReport,
        read: (_ path: String) throws -> [UInt8]
    ) -> (rules: RuleSet?, diagnostics: [RuleDiagnostic], report: RuleTestReport) {
        var contents: [String: [UInt8]] = [:]
        func readOnce(_ path: String) throws -> [UInt8] {
            if let known = contents[path] { return known }
            let bytes = try read(path)
            contents[path] = bytes
            return bytes
        }
        let (rules, diagnostics) = load(paths, catalogues: catalogues, findings: findings, read: readOnce)
        var report = RuleTestReport()
        guard let rules else { return (nil, diagnostics, report) }
        var isDone: Set<String> = []
        for path in paths where isDone.insert(path).inserted {
            let own = rules.tests.filter { $0.place.file == path }
            guard !own.isEmpty else { continue }
            let alone =
                paths.count == 1
                ? rules : load([path], catalogues: catalogues, findings: findings, read: readOnce).rules ?? rules
            report.append(run(RuleSet(rules: alone.rules, tests: own, catalogues: catalogues)))
        }
        guard report.failed > 0 else { return (rules, diagnostics, report) }
        let failed = report.results.flatMap { failures(of: $0, contents) }
        return (nil, diagnostics + failed, report)
    }

    /// More of them say nothing new.
    private static let mostFailures = 5

    private static func failures(of result: RuleTestResult, _ contents: [String: [UInt8]]) -> [RuleDiagnostic] {
        let shown = result.failures.prefix(mostFailures)
        return shown.enumerated().map { number, failure in
            let place = failure.place
            let source = RuleSource(
                name: place.file,
                text: contents[place.file].map { String(decoding: $0, as: UTF8.self) } ?? ""
            )
            let isKnown = source.lines.indices.contains(place.line - 1)
            var notes = failure.difference.prefix(8).map { $0 }
            if let repetition = failure.repetition { notes.append("in repetition \(repetition)") }
            let more = result.failures.count - shown.count
            if number == shown.count - 1, more > 0 { notes.append("the test fails in \(more) more ways") }
            return RuleDiagnostic(
                check: .failedTest,
                level: RuleCheck.failedTest.level,
                place: place,
                width: source.width(at: RuleMark(source: 0, line: place.line, column: place.column)),
                line: isKnown ? String(source.lines[place.line - 1]) : "",
                owner: "test \"\(result.test.name)\"",
                message: failure.message,
                label: "",
                notes: notes,
                help: "correct the rule, or have `linesman rules test --update` rewrite what is expected"
            )
        }
    }
}
