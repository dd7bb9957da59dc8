import Glibc

/// Reads captures in any of their forms, one line at a time and in flat memory: folders of segments, single files,
/// gzip, standard input, Open OCPP Trace, bare frames.
package struct CaptureReader: ~Copyable {
    private var files: [String]
    private var next = 0
    private var lines: LineReader?
    private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    private var passed = 0
    /// What is missing or damaged, as far as it was read.
    package private(set) var integrity = CaptureIntegrity()
    /// Bytes of all files together, 0 where that is not known.
    package let totalBytes: Int

    /// Opens what is named: a folder stands for its segments, `-` for standard input.
    package init(_ paths: [String]) throws(CaptureError) {
        var files: [String] = []
        var total = 0
        for path in paths {
            var status = stat()
            if path != "-", stat(path, &status) != 0 {
                throw CaptureError(.cannotOpen, "cannot open \(path)", errno: errno)
            }
            guard path != "-", status.st_mode & S_IFMT == S_IFDIR else {
                files.append(path)
                total += Int(status.st_size)
                continue
            }
            let segments = try CaptureFolder(path).segments()
            guard !segments.isEmpty else {
                throw CaptureError(.cannotOpen, "\(path) holds no capture-*.jsonl segments")
            }
            files += segments.map(\.path)
            total += segments.reduce(0) { $0 + $1.bytes }
        }
        guard !files.isEmpty else { throw CaptureError(.usage, "no capture was named") }
        self.files = files
        totalBytes = total
    }

    /// Reads one source only, such as bytes in memory.
    package init(source: consuming LineSource, bufferBytes: Int = 1 << 20) {
        files = []
        totalBytes = 0
        integrity.begin(file: source.name)
        lines = LineReader(source, bufferBytes: bufferBytes)
    }

    /// The bytes of the line handed out last, valid until the next.
    package var lineBytes: UnsafeRawBufferPointer { bytes }

    /// The file and line handed out last.
    package var place: (file: String, line: Int) { (integrity.file, integrity.line) }

    /// Bytes of the files read so far.
    package mutating func bytesRead() -> Int { passed + (lines?.fileOffset() ?? 0) }

    /// The next line that can be read; nil at the end of everything.
    ///
    /// What cannot be read is noted in ``integrity``.
    package mutating func line(_ depth: CaptureLine.Depth = .full) throws(CaptureError) -> CaptureLine? {
        while true {
            guard lines != nil else {
                guard next < files.count else { return nil }
                lines = LineReader(try LineSource(path: files[next]))
                integrity.begin(file: files[next] == "-" ? "standard input" : files[next])
                next += 1
                continue
            }
            guard let read = lines?.next() else {
                integrity.end(lines?.trouble())
                passed += lines?.fileOffset() ?? 0
                lines = nil
                continue
            }
            bytes = read.bytes
            integrity.line = read.number
            if read.isCut {
                integrity.note(.overlong, "line \(read.number) is longer than \(LineReader.maxLine) bytes; passed over")
                continue
            }
            if isBlank(bytes) { continue }
            guard let line = CaptureLine(bytes.bytes, depth: read.isWhole ? depth : .full) else {
                integrity.cannotRead(bytes.bytes, isWhole: read.isWhole)
                continue
            }
            integrity.follow(line)
            return line
        }
    }

    private func isBlank(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, first <= 0x20 else { return bytes.isEmpty }
        return bytes.allSatisfy { $0 <= 0x20 }
    }
}
