import ArgumentParser

/// Where a command that makes a capture writes it.
struct CaptureTarget: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("File to write; .gz compresses; - is standard output.", valueName: "file")
    )
    var output = "-"
}
