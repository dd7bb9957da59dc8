import ArgumentParser
import Capture
import OCPPConformance
import Traffic

/// Some codes of findings: each whole, by its beginning (`LM20`), or by its name.
struct CodeSelection {
    private let parts: [String]

    /// Reads codes with commas between them.
    ///
    /// - Throws: `ValidationError` when a part fits no finding, so that a misspelling does not silently select nothing.
    init(argument: String) throws {
        let words = argument.split(separator: ",").map { $0.trimmingPrefix { $0 == " " }.description }
        parts = words.map { $0.lowercased() }
        let pages = (CheckRegistry.pages + CaptureFinding.pages).pages
        for (word, part) in zip(words, parts) where !pages.contains(where: { Self.fits(part, $0.code, named: $0.name) })
        {
            let name = TerminalText.escaped(word)
            throw ValidationError("no finding has the code or name \(name); see `linesman explain --all`")
        }
        if parts.isEmpty { throw ValidationError("name codes such as LM2003, or LM20 for all that begin so") }
    }

    /// Whether a finding of this code and name is among them.
    func includes(_ code: FindingCode, named name: String) -> Bool {
        parts.contains { Self.fits($0, code, named: name) }
    }

    private static func fits(_ part: String, _ code: FindingCode, named name: String) -> Bool {
        name == part || code.description.lowercased().hasPrefix(part)
    }
}
