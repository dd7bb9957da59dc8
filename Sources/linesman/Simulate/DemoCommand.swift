import Glibc
import ArgumentParser
import Dispatch

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
              linesman demo --pace 50ms
            """
    )

    @Option(help: ArgumentHelp("Time from one step of a station to the next.", valueName: "time"))
    var pace = TimeSpan.seconds(1)

    func validate() throws {
        guard pace <= .seconds(3600) else { throw ValidationError("--pace is 1h at most") }
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
