import ArgumentParser
import Dispatch
import Foundation
import Synchronization

/// `linesman demo`: the whole product at work on this machine.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show the relay between a CSMS and two stations, one of which misbehaves.",
        discussion: """
            Starts four programs: a simulated CSMS, the relay in front of it, a \
            station that charges twice and one that does many things wrong. What \
            the relay sees and finds is printed as it happens. Ctrl-C ends all.

            EXAMPLES
              linesman demo
              linesman demo --pace 0.05
            """
    )

    @Option(help: ArgumentHelp("Seconds from one step of a station to the next.", valueName: "seconds"))
    var pace = 1.0

    func validate() throws {
        guard pace >= 0, pace < 3600 else { throw ValidationError("the pace is 0 to 3600 seconds") }
    }

    func run() async throws {
        let cast = DemoCast()
        let interrupts = await cast.endOnSignals()
        defer { for interrupt in interrupts { interrupt.cancel() } }
        do {
            let csms = try cast.start(["simulate", "csms", "--listen", "127.0.0.1:0"], isShown: false)
            let csmsAddress = try await csms.address()
            let relay = try cast.start(["run", "--listen", "127.0.0.1:0", "--upstream", "ws://\(csmsAddress)/ocpp"])
            let address = try await relay.address()
            let play = ["simulate", "station", "--to", "ws://\(address)", "--pace", "\(pace)"]
            let stations = [
                try cast.start(play + ["--id", "CP-42", "--cycles", "2"]),
                try cast.start(play + ["--id", "CP-13", "--scenario", "misbehaving"]),
            ]
            var isClean = true
            for station in stations where await station.exitStatus() != 0 { isClean = false }
            relay.stop()
            if await relay.exitStatus() != 0 { isClean = false }
            await cast.end()
            // As a shell tells a program that Ctrl-C ended.
            if cast.isInterrupted { throw ExitCode(128 + SIGINT) }
            guard isClean else { throw ExitCode(2) }
        } catch {
            await cast.end()
            throw error
        }
    }
}

/// The programs of one demo; none of them outlives it.
private final class DemoCast: Sendable {
    private let members = Mutex<[DemoMember]>([])
    private let interrupted = Atomic(false)

    /// Whether a signal asked for the end.
    var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    func start(_ arguments: [String], isShown: Bool = true) throws -> DemoMember {
        let member = try DemoMember(arguments, isShown: isShown)
        members.withLock { $0.append(member) }
        return member
    }

    /// Ends what still runs and waits for it.
    func end() async {
        for member in members.withLock({ $0 }) {
            member.stop()
            _ = await member.exitStatus()
        }
    }

    /// Ctrl-C and SIGTERM drain the relay, which ends the stations and with them the demo; a second one ends all at once.
    ///
    /// Returns once both are heard. They are never ignored in between: a program started then would ignore them for good.
    func endOnSignals() async -> [any DispatchSourceSignal] {
        var sources: [any DispatchSourceSignal] = []
        for number in [SIGINT, SIGTERM] {
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [self] in
                let isSecond = interrupted.exchange(true, ordering: .relaxed)
                let members = members.withLock { $0 }
                if !isSecond, let relay = members.first(where: { $0.role == "run" }) { return relay.stop() }
                for member in members { member.kill() }
            }
            await withCheckedContinuation { registered in
                source.setRegistrationHandler { registered.resume() }
                source.resume()
            }
            sources.append(source)
        }
        return sources
    }
}

/// One program: this binary with other arguments.
///
/// It shares our standard output; its standard error is passed on line by line when it is shown at all.
private final class DemoMember: Sendable {
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
                if isShown { SimulateOutput.say(line) }
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
