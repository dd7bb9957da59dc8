import Capture
import Glibc

/// Reads every record of some captures, with a bar.
enum CaptureScan {
    /// Calls `body` with each record and returns what was wrong with the captures.
    @discardableResult
    static func records(
        _ paths: [String],
        station: String = "",
        _ body: (RecordStream.Item, RawSpan) throws -> Void
    ) throws -> CaptureIntegrity {
        var stream = try RecordStream(paths, station: station)
        var progress = ProgressBar(total: stream.totalBytes)
        defer { progress.finish() }
        while let item = try stream.next() {
            try body(item, stream.lineBytes.bytes)
            if progress.isDue() { progress.show(stream.bytesRead()) }
        }
        try refuse(stream.integrity, stream.count)
        return stream.integrity
    }

    /// Calls `body` with each line, without decoding it.
    @discardableResult
    static func lines(
        _ paths: [String],
        to depth: CaptureLine.Depth,
        _ body: (CaptureLine, RawSpan) throws -> Void
    ) throws -> CaptureIntegrity {
        var reader = try CaptureReader(paths)
        var progress = ProgressBar(total: reader.totalBytes)
        defer { progress.finish() }
        var count = 0
        while let line = try reader.line(depth) {
            count += 1
            try body(line, reader.lineBytes.bytes)
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
        var progress = ProgressBar(total: isFile ? Int(status.st_size) : 0)
        defer { progress.finish() }
        while let line = lines.next() {
            try body(line)
            if progress.isDue() { progress.show(lines.fileOffset()) }
        }
        if let trouble = lines.trouble() { throw trouble }
    }

    /// Something in which not one line could be read is no damaged capture, but none.
    static func refuse(_ integrity: CaptureIntegrity, _ count: Int) throws {
        guard count == 0, let problem = integrity.problems.first(where: { $0.kind == .unreadable }) else { return }
        throw CannotRun("\(problem.file) holds no record: \(CaptureText.plain(problem.message))")
    }
}
