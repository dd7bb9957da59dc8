import ArgumentParser
import Capture
import Glibc

/// The captures that a command reads.
struct CaptureInput: ParsableArguments {
    @Argument(help: ArgumentHelp("Folders of segments, files, or - for standard input.", valueName: "capture"))
    var paths: [String] = ["-"]
}

/// Runs the body of a capture command; what keeps it from running goes to standard error, with exit status 2.
enum CaptureRun {
    static let tool = "linesman \(VersionCommand.number)"

    static func report<Result>(_ body: () throws -> Result) throws -> Result {
        try CannotRun.report {
            do {
                return try body()
            } catch let error as CaptureError {
                throw CannotRun(error.description)
            }
        }
    }

    /// Says on standard error what a capture lacks, at most a few lines of it.
    static func complain(_ integrity: CaptureIntegrity) {
        // A capture that still runs has no end yet; only `verify` makes a point of that.
        let problems = integrity.problems.filter { $0.kind != .noEnd }
        for problem in problems.prefix(5) { Diagnostics.complain("\(problem.file): \(problem.message)") }
        if problems.count > 5 { Diagnostics.complain("and \(problems.count - 5) more; see `linesman capture verify`") }
    }
}

/// A bar on standard error, for people at a terminal, once something takes more than two seconds.
struct CaptureProgress {
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

/// Reads every record of some captures, with a bar.
enum CaptureScan {
    /// Calls `body` with each record and returns what was wrong with the captures.
    @discardableResult
    static func records(
        _ paths: [String],
        station: String = "",
        _ body: (RecordStream.Item, UnsafeRawBufferPointer) throws -> Void
    ) throws -> CaptureIntegrity {
        var stream = try RecordStream(paths, station: station)
        var progress = CaptureProgress(total: stream.totalBytes)
        defer { progress.finish() }
        while let item = try stream.next() {
            try body(item, stream.lineBytes)
            if progress.isDue() { progress.show(stream.bytesRead()) }
        }
        try refuse(stream.integrity, stream.count)
        return stream.integrity
    }

    /// Calls `body` with each line, without decoding it.
    @discardableResult
    static func lines(
        _ paths: [String],
        _ depth: CaptureLine.Depth,
        _ body: (CaptureLine, UnsafeRawBufferPointer) throws -> Void
    ) throws -> CaptureIntegrity {
        var reader = try CaptureReader(paths)
        var progress = CaptureProgress(total: reader.totalBytes)
        defer { progress.finish() }
        var count = 0
        while let line = try reader.line(depth) {
            count += 1
            try body(line, reader.lineBytes)
            if progress.isDue() { progress.show(reader.bytesRead()) }
        }
        try refuse(reader.integrity, count)
        return reader.integrity
    }

    /// Calls `body` with each line of one file, or of standard input for `-`, whatever the lines hold.
    static func text(_ path: String, _ body: (LineReader.Line) throws -> Void) throws {
        var status = stat()
        let isFile = path != "-" && stat(path, &status) == 0
        var lines = LineReader(try LineSource(path: path))
        var progress = CaptureProgress(total: isFile ? Int(status.st_size) : 0)
        defer { progress.finish() }
        while let line = lines.next() {
            try body(line)
            if progress.isDue() { progress.show(lines.fileOffset()) }
        }
        if let trouble = lines.trouble() { throw trouble }
    }

    /// Something in which not one line could be read is no damaged capture, but none.
    private static func refuse(_ integrity: CaptureIntegrity, _ count: Int) throws {
        guard count == 0, let problem = integrity.problems.first(where: { $0.kind == .unreadable }) else { return }
        throw CannotRun("\(problem.file) holds no record: \(CaptureText.plain(problem.message))")
    }
}
