import Foundation

/// Counts a message's instructions and calls of the memory manager with valgrind.
///
/// The loop runs once and five times over; the difference is four rounds without any start.
struct Callgrind {
    let instructions: Double
    /// Calls of `malloc`, `swift_retain` and their kin per message.
    let managed: Double

    init?(messages: String, order: MemberOrder, count: Int, cache: String) {
        guard let one = Self.count(messages, order: order, rounds: 1, cache: cache),
            let five = Self.count(messages, order: order, rounds: 5, cache: cache)
        else { return nil }
        instructions = Double(five.instructions - one.instructions) / Double(4 * count)
        managed = Double(five.managed - one.managed) / Double(4 * count)
    }

    private static let managers = [
        "malloc", "calloc", "realloc", "free", "posix_memalign", "aligned_alloc", "swift_retain", "swift_release",
        "swift_allocObject", "swift_bridgeObjectRetain", "swift_bridgeObjectRelease", "swift_slowAlloc",
        "swift_beginAccess",
    ]

    private static func count(
        _ messages: String,
        order: MemberOrder,
        rounds: Int,
        cache: String
    ) -> (instructions: Int, managed: Int)? {
        let path = "\(cache)/callgrind.out"
        let arguments = [
            "--tool=callgrind", "--callgrind-out-file=\(path)", "--toggle-collect=*FrameJudge*isValid*",
            CommandLine.arguments[0], "measure", "--messages", messages, "--order", order.rawValue, "--rounds",
            "\(rounds)",
        ]
        guard Subprocess.output("env", ["SWIFT_DETERMINISTIC_HASHING=1", "valgrind"] + arguments) != nil else {
            return nil
        }
        return totals(path)
    }

    /// Counts what one of the C++ contenders does per message; those run once and three times over.
    init?(contender: String, function: String, program: String, arguments: [String], count: Int, cache: String) {
        let path = "\(cache)/callgrind.contender.out"
        func total(rounds: Int) -> (instructions: Int, managed: Int)? {
            let script = "echo '\(contender) \(rounds)' | valgrind --tool=callgrind --callgrind-out-file=\"$0\" "
            let options = "--toggle-collect='*\(function)*' \"$@\""
            guard Subprocess.output("sh", ["-c", script + options, path, program] + arguments) != nil else {
                return nil
            }
            return Self.totals(path)
        }
        guard let one = total(rounds: 1), let three = total(rounds: 3) else { return nil }
        instructions = Double(three.instructions - one.instructions) / Double(2 * count)
        managed = Double(three.managed - one.managed) / Double(2 * count)
    }

    private static func totals(_ path: String) -> (instructions: Int, managed: Int)? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        var names: [Substring: Substring] = [:]
        var called: Substring = ""
        var instructions = 0
        var managed = 0
        for line in text.split(separator: "\n") {
            if line.hasPrefix("fn=") || line.hasPrefix("cfn=") {
                // `(12) name` where a name is new, `(12)` where it is not.
                let parts = line.drop { $0 != "(" }.split(separator: " ", maxSplits: 1)
                if parts.count == 2 { names[parts[0]] = parts[1] }
                called = parts.first.flatMap { names[$0] } ?? ""
            } else if line.hasPrefix("calls="), managers.contains(where: { called == $0 || called.hasPrefix($0 + "'") })
            {
                managed += Int(line.dropFirst(6).prefix { $0 != " " }) ?? 0
            } else if line.hasPrefix("totals: ") {
                instructions = Int(line.dropFirst(8).prefix { $0 != " " }) ?? 0
            }
        }
        return (instructions, managed)
    }
}
