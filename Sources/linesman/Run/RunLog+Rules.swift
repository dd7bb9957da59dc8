import Capture
import Glibc
import OCPPRules
import Traffic

extension RunLog {
    /// Writes what is to say about a rule file, with its line and a caret, as `linesman rules check` does.
    static func write(_ diagnostic: RuleDiagnostic) {
        let text = RuleDiagnosticText.full(diagnostic, style: TextStyle()) + "\n"
        Descriptor.offer(Array(text.utf8), to: STDERR_FILENO)
    }
}
