import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// One program: this binary with other arguments.
///
/// It shares our standard output; its standard error is passed on line by line when it is shown at all.
final class DemoMember: Sendable {
    /// The subcommand that it runs.
    let role: String
    private let process: Process
    private let addresses: AsyncStream<String>
    private let status: AsyncStream<Int32>
    private let isStopping = Atomic(false)

    init(_ arguments: [String], isShown: Bool) throws {
        let process = Process()
        let (addresses, address) = AsyncStream.makeStream(of: String.self)
        let (statuses, status) = AsyncStream.makeStream(of: Int32.self)
        let errors = Pipe()
        let rest = Mutex<[UInt8]>([])
        errors.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
                address.finish()
            }
            let lines = rest.withLock { rest in
                rest += data
                let end = rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                defer { rest.removeSubrange(..<end) }
                return rest[..<end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            }
            for line in lines {
                if isShown { StandardError.write(line + "\n") }
                if line.contains("listening on "), let word = line.split(separator: " ").last {
                    address.yield(String(word))
                }
            }
        }
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardError = errors
        process.terminationHandler = { ended in
            status.yield(ended.terminationStatus)
            status.finish()
        }
        try Self.withSignalsUnblocked { try process.run() }
        role = arguments[0]
        self.process = process
        self.addresses = addresses
        self.status = statuses
    }

    /// Runs `body` with no signal blocked: a program inherits what its starter blocks, and threads of Dispatch block all.
    private static func withSignalsUnblocked(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    /// Waits until the program tells where it listens.
    func address() async throws -> String {
        for await address in addresses { return address }
        throw ExitCode(2)
    }

    /// Waits for the end.
    func exitStatus() async -> Int32 {
        for await status in status { return status }
        return process.terminationStatus
    }

    /// Asks it to end, once: a second SIGTERM would keep the relay from draining.
    func stop() {
        guard !isStopping.exchange(true, ordering: .relaxed), process.isRunning else { return }
        process.terminate()
    }

    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    }
}
