import Foundation

/// `linesman-bench [startup|validate|verdicts|fuzz|capture|session|session-fuzz] …`: what the numbers in the closing
/// notes are made with.
@main
struct BenchCommand {
    static func main() {
        do {
            try run()
        } catch {
            print("linesman-bench: \(error)")
            exit(2)
        }
    }

    private static func run() throws {
        var arguments = Arguments(CommandLine.arguments.dropFirst())
        switch arguments.next() {
        case nil:
            StartupBench.run()
            try ValidateBench(&arguments).run()
        case "startup": StartupBench.run()
        case "validate": try ValidateBench(&arguments).run()
        case "measure": try MeasuredLoop.run(&arguments)
        case "verdicts": try VerdictCheck(&arguments).run()
        case "fuzz": try FuzzBench(&arguments).run()
        case "capture": try CaptureBench(&arguments).run()
        case "session": try SessionBench(&arguments).run()
        case "session-fuzz": try SessionFuzz(&arguments).run()
        case let name?:
            throw BenchError(
                "no benchmark '\(name)'; there are startup, validate, verdicts, fuzz, capture, session, session-fuzz"
            )
        }
    }
}

/// A benchmark that cannot run, and why.
struct BenchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// `--name value` pairs and plain words.
struct Arguments {
    private var words: [String]

    init(_ words: some Sequence<String>) { self.words = Array(words) }

    /// The next plain word.
    mutating func next() -> String? {
        guard let first = words.first, !first.hasPrefix("--") else { return nil }
        return words.removeFirst()
    }

    /// The value behind `--name`.
    mutating func value(_ name: String) -> String? {
        guard let index = words.firstIndex(of: "--" + name), index + 1 < words.count else { return nil }
        defer { words.removeSubrange(index...index + 1) }
        return words[index + 1]
    }

    mutating func number(_ name: String, default number: Int) throws -> Int {
        guard let text = value(name) else { return number }
        guard let number = Int(text) else { throw BenchError("--\(name) takes a number, not '\(text)'") }
        return number
    }

    /// Whether `--name` is there.
    mutating func flag(_ name: String) -> Bool {
        guard let index = words.firstIndex(of: "--" + name) else { return false }
        words.remove(at: index)
        return true
    }
}
