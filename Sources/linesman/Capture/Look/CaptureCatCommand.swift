import ArgumentParser

/// `linesman capture cat`.
struct CaptureCatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cat",
        abstract: "Print a capture for reading.",
        discussion: """
            EXAMPLES
              linesman capture cat DIR | less -R
              linesman capture cat --detail 4 --filter 'station == CP-42' DIR
              linesman capture cat --format raw DIR | jq .
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var output: CaptureListing
    @Option(help: "Only what this condition holds for; see `linesman capture grep --help`.") var filter = ""

    func run() throws {
        _ = try output.list(input.paths, try CaptureFilter.parse(filter))
    }
}
