import ArgumentParser
import Glibc

/// Starts the command that the arguments name.
@main
enum Program {
    /// Runs it; what is wrong with the arguments ends the program with 2, like everything else that keeps it from running.
    static func main() async {
        openStandardDescriptors()
        do {
            var command = try Linesman.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            guard Linesman.exitCode(for: error) == .validationFailure else { Linesman.exit(withError: error) }
            var message = Linesman.fullMessage(for: error) + "\n"
            message.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
            exit(2)
        }
    }

    /// Points standard input and outputs that were closed at nothing.
    ///
    /// Else the first sockets and pipes that are opened would get their numbers, and what is printed would go there.
    private static func openStandardDescriptors() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDWR)
        }
    }
}
