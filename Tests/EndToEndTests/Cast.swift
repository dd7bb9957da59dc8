import Foundation
import TestSupport

/// An upstream, the relay in front of it, and the URL that stations dial.
struct Cast {
    let upstream: ChildProcess
    let relay: ChildProcess
    /// The relay's port, with the upstream's path.
    let url: String

    /// Starts the upstream script, then the relay that dials it.
    init(upstream script: String, _ scriptArguments: String..., relay options: [String] = []) async throws {
        let path = Repository.root.appending(path: "Tests/EndToEndTests/Peers/\(script).py").path
        upstream = try ChildProcess(Repository.python, ["-u", path] + scriptArguments)
        let port = try await upstream.event("listening").port ?? 0
        relay = try ChildProcess(
            Repository.linesman,
            ["run", "--listen", "127.0.0.1:0", "--upstream", "ws://127.0.0.1:\(port)/ocpp"] + options
        )
        let line = try await relay.line(containing: "listening on ")
        url = "ws://" + line.trimmingCharacters(in: .whitespaces).components(separatedBy: " ").last.unsafelyUnwrapped
    }

    /// Ends the relay as an operator does and tells its exit status.
    func stop() async throws -> Int32 {
        relay.signal(SIGTERM)
        return try await relay.exitStatus()
    }
}
