import ArgumentParser
import OCPPPeer

/// What both simulators print.
struct SimulateOutput: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Show every message on standard error.")
    var verbose = false

    /// Shows a message that passed.
    static func show(_ frame: ObservedFrame) {
        StandardError.write("\(frame.station) \(frame.isSent ? "sent    " : "received") \(frame.text)\n")
    }
}
