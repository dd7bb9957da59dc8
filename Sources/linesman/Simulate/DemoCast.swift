import Glibc
import Dispatch
import Synchronization

/// The programs of one demo; none of them outlives it.
final class DemoCast: Sendable {
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
