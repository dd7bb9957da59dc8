import Capture
import Machine
import Glibc

/// A bar on standard error, for people at a terminal, once something takes more than two seconds.
struct ProgressBar {
    private let total: Int
    private let began = SystemClock.monotonic
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var next: UInt64
    private var steps = 0
    private var isShown = false

    init(total: Int) {
        self.total = total
        next = SystemClock.monotonic + 2_000_000_000
    }

    /// Whether the bar should be brought up to date now; cheap enough to be asked for every line.
    mutating func isDue() -> Bool {
        guard isTerminal else { return false }
        steps += 1
        guard steps & 0xFFF == 0 else { return false }
        return SystemClock.monotonic >= next
    }

    /// Shows how many bytes of the files are read.
    mutating func show(_ read: Int) {
        let now = SystemClock.monotonic
        next = now + 250_000_000
        isShown = true
        let megabytes = read >> 20
        guard total > 0 else {
            write("\r\(megabytes) MiB read\u{1B}[K")
            return
        }
        let share = min(1, Double(read) / Double(total))
        let left = share > 0.01 ? Int(Double(now - began) / 1e9 * (1 - share) / share) : 0
        let filled = Int(share * 30)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        write("\r[\(bar)] \(Int(share * 100)) %  \(megabytes) of \(total >> 20) MiB  \(left) s left\u{1B}[K")
    }

    /// Takes the bar away.
    mutating func finish() {
        if isShown { write("\r\u{1B}[K") }
        isShown = false
    }

    private func write(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
