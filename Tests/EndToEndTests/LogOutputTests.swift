import Foundation
import Glibc
import TestSupport
import Testing

/// Nobody reads what the relay prints, or nobody can: stations do not notice.
struct LogOutputTests {
    enum Output: CaseIterable { case unread, gone, closed, full }

    @Test(arguments: Output.allCases)
    func `standard output that takes nothing holds up no message`(output: Output) async throws {
        let csms = try Wire.listening()
        let port = try Wire.freePort()
        let pipe = try PipeEnds()
        let errors = try PipeEnds()
        if output == .gone { pipe.closeReading() }
        if output == .full { pipe.fill() }
        let relay = try start(
            RelayProcess.arguments(listen: port, upstream: csms.port, ["-v"]),
            output: output == .closed ? nil : pipe.writing,
            errors: errors.writing
        )
        defer { Self.signal(relay, SIGKILL) }
        try await talk(csms, port: port, relay)
        Self.signal(relay, SIGTERM)
        relay.waitUntilExit()
        #expect(relay.terminationReason == .exit && relay.terminationStatus == 0)
        _ = (pipe, errors)
    }

    @Test(arguments: Output.allCases)
    func `standard error that takes nothing holds up nothing`(output: Output) async throws {
        let csms = try Wire.listening()
        let port = try Wire.freePort()
        let pipe = try PipeEnds()
        if output == .gone { pipe.closeReading() }
        if output == .full { pipe.fill() }
        let relay = try start(
            RelayProcess.arguments(listen: port, upstream: csms.port, ["-q"]),
            output: nil,
            errors: output == .closed ? nil : pipe.writing
        )
        defer { Self.signal(relay, SIGKILL) }
        try await talk(csms, port: port, relay)
        // It says that it drains, to nobody.
        Self.signal(relay, SIGTERM)
        relay.waitUntilExit()
        #expect(relay.terminationReason == .exit && relay.terminationStatus == 0)
        _ = pipe
    }

    @Test func `a message has its id whatever escapes it holds`() async throws {
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--log-format", "json"])
        let (station, end) = try relay.conversation(csms)
        for (call, answer) in [
            (#"[2,"1q","Heartbeat",{}]"#, #"[4,"1q","GenericError","say \"x\"",{}]"#),
            (#"[2,"2\u0071","Heartbeat",{}]"#, #"[4,"2\u0071","GenericError","",{}]"#),
        ] {
            station.writeMasked(call)
            #expect(end.readText() == call)
            end.writeUnmasked(answer)
            #expect(station.readText() == answer)
        }
        for id in ["1q", "2q"] {
            for kind in ["CALL", "CALLERROR"] {
                _ = try await relay.process.output { lines in
                    lines.first { $0.contains("\"kind\":\"\(kind)\"") && $0.contains("\"id\":\"\(id)\"") }
                }
            }
        }
    }

    @Test func `a hang-up of the terminal ends nothing`() async throws {
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms)
        let (station, end) = try relay.conversation(csms)
        relay.process.signal(SIGHUP)
        relay.process.signal(SIGPIPE)
        station.writeMasked("[3,\"1\",{}]")
        #expect(end.readText() == "[3,\"1\",{}]")
        relay.process.signal(SIGTERM)
        #expect(end.readFrame()?.opcode == 8)
    }

    /// Enough messages to fill any pipe with their lines.
    private func talk(_ csms: Wire, port: UInt16, _ relay: Process) async throws {
        var first: Wire?
        while first == nil {
            try #require(relay.isRunning, "the relay ended at once")
            first = try? Wire(to: port)
            await Task.yield()
        }
        first?.close()
        let (station, end) = try RelayProcess.conversation(csms, port: port)
        for number in 0..<2000 {
            station.writeMasked(
                "[2,\"\(number)\",\"Heartbeat\",{\"padding\":\"not allowed here, so there is a finding\"}]"
            )
            _ = end.readText()
            end.writeUnmasked("[3,\"\(number)\",{\"currentTime\":\"2026-01-01T00:00:00Z\"}]")
            #expect(station.readText() != nil)
        }
    }

    /// Never to process 0, which is everybody in this process's group.
    private static func signal(_ process: Process, _ number: Int32) {
        guard process.isRunning, process.processIdentifier > 0 else { return }
        kill(process.processIdentifier, number)
    }

    private func start(_ arguments: [String], output: Int32?, errors: Int32?) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        // Closed in the shell: Foundation cannot start a program without its outputs.
        let redirections = (output == nil ? ">&- " : "") + (errors == nil ? "2>&-" : "")
        process.arguments = ["-c", "exec \"$0\" \"$@\" \(redirections)", Repository.linesman.path] + arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.map { FileHandle(fileDescriptor: $0) } ?? FileHandle.nullDevice
        process.standardError = errors.map { FileHandle(fileDescriptor: $0) } ?? FileHandle.nullDevice
        try process.run()
        return process
    }

    /// A pipe whose ends stay open until it goes.
    private final class PipeEnds {
        let writing: Int32
        private var reading: Int32

        init() throws {
            var ends: [Int32] = [-1, -1]
            try #require(Glibc.pipe(&ends) == 0)
            (reading, writing) = (ends[0], ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }

        deinit {
            closeReading()
            close(writing)
        }

        func closeReading() {
            if reading >= 0 { close(reading) }
            reading = -1
        }

        func fill() {
            let flags = fcntl(writing, F_GETFL)
            _ = fcntl(writing, F_SETFL, flags | O_NONBLOCK)
            let bytes = [UInt8](repeating: 0x2E, count: 4096)
            while write(writing, bytes, bytes.count) > 0 {}
            _ = fcntl(writing, F_SETFL, flags)
        }
    }
}
