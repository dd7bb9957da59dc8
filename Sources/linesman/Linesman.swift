import ArgumentParser

/// The command line.
@main
struct Linesman: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "linesman",
        abstract: "OCPP proxy and inspector."
    )
}
