import Foundation
import TestSupport
import Testing

/// The wall clock jumps by hours and years, and only what is told of the time changes.
struct ClockTests {
    @Test(.enabled(if: Self.compiler != nil))
    func `time-outs go by the steady clock`() async throws {
        let csms = try Wire.listening()
        let relay = try await RelayProcess(
            upstream: csms,
            [
                "--log-format", "json", "--idle-timeout", "1000", "--handshake-timeout", "2", "--upstream-timeout",
                "900",
            ],
            environment: ["LD_PRELOAD": try jumpingClock()]
        )
        let silent = try Wire(to: relay.port)
        let (station, end) = try relay.conversation(csms)
        for number in 0..<300 {
            station.writeMasked("[2,\"\(number)\",\"Heartbeat\",{}]")
            #expect(end.readText() == "[2,\"\(number)\",\"Heartbeat\",{}]")
            end.writeUnmasked("[3,\"\(number)\",{\"currentTime\":\"2026-01-01T00:00:00Z\"}]")
            #expect(station.readText()?.hasPrefix("[3,\"\(number)\",") == true)
        }
        #expect(silent.readStatus() == 408)

        // Still open, and drained in good order.
        relay.process.signal(SIGTERM)
        let close = try #require(station.readFrame(), "a Close frame with 1001")
        #expect(close.opcode == 8 && close.payload.starts(with: [0x03, 0xE9]))
        station.write([0x88, 0x82, 0, 0, 0, 0] + close.payload.prefix(2))
        station.close()
        end.close()
        #expect(try await relay.process.exitStatus() == 0)

        // The record is in the order of what happened, whatever the clock said.
        let messages = relay.process.lines.compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
        }.filter { $0["id"] != nil && $0["action"] != nil }
        let times = messages.compactMap { $0["time"] as? String }
        let ids = messages.compactMap { ($0["id"] as? String).flatMap(Int.init) }
        #expect(times != times.sorted(), "the clock did jump")
        #expect(ids == ids.sorted() && ids.count == 600)
    }

    private func jumpingClock() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "linesman-clock-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let library = folder.appending(path: "jumping_clock.so").path
        let source = Repository.root.appending(path: "Tests/EndToEndTests/Peers/jumping_clock.c").path
        let process = try Process.run(
            URL(filePath: try #require(Self.compiler)),
            arguments: ["-shared", "-fPIC", "-o", library, source]
        )
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return library
    }

    static var compiler: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return ["cc", "clang", "gcc"].lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
