public import Foundation
import Glibc
import Synchronization

/// A program that a test runs beside itself, watched line by line.
///
/// It never outlives the value: dropping it kills the program.
public final class ChildProcess: Sendable {
    /// What went wrong while waiting for a program.
    public struct Failure: Error, CustomStringConvertible {
        /// What was awaited, and everything that the program had printed by then.
        public let description: String
    }

    /// The process id.
    public let pid: pid_t
    private let name: String
    private let input: Int32
    private let state = Mutex(State())

    private struct State {
        var lines: [String] = []
        var openOutputs = 2
        var status: Int32?
        var isInputOpen = true
        var changes = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// Starts `executable`; lines of both of its outputs are kept.
    ///
    /// It starts with no signal blocked, or with all of them, as when a thread of Dispatch starts it.
    public init(
        _ executable: URL,
        _ arguments: [String],
        environment: [String: String] = [:],
        blockingSignals: Bool = false
    ) throws {
        name = executable.lastPathComponent + " " + arguments.joined(separator: " ")
        // One start at a time: a program that inherited another's pipe would keep it from ending.
        let (pid, failure, pipes) = try Self.starting.withLock { _ in
            try Self.start(executable, arguments, environment, blockingSignals)
        }
        // Before anything is kept: a value without a process would kill process 0, the whole group, when it goes.
        guard failure == 0 else {
            for end in [pipes[0].write, pipes[1].read, pipes[2].read] { close(end) }
            throw Failure(description: "\(executable.path) does not start: errno \(failure)")
        }
        self.pid = pid
        input = pipes[0].write
        for end in [pipes[1].read, pipes[2].read] {
            Thread.detachNewThread { [weak self] in Self.read(end) { self?.received($0) } }
        }
        Thread.detachNewThread { [weak self] in
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0, errno == EINTR {}
            // As a shell tells it: the exit status, or 128 and the signal.
            self?.ended(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
        }
    }

    private typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32

    /// A function of glibc 2.34 that its headers show to few.
    private static var closeFrom: CloseFrom? {
        dlsym(nil, "posix_spawn_file_actions_addclosefrom_np").map { unsafeBitCast($0, to: CloseFrom.self) }
    }

    private typealias Pipe = (read: Int32, write: Int32)
    private static let starting = Mutex(())

    private static func start(
        _ executable: URL,
        _ arguments: [String],
        _ environment: [String: String],
        _ blockingSignals: Bool
    ) throws -> (pid_t, Int32, [Pipe]) {
        let pipes = try (0..<3).map { _ in try pipe() }
        let ends = [pipes[0].read, pipes[1].write, pipes[2].write]

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, end) in ends.enumerated() { posix_spawn_file_actions_adddup2(&actions, end, Int32(target)) }
        // Nothing else is inherited: others would wait for the end of what is open here, `Process` of Foundation first.
        guard let closeFrom = Self.closeFrom else { throw Failure(description: "this C library is too old") }
        _ = closeFrom(&actions, 3)

        // The test runner may have signals blocked or ignored, which a program inherits.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var mask = sigset_t()
        var all = sigset_t()
        sigfillset(&all)
        if blockingSignals { sigfillset(&mask) } else { sigemptyset(&mask) }
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var argv = ([executable.path] + arguments).map { strdup($0) } + [nil]
        var envp = settings.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var pid = pid_t()
        let failure = posix_spawn(&pid, executable.path, &actions, &attributes, &argv, &envp)
        for end in ends { close(end) }
        return (pid, failure, pipes)
    }

    deinit {
        state.withLock { state in
            if state.status == nil { kill(pid, SIGKILL) }
            if state.isInputOpen { close(input) }
        }
    }

    /// Everything printed so far, both outputs, in the order of arrival.
    public var lines: [String] { state.withLock { $0.lines } }

    /// Writes one line to the program's standard input.
    public func write(line: String) {
        state.withLock { state in
            guard state.isInputOpen else { return }
            let bytes = Array((line + "\n").utf8)
            _ = Glibc.write(input, bytes, bytes.count)
        }
    }

    /// Closes the program's standard input.
    public func endInput() {
        state.withLock { state in
            if state.isInputOpen { close(input) }
            state.isInputOpen = false
        }
    }

    /// Sends a signal such as `SIGTERM`, unless the program has ended.
    public func signal(_ number: Int32) {
        state.withLock { state in
            if state.status == nil { kill(pid, number) }
        }
    }

    /// Waits until the lines printed so far satisfy `condition`, or throws when the program ends without.
    public func output<Result>(
        within limit: Duration = .seconds(600),
        _ condition: ([String]) -> Result?
    ) async throws -> Result {
        try await wait(within: limit) { state in
            if let result = condition(state.lines) { return result }
            guard state.status == nil || state.openOutputs > 0 else {
                throw Failure(
                    description: "\(name) ended too early; it printed\n\(state.lines.joined(separator: "\n"))"
                )
            }
            return nil
        }
    }

    /// Waits for the first line that contains `text`.
    public func line(containing text: String) async throws -> String {
        try await output { lines in lines.first { $0.contains(text) } }
    }

    /// Waits for the end and tells the exit status; 128 and its number for a signal.
    public func exitStatus(within limit: Duration = .seconds(600)) async throws -> Int32 {
        try await wait(within: limit) { $0.openOutputs == 0 ? $0.status : nil }
    }

    /// Everything printed so far as one text, for messages.
    public var transcript: String { lines.joined(separator: "\n") }

    /// Looks again after every line and at the end; the time limit only guards against a program that hangs.
    private func wait<Result>(within limit: Duration, _ look: (State) throws -> Result?) async throws -> Result {
        let deadline = ContinuousClock.now + limit
        let alarm = Task { [weak self] in
            try? await Task.sleep(until: deadline)
            self?.wake()
        }
        defer { alarm.cancel() }
        while true {
            let (result, seen) = try state.withLock { (try look($0), $0.changes) }
            if let result { return result }
            if ContinuousClock.now >= deadline {
                throw Failure(description: "\(name) hangs; it printed\n\(transcript)")
            }
            await withCheckedContinuation { continuation in
                let isStale = state.withLock { state in
                    if state.changes == seen { state.waiters.append(continuation) }
                    return state.changes != seen
                }
                if isStale { continuation.resume() }
            }
        }
    }

    private func wake(_ change: (inout State) -> Void = { _ in }) {
        let waiters = state.withLock { state in
            change(&state)
            state.changes += 1
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private func received(_ line: String?) {
        wake { state in
            if let line { state.lines.append(line) } else { state.openOutputs -= 1 }
        }
    }

    private func ended(_ status: Int32) {
        wake { $0.status = status }
    }

    private static func pipe() throws -> Pipe {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Hands on each line, then `nil` at the end.
    private static func read(_ end: Int32, _ body: (String?) -> Void) {
        var rest: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(end, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest += buffer[..<count]
            while let newline = rest.firstIndex(of: 0x0A) {
                body(String(decoding: rest[..<newline], as: UTF8.self))
                rest.removeSubrange(...newline)
            }
        }
        if !rest.isEmpty { body(String(decoding: rest, as: UTF8.self)) }
        body(nil)
        close(end)
    }
}
