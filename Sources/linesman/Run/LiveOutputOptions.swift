import ArgumentParser
import Capture
import Glibc
import OCPP

/// How `linesman run` shows what passes.
struct LiveOutputOptions: ParsableArguments {
    @Option(help: "text for people, json for programs (one object a line).")
    var logFormat = LiveLines.Format.text

    @Flag(name: .shortAndLong, help: "Show neither messages nor findings.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Show each message's text too.")
    var verbose = false

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        guard !(quiet && verbose) else { throw ValidationError("-q and -v exclude each other") }
    }

    /// The live view, unless nothing shall be shown; `redactor` takes out of it what it must not show.
    func liveLines(_ catalogues: Catalogues, redactor: EventRedactor?) -> LiveLines? {
        guard !quiet else { return nil }
        let style = color.style(for: STDOUT_FILENO)
        return LiveLines(catalogues, format: logFormat, isVerbose: verbose, style: style, redactor: redactor)
    }
}
