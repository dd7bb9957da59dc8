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
            case .sent(let bytes):
                StandardError.write("\(identity) sent     \(String(decoding: bytes, as: UTF8.self))\n")
            case .received(let bytes):
                StandardError.write("\(identity) received \(String(decoding: bytes, as: UTF8.self))\n")
            }
        }
    }
}
