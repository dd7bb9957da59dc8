import ArgumentParser
import Traffic

/// `linesman capture grep`.
struct CaptureGrepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grep",
        abstract: "Print the records that a condition holds for.",
        discussion: """
            Tests compare a field with a value: == != < <= > >= =~ contains in. They are joined with && || ! and brackets. \
            Bare text is looked for in the raw frame. A missing field makes its test false; "1" is not 1.

            Fields: station dir kind action id version size latency code conn seq time event tag rule, the flags violation \
            fault replayed injected rewritten intercepted blocked redacted orphan, and payload.PATH request.PATH \
            response.PATH, where PATH is a.b[0].c or a[*].b for any element. Values: words, "text", numbers, 250ms 5s 2m, \
            4k 1M, true false null, [a, b], /pattern/ or /pattern/i.

            EXAMPLES
              linesman capture grep 'action == BootNotification && response.status != Accepted' DIR
              linesman capture grep 'kind == error || violation' DIR
              linesman capture grep 'latency > 5s && dir == down' DIR
              linesman capture grep 'payload.meterValue[*].sampledValue[*].unit == kWh' DIR
              linesman capture grep 'station =~ /^ACME-/ && rewritten' --count DIR

            EXIT STATUS
              0 something matched, 1 nothing did, 2 could not run
            """
    )

    @Argument(help: "The condition.") var expression: String
    @OptionGroup var input: CaptureInput
    @OptionGroup var output: CaptureListing
    @Flag(help: "Print only how many records matched.") var count = false
    @Flag(help: "Say in words what the condition means, and stop.") var explain = false

    func run() throws {
        let filter = try CaptureFilter.parse(expression)
        if explain { return try StandardOutput.print(filter.meaning) }
        let matched = try output.list(input.paths, filter, isQuiet: count)
        if count { try StandardOutput.print("\(matched)") }
        if matched == 0 { throw ExitCode(1) }
    }
}
