import Glibc
import OCPPConformance
import OCPPRules
import Relay

extension RunLog {
    /// Writes what is to say about a rule file, with its line and a caret.
    static func write(_ diagnostic: RuleDiagnostic) {
        let place = diagnostic.place
        var text = "\(diagnostic.level.rawValue) \(diagnostic.code) \(diagnostic.name): \(diagnostic.message)"
        text += "\n  --> \(place.file):\(place.line):\(place.column)"
        if let owner = diagnostic.owner { text += " \(owner)" }
        if !diagnostic.line.isEmpty {
            let blank = String(repeating: " ", count: max(0, place.column - 1))
            let mark = String(repeating: "^", count: max(1, diagnostic.width))
            text += "\n   | \(diagnostic.line)\n   | \(blank)\(mark) \(diagnostic.label)"
        }
        for note in diagnostic.notes { text += "\n  note: \(note)" }
        if let help = diagnostic.help { text += "\n  help: \(help)" }
        write(diagnostic.level == .error ? .warning : .info, text)
    }
}
