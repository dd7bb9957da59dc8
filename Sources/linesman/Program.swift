import ArgumentParser
import Capture
import Glibc
import OCPP

/// Starts the command that the arguments name, and chooses the exit status.
@main
enum Program {
    static func main() async {
        openStandardDescriptors()
        do {
            try await run(Array(CommandLine.arguments.dropFirst()))
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch let error as CannotRun {
            StandardError.fail(error.description, fix: error.fix)
            exit(2)
        } catch let error as CaptureError {
            if error.errno == EPIPE { exit(128 + SIGPIPE) }
            StandardError.fail(error.description)
            exit(2)
        } catch let error as VendorSchemaError {
            StandardError.fail(error.description, fix: error.fix)
            exit(2)
        } catch {
            StandardError.fail("\(error)")
            exit(2)
        }
    }

    private static func run(_ arguments: [String]) async throws {
        if arguments == ["--version"] { return try StandardOutput.print(VersionCommand.number) }
        try refuseVersion(in: arguments)
        do {
            var command = try Linesman.parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            try tell(error)
        }
    }

    /// `--version` of any command would otherwise be taken for its nearest relative.
    private static func refuseVersion(in arguments: [String]) throws {
        let options = arguments.prefix { $0 != "--" }
        guard options.contains(where: { $0 == "--version" || $0.hasPrefix("--version=") }) else { return }
        throw CannotRun(
            "--version is the program's and stands alone: linesman --version",
            fix: "the version of OCPP is called --ocpp, such as --ocpp 1.6"
        )
    }

    /// Help goes to standard output, and what is wrong with the arguments has the form of every error; else throws on.
    private static func tell(_ error: any Error) throws {
        switch Linesman.exitCode(for: error) {
        case .success: try StandardOutput.print(Linesman.fullMessage(for: error))
        case .validationFailure:
            let message = Linesman.fullMessage(for: error)
            let problem = message.hasPrefix("Error: ") ? message.dropFirst("Error: ".count) : message[...]
            StandardError.write("linesman: error: \(problem)\n")
            throw ExitCode(2)
        default: throw error
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
