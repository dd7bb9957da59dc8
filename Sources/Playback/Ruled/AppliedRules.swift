import Capture
import OCPPRules
import Traffic

/// What a file of rules would have done to what was recorded.
///
/// Every message meets the rules as it would have in a relay, at the time at which it was recorded. What stations and CSMS
/// would have said next to other messages than those they got, nobody can know.
public struct AppliedRules: Hashable, Sendable {
    /// What one rule would have done.
    public struct Rule: Hashable, Sendable {
        /// Its name in the file.
        public let id: String
        /// How often it fires; a rule in shadow mode fires and does nothing.
        public let fired: Int
        /// How many messages that were valid it changes.
        public let changedValid: Int
        /// How often it holds itself back, as a valid message would not stay one (`LM9020`).
        public let spoilt: Int
        /// How often it does what, in short clauses.
        public let effects: [String: Int]
    }

    /// Why rules cannot be applied.
    public struct Failure: Error, Hashable, CustomStringConvertible {
        /// Where, and why.
        public let description: String
    }

    /// In the order of the file.
    public let rules: [Rule]
    /// How many messages met the rules.
    public let messages: Int
    /// How many of them go on as something else.
    public let changed: Int
    /// How many are answered in the other side's place.
    public let answered: Int
    /// How many go nowhere; stations that are turned away among them.
    public let stopped: Int

    /// Applies rules to a recording.
    ///
    /// - Parameters:
    ///   - rules: A rule file; what it extends is read, too.
    ///   - capture: A folder of segments, a capture, a trace or a file of frames; `-` is standard input.
    ///   - output: Where the capture goes that a relay with these rules would have made; `.gz` compresses. It appears
    ///     whole or not at all.
    /// - Throws: ``Failure`` when the rules have errors, or when something cannot be read or written.
    public init(_ rules: String, to capture: String, writing output: String? = nil) throws(Failure) {
        let (set, diagnostics) = RuleFile.load([rules]) { try Descriptor.contents(ofFile: $0) }
        guard let set else {
            let first = diagnostics.first { $0.level == .error }.map { RuleDiagnosticText.concise($0) }
            throw Failure(description: first ?? "\(rules) has errors")
        }
        let application: RuleApplication
        do throws(CaptureError) {
            let written = try output.map { path throws(CaptureError) in
                try AppliedCapture(OutputFile(path, apartFrom: [rules, capture], option: "the output"), by: "linesman")
            }
            application = RuleApplication(set, output: written)
            let (_, integrity) = try application.read([capture])
            if let problem = integrity.problems.first(where: { $0.kind == .unreadable }) {
                throw CaptureError(.cannotOpen, "\(problem.file): \(problem.message)")
            }
            try written?.finish()
        } catch {
            throw Failure(description: "\(error)")
        }
        self.rules = set.rules.map { rule in
            let met = application.met[rule.id] ?? RuleApplication.Met()
            return Rule(
                id: rule.id,
                fired: met.fired,
                changedValid: met.changedValid,
                spoilt: met.spoilt,
                effects: met.effects
            )
        }
        messages = application.messages
        changed = application.changed
        answered = application.answered
        stopped = application.stopped
    }
}
