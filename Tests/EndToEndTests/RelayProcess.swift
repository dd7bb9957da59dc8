import Foundation
import TestSupport

/// The relay as a process of its own, in front of a wire that plays the CSMS.
struct RelayProcess {
    let process: ChildProcess
    let port: UInt16

    /// Starts it on a free port; `shell` is what a shell does before it becomes the relay.
    init(
        upstream csms: Wire,
        _ options: [String] = [],
        shell: String = ":",
        environment: [String: String] = [:]
    ) async throws {
        process = try ChildProcess(
            URL(filePath: "/bin/sh"),
            ["-c", "\(shell); exec \"$0\" \"$@\"", Repository.linesman.path]
                + Self.arguments(listen: 0, upstream: csms.port, options),
            environment: environment
        )
        let line = try await process.line(containing: "listening on ")
        port = UInt16(line.split(separator: ":").last ?? "") ?? 0
    }

    static func arguments(listen: UInt16, upstream: UInt16, _ options: [String] = []) -> [String] {
        ["run", "--listen", "127.0.0.1:\(listen)", "--upstream", "ws://127.0.0.1:\(upstream)/ocpp"] + options
    }

    /// A station and the CSMS's end of its conversation, which has begun.
    func conversation(_ csms: Wire) throws -> (station: Wire, csms: Wire) {
        try Self.conversation(csms, port: port)
    }

    static func conversation(_ csms: Wire, port: UInt16) throws -> (station: Wire, csms: Wire) {
        let station = try Wire(to: port)
        station.requestUpgrade()
        let end = try csms.accept()
        end.acceptUpgrade()
        _ = station.readHead()
        return (station, end)
    }
}
