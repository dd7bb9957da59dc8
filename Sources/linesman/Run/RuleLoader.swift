import Capture
import Exchange
import Dispatch
import Machine
import Glibc
import OCPP
import OCPPRules
import Playback
import Relay
import Synchronization
import Traffic

/// Reads the rule files of a relay, at its start and whenever they shall be read again.
final class RuleLoader: Sendable {
    private let paths: [String]
    private let seed: UInt64
    private let catalogues: Catalogues
    private let runsTests: Bool
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "rules")

    private struct State {
        var rules: CompiledRules?
        /// The files that were read, those that extend others among them, as they were then.
        var files: [String: FileStamp] = [:]
        var server: RelayServer?
    }

    init(_ options: RuleOptions, _ catalogues: Catalogues) {
        self.catalogues = catalogues
        paths = options.rules
        seed = options.seed
        runsTests = options.testOnReload
    }

    /// The rules to begin with, nil for none; throws when a file is no good.
    func begin() throws(CannotRun) -> CompiledRules? {
        guard !paths.isEmpty else { return nil }
        guard let rules = load() else {
            throw CannotRun(
                "the rules cannot be used",
                fix: "correct what is named above; `linesman rules check` says more"
            )
        }
        RunLog.write(.info, "rules: \(rules.rules.count) from \(paths.joined(separator: ", "))")
        return rules
    }

    /// Who takes over what is read from now on.
    func serve(_ server: RelayServer) { state.withLock { $0.server = server } }

    /// Reads the files again; what is wrong in them is said and changes nothing.
    ///
    /// Returns at once.
    func reload() {
        guard !paths.isEmpty else { return RunLog.write(.info, "SIGHUP: there are no rule files to read again") }
        queue.async { self.reloadNow() }
    }

    /// Reads the files again whenever one of them changes.
    func watch() {
        queue.asyncAfter(deadline: .now() + .milliseconds(300)) {
            let known = self.state.withLock { $0.files }
            // Whoever writes a file may not be done yet: it is read once it rests.
            if known.contains(where: { FileStamp($0.key) != $0.value }) {
                usleep(50_000)
                self.reloadNow()
            }
            self.watch()
        }
    }

    private func reloadNow() {
        let old = state.withLock { $0.rules }
        guard let rules = load() else {
            return RunLog.write(
                .warning,
                runsTests
                    ? "the rule files have errors or tests that fail: the rules stay as they were"
                    : "the rule files have errors: the rules stay as they were"
            )
        }
        state.withLock { $0.server }?.adopt(rules)
        RunLog.write(.info, "rules reloaded: \(Self.difference(old?.rules ?? [], rules.rules))")
    }

    /// Reads all files; what there is to say about them goes to standard error.
    private func load() -> CompiledRules? {
        var files: [String: FileStamp] = [:]
        func read(_ path: String) throws -> [UInt8] {
            files[path] = FileStamp(path)
            return try Descriptor.contents(ofFile: path)
        }
        let set: RuleSet?
        let diagnostics: [RuleDiagnostic]
        if runsTests {
            let tested = RuleFile.loadTested(paths, catalogues: catalogues, read: read)
            (set, diagnostics) = (tested.rules, tested.diagnostics)
        } else {
            (set, diagnostics) = RuleFile.load(paths, catalogues: catalogues, read: read)
        }
        for diagnostic in diagnostics { RunLog.write(diagnostic) }
        let old = state.withLock { state in
            state.files = files
            return state.rules
        }
        guard let set else { return nil }
        let rules = CompiledRules(set, seed: seed, loadedAt: Self.now, replacing: old)
        state.withLock { $0.rules = rules }
        return rules
    }

    /// What is other than before, such as `9 rules, changed: clamp-heartbeat-interval`.
    private static func difference(_ old: [Rule], _ new: [Rule]) -> String {
        let before = Dictionary(old.map { ($0.id, $0.fingerprint) }) { $1 }
        let after = Dictionary(new.map { ($0.id, $0.fingerprint) }) { $1 }
        var parts = ["\(new.count) rules"]
        func add(_ word: String, _ ids: [String]) {
            guard !ids.isEmpty else { return }
            let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
            parts.append("\(word): \(ids.prefix(5).joined(separator: ", "))\(more)")
        }
        add("new", new.map(\.id).filter { before[$0] == nil })
        add("changed", new.map(\.id).filter { before[$0] != nil && before[$0] != after[$0] })
        add("gone", old.map(\.id).filter { after[$0] == nil })
        return parts.count == 1 ? parts[0] + ", none changed" : parts.joined(separator: "; ")
    }

    static var now: Timestamp {
        Timestamp(monotonic: SystemClock.monotonic, wall: SystemClock.wall)
    }
}
