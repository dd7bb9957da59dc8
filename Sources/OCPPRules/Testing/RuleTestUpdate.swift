package import OCPP
package import Traffic

/// Makes the tests inside rule files expect what the rules do.
///
/// Only expectations that a file states are rewritten; an empty one, `expect: {}`, asks for all that is worth saying.
/// What happens in a test, and the rules, stay to the byte.
package struct RuleTestUpdate {
    /// One expectation that was rewritten.
    package struct Change: Hashable, Sendable {
        /// Where it stands.
        package var place: SourcePlace
        /// Which, and where in it: `forward/2/interval`.
        package var what: String
        /// As it was spelt.
        package var old: String
        /// What stands there afterwards.
        package var new: String
    }

    /// An expectation that was not met and could not be rewritten.
    package struct Obstacle: Hashable, Sendable {
        /// Where it stands.
        package var place: SourcePlace
        /// One clause.
        package var reason: String
    }

    /// In the order of the files.
    package private(set) var changes: [Change] = []
    /// What could not be rewritten, in order.
    package private(set) var obstacles: [Obstacle] = []
    /// The new contents of files that change, by their path.
    package private(set) var files: [String: [UInt8]] = [:]
    /// What the tests say of the rewritten files.
    package private(set) var report = RuleTestReport()
    /// What is wrong with the rules; then nothing was done.
    package private(set) var diagnostics: [RuleDiagnostic] = []

    /// Whether all tests pass once ``files`` are written; only then they should be.
    package private(set) var isComplete = false

    /// Works out what to rewrite; writes nothing.
    ///
    /// - Parameters:
    ///   - paths: Files that are taken as one list of rules.
    ///   - catalogues: The messages that the rules are about.
    ///   - findings: Those that rules may name.
    ///   - observe: Runs the tests of a set, and tells what was seen at steps that expect something.
    ///   - read: Gives the contents of a file.
    package init(
        _ paths: [String],
        catalogues: Catalogues = .standard,
        findings: PageBook,
        observing observe: (RuleSet) -> (report: RuleTestReport, seen: RuleTestSightings),
        read: (_ path: String) throws -> [UInt8]
    ) {
        var contents: [String: [UInt8]] = [:]
        let (set, diagnostics) = RuleFile.load(paths, catalogues: catalogues, findings: findings) { path in
            let bytes = try contents[path] ?? read(path)
            contents[path] = bytes
            return bytes
        }
        guard let set else {
            self.diagnostics = diagnostics
            return
        }
        let (report, seen) = observe(set)
        self.report = report
        var isDone: Set<String> = []
        for path in paths where isDone.insert(path).inserted {
            if let bytes = contents[path] { rewrite(path, bytes, of: set, by: seen) }
        }
        guard !files.isEmpty else {
            isComplete = report.failed == 0
            return
        }
        let again = RuleFile.load(paths, catalogues: catalogues, findings: findings) { path in
            if let bytes = files[path] ?? contents[path] { return bytes }
            return try read(path)
        }
        guard let rewritten = again.rules,
            rewritten.rules.map(\.fingerprint) == set.rules.map(\.fingerprint)
        else {
            files = [:]
            let place = again.diagnostics.first { $0.level == .error }?.place ?? changes[0].place
            obstacles.append(Obstacle(place: place, reason: "what was seen cannot be written here"))
            return
        }
        self.report = observe(rewritten).report
        isComplete = self.report.failed == 0
    }

    private mutating func rewrite(_ path: String, _ bytes: [UInt8], of set: RuleSet, by seen: RuleTestSightings) {
        let reader = RuleReader()
        guard let root = reader.document(bytes, name: path) else { return }
        var rewriting = ExpectationRewriting(reader: reader, source: reader.sources[0], root: root, bytes: bytes)
        let tests = Dictionary(set.tests.map { ($0.place, $0) }) { first, _ in first }
        for node in root["tests"]?.list ?? [] {
            guard let name = node["name"], let test = tests[reader.place(name.mark)],
                let fired = seen.fired[test.place]
            else { continue }
            let steps = Dictionary(test.steps.map { ($0.place, $0) }) { first, _ in first }
            for step in node["steps"]?.list ?? [] {
                guard let expect = step["expect"], let event = step.map?.first(where: { $0.name != "expect" }),
                    let known = steps[reader.place(event.key.mark)], let sightings = seen.steps[known.place]
                else { continue }
                rewriting.rewrite(expect, of: known, seen: sightings)
            }
            if let counts = node["expect"]?["fired"] { rewriting.rewrite(fired: counts, fired) }
        }
        obstacles += rewriting.obstacles.map { Obstacle(place: reader.place($0.mark), reason: $0.reason) }
        apply(rewriting.edits, to: bytes, of: path, by: reader)
    }

    private mutating func apply(
        _ edits: [ExpectationRewriting.Edit],
        to bytes: [UInt8],
        of path: String,
        by reader: RuleReader
    ) {
        var result: [UInt8] = []
        var end = 0
        var last: ExpectationRewriting.Edit?
        for edit in edits.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
            // Steps that several tests share by an alias are met several times.
            if let last, last.span == edit.span, last.text == edit.text { continue }
            guard edit.span.lowerBound >= end else {
                let reason = "it is shared, and would have to say several things"
                obstacles.append(Obstacle(place: reader.place(edit.mark), reason: reason))
                continue
            }
            result += bytes[end..<edit.span.lowerBound]
            result += edit.text.utf8
            end = edit.span.upperBound
            last = edit
            changes.append(
                Change(
                    place: reader.place(edit.mark),
                    what: edit.what,
                    old: String(decoding: bytes[edit.span], as: UTF8.self),
                    new: String(edit.text.drop { $0 == " " })
                )
            )
        }
        guard end > 0 else { return }
        files[path] = result + bytes[end...]
    }
}
