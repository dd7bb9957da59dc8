import Foundation
import TestSupport
import Testing

/// Ports that cannot be had: said clearly, with what to do, and exit status 2.
struct ListeningTests {
    @Test func `a port in use`() async throws {
        let taken = try Wire.listening()
        let relay = try ChildProcess(
            Repository.linesman,
            RelayProcess.arguments(listen: taken.port, upstream: 9)
        )
        #expect(try await relay.exitStatus() == 2)
        let text = relay.lines.joined(separator: "\n")
        #expect(text.contains("cannot listen on 127.0.0.1:\(taken.port): Address already in use"))
        #expect(text.contains("fix: "))
    }

    @Test(arguments: [1, 2], [1, 2])
    func `a second relay on the port of a first`(workers: Int, others: Int) async throws {
        let csms = try Wire.listening()
        let first = try await RelayProcess(upstream: csms, ["--workers", "\(workers)"])
        let second = try ChildProcess(
            Repository.linesman,
            RelayProcess.arguments(listen: first.port, upstream: csms.port, ["--workers", "\(others)"])
        )
        #expect(try await second.exitStatus() == 2)
        #expect(second.lines.joined().contains("Address already in use"))
        _ = try first.conversation(csms)
    }

    @Test func `an address of another machine`() async throws {
        // 192.0.2.0/24 is for documentation (RFC 5737): no machine has it.
        let relay = try ChildProcess(
            Repository.linesman,
            ["run", "--listen", "192.0.2.1:0", "--upstream", "ws://127.0.0.1:9/ocpp"]
        )
        #expect(try await relay.exitStatus() == 2)
        #expect(relay.lines.joined().contains("cannot listen on 192.0.2.1:0: Cannot assign requested address"))
    }

    @Test(.enabled(if: Self.portsArePrivileged && Self.setpriv != nil))
    func `a port that needs privileges`() async throws {
        let relay = try ChildProcess(
            URL(filePath: try #require(Self.setpriv)),
            ["--bounding-set=-net_bind_service", Repository.linesman.path]
                + RelayProcess.arguments(listen: 1, upstream: 9)
        )
        #expect(try await relay.exitStatus() == 2)
        let text = relay.lines.joined(separator: "\n")
        #expect(text.contains("cannot listen on 127.0.0.1:1: Permission denied"))
        #expect(text.contains("fix: ports below 1024 need privileges"))
    }

    private static var portsArePrivileged: Bool {
        let text = try? String(contentsOfFile: "/proc/sys/net/ipv4/ip_unprivileged_port_start", encoding: .utf8)
        return Int((text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)).map { $0 > 1 } ?? false
    }

    private static var setpriv: String? {
        ["/usr/bin/setpriv", "/bin/setpriv"].first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
