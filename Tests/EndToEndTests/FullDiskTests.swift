import Foundation
import TestSupport
import Testing

/// A real file system that is full, under a relay that records onto it.
///
/// Mounting one takes root; elsewhere the tests of
/// the writer, whose disk is made up, have to do.
@Suite(.enabled(if: SmallFileSystem.canBeMade))
struct FullDiskTests {
    @Test func `drop relays on and counts what it could not record`() async throws {
        let disk = try SmallFileSystem()
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--log-format", "json", "--record", disk.recording])
        let (station, end) = try relay.conversation(csms)
        disk.fill()
        // Each message comes out at the other end, whatever becomes of the recording.
        var sent = 0
        while !relay.process.transcript.contains("LM8001") {
            sent += 1
            station.writeMasked(#"[2,"\#(sent)","Heartbeat",{}]"#)
            #expect(end.readText() == #"[2,"\#(sent)","Heartbeat",{}]"#)
        }
        disk.makeRoom()
        _ = try await relay.process.line(containing: #""code":"LM8002""#)
        station.close()
        end.close()
        relay.process.signal(SIGTERM)
        let status = try await relay.process.exitStatus()
        #expect(status == 0)
        #expect(relay.process.transcript.contains("LM8001 capture-failed × 1"))

        let verify = try ChildProcess(Repository.linesman, ["capture", "verify", disk.recording])
        let verdict = try await verify.exitStatus()
        #expect(verdict == 1)
        #expect(verify.lines.dropLast().allSatisfy { $0.contains("LM8003 capture-gap") }, "\(verify.transcript)")
        let lint = try ChildProcess(
            Repository.linesman,
            ["lint", disk.recording, "--format", "jsonl", "--select", "LM8"]
        )
        _ = try await lint.exitStatus()
        #expect(codes(in: lint.lines) == codes(in: relay.process.lines))
    }

    @Test func `block waits for room and loses nothing`() async throws {
        let disk = try SmallFileSystem()
        let csms = try Wire.listening()
        let relay = try await RelayProcess(
            upstream: csms,
            ["-q", "--record", disk.recording, "--on-backlog", "block"]
        )
        let (station, end) = try relay.conversation(csms)
        disk.fill()
        var sent = 0
        while !relay.process.transcript.contains("LM8001") {
            sent += 1
            station.writeMasked(#"[2,"\#(sent)","Heartbeat",{}]"#)
            _ = end.readText()
        }
        disk.makeRoom()
        _ = try await relay.process.line(containing: "LM8002")
        station.close()
        end.close()
        relay.process.signal(SIGTERM)
        _ = try await relay.process.exitStatus()
        let verify = try ChildProcess(Repository.linesman, ["capture", "verify", disk.recording])
        let verdict = try await verify.exitStatus()
        #expect(verdict == 0, "\(verify.transcript)")
        let record = try String(contentsOfFile: disk.recording + "/capture-000001.jsonl", encoding: .utf8)
        #expect(record.split(separator: "\n").filter { $0.contains(#""messageType":"CALL""#) }.count == sent)
    }

    @Test func `stop ends the relay with 1, and what is recorded is whole`() async throws {
        let disk = try SmallFileSystem()
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["-q", "--record", disk.recording, "--on-backlog", "stop"])
        let (station, end) = try relay.conversation(csms)
        disk.fill()
        var sent = 0
        while !relay.process.transcript.contains("LM8001") {
            sent += 1
            station.writeMasked(#"[2,"\#(sent)","Heartbeat",{}]"#)
            _ = end.readText()
            end.writeUnmasked(#"[3,"\#(sent)",{"currentTime":"2026-11-23T10:00:00Z"}]"#)
            _ = station.readText()
        }
        station.close()
        end.close()
        let status = try await relay.process.exitStatus()
        #expect(status == 1)
        let verify = try ChildProcess(Repository.linesman, ["capture", "verify", disk.recording])
        _ = try await verify.exitStatus()
        #expect(verify.lines.dropLast().allSatisfy { $0.contains("LM8006 capture-no-end") }, "\(verify.transcript)")
    }

    @Test func `a folder that cannot be written is an error before anything is relayed`() async throws {
        let csms = try Wire.listening()
        let arguments = RelayProcess.arguments(listen: 0, upstream: csms.port, ["--record", "/proc/nowhere"])
        let relay = try ChildProcess(Repository.linesman, arguments)
        let status = try await relay.exitStatus()
        #expect(status == 2)
        #expect(relay.transcript.contains("cannot make /proc/nowhere"), "\(relay.transcript)")
    }

    private func codes(in lines: [String]) -> [String] {
        lines.filter { $0.hasPrefix(#"{"event":"finding""#) }
            .compactMap { $0.firstMatch(of: /"code":"(LM8\d{3})"/).map { String($0.1) } }.sorted()
    }
}

/// Three megabytes of their own.
private final class SmallFileSystem {
    static let canBeMade = (try? SmallFileSystem()) != nil

    private let path: String
    var recording: String { path + "/recording" }

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard geteuid() == 0, mount("none", path, "tmpfs", 0, "size=3m") == 0 else {
            rmdir(path)
            throw CocoaError(.fileWriteNoPermission)
        }
    }

    deinit {
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }

    private var filler: String { path + "/filler" }

    /// Takes all the room there is.
    func fill() {
        let descriptor = open(filler, O_WRONLY | O_CREAT, 0o600)
        let page = [UInt8](repeating: 7, count: 4096)
        while write(descriptor, page, page.count) > 0 {}
        close(descriptor)
    }

    func makeRoom() { unlink(filler) }
}
