import ArgumentParser
import Capture

/// Where a command that makes a capture writes it.
struct CaptureTarget: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("File to write; .gz compresses; - is standard output.", valueName: "file")
    )
    var output = "-"

    /// Opens it, unless it is one of the inputs.
    func open(apartFrom inputs: [String]) throws -> OutputFile { try Output.file(output, apartFrom: inputs) }
}
