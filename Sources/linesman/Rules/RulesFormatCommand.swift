import Capture
import ArgumentParser
import Glibc
import OCPPRules
import Traffic

/// `linesman rules fmt`: lays rule files out in the house style.
struct RulesFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Lay rule files out in one style; comments stay.",
        discussion: """
            Files are rewritten in place; - reads standard input and writes to standard output. Only the layout changes.

            EXAMPLES
              linesman rules fmt rules.yaml
              linesman rules fmt --check Rules/*.yaml
              linesman rules fmt - < rules.yaml

            EXIT STATUS
              0 done, 1 --check: some files would change, or a file cannot be laid out, 2 a file could not be read or written
            """
    )

    @Argument(help: ArgumentHelp("Rule files; - is standard input.", valueName: "file"))
    var files: [String]

    @Flag(help: "Change nothing; name the files that would change.")
    var check = false

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func run() throws {
        var isClean = true
        for file in files where try !format(file) { isClean = false }
        if !isClean { throw ExitCode(1) }
    }

    /// Whether the file is as it should be now.
    private func format(_ file: String) throws -> Bool {
        let bytes: [UInt8]
        do throws(Descriptor.Failure) {
            bytes = try Descriptor.contents(ofFile: file)
        } catch {
            throw CannotRun("cannot read \(file): \(error)")
        }
        var output = StandardOutput()
        switch RuleFormatter.format(bytes, file: file) {
        case .refused(let diagnostics):
            for diagnostic in diagnostics {
                let text = RuleDiagnosticText.full(diagnostic, style: color.style(for: STDERR_FILENO))
                StandardError.write(text + "\n\n")
            }
            return false
        case .formatted(let text):
            let isSame = Array(text.utf8) == bytes
            if check {
                if !isSame { try output.write(file + "\n") }
                try output.flush()
                return isSame
            }
            if file == "-" {
                try output.write(text)
                try output.flush()
            } else if !isSame {
                try FileReplacement.replace(file, holding: bytes, with: Array(text.utf8))
            }
            return true
        }
    }
}
