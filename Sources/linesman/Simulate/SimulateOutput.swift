import ArgumentParser
import Glibc
import OCPPPeer

/// What both simulators print.
struct SimulateOutput: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Show every message on standard error.")
    var verbose = false

    /// Shows the messages of a conversation when asked to.
    func watch(_ conversation: Conversation, _ identity: String) async {
        guard verbose else { return }
        await conversation.observe { trace in
            switch trace {
            case .sent(let bytes): Self.say("\(identity) sent     \(String(decoding: bytes, as: UTF8.self))")
            case .received(let bytes): Self.say("\(identity) received \(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }

    /// Writes a line to standard error in one piece, so that lines of several processes do not mix.
    static func say(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
