import Glibc

/// What keeps a command from running, or from going on: exit status 2.
struct CannotRun: Error, CustomStringConvertible {
    /// What is wrong.
    let description: String
    /// What helps; nil where the problem says it.
    let fix: String?

    init(_ problem: String, fix: String? = nil) {
        description = problem
        self.fix = fix
    }
}

extension CannotRun {
    /// No address to listen on; `error` is what the system says, in whatever words.
    static func listening(on address: String, _ error: any Error) -> CannotRun {
        let words = "\(error)"
        let number = words.firstMatch(of: /errno: (\d+)/).flatMap { Int32($0.1) }
        return CannotRun(
            "cannot listen on \(address): \(number.map { String(cString: strerror($0)) } ?? words)",
            fix: number == EADDRINUSE
                ? "another program listens there; stop it, or choose another port with --listen" : nil
        )
    }
}
