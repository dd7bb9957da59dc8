import ArgumentParser
import OCPPConformance

/// Some rules, by code, beginning of a code, or name.
struct CodeSelection: ExpressibleByArgument {
    private let parts: [String]

    /// Nil when a part fits no rule, so that a misspelling does not silently select nothing.
    init?(argument: String) {
        parts = argument.split(separator: ",").map { $0.lowercased().trimmingPrefix { $0 == " " }.description }
        let pages = CheckRegistry.pages
        for part in parts where !pages.contains(where: { Self.matches(part, $0.code, $0.name) }) {
            Diagnostics.complain("no rule is called \(TerminalText.escaped(part)); see linesman explain --all")
            return nil
        }
        if parts.isEmpty { return nil }
    }

    func includes(_ code: FindingCode, _ name: String) -> Bool {
        parts.contains { Self.matches($0, code, name) }
    }

    private static func matches(_ part: String, _ code: FindingCode, _ name: String) -> Bool {
        name == part || code.description.lowercased().hasPrefix(part)
    }
}
