import ArgumentParser

/// The captures that a command reads.
struct CaptureInput: ParsableArguments {
    @Argument(help: ArgumentHelp("Folders of segments, files, or - for standard input.", valueName: "capture"))
    var paths: [String] = ["-"]
}
