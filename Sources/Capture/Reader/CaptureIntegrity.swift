import JSONScanning
package import Traffic

/// Follows the numbers of a capture while it is read, and tells exactly what is missing.
package struct CaptureIntegrity: Sendable {
    /// One thing that is not as it should be.
    package struct Problem: Sendable, Hashable {
        /// What is wrong; the word is that of `capture verify --format json`.
        package enum Kind: String, Sendable {
            /// The last line has no end.
            case torn
            /// A line is neither a record nor a frame.
            case unreadable
            case overlong
            /// Compressed data is cut off or wrong.
            case damaged
            /// Sequence numbers are missing.
            case missing
            /// Sequence numbers go backwards.
            case repeated
            /// The segment was not closed in order.
            case noEnd = "no-end"
            /// The segment has no header.
            case noHeader = "no-header"
            /// There is nothing in the file.
            case empty
            /// The writer could not record everything and said so.
            case gap
            /// The `end` record counts otherwise.
            case miscounted
        }

        /// What is wrong.
        package let kind: Kind
        /// In which file.
        package let file: String
        /// In which line of it, from 1.
        package let line: Int
        /// The same in words.
        package let message: String
        /// How many records are missing because of it; nil where that cannot be told.
        package let records: UInt64?
        /// When, as far as the line says so, otherwise that of the line before.
        package let time: Timestamp

        /// The same as a finding.
        package var finding: Finding { subject.finding(message, records: records, at: time) }

        private var subject: CaptureFinding {
            switch kind {
            case .torn: .torn
            case .unreadable, .overlong: .unreadable
            case .damaged: .damaged
            case .missing: .missing
            case .repeated: .repeated
            case .noEnd: .noEnd
            case .noHeader, .empty: .noHeader
            case .gap: .gap
            case .miscounted: .miscounted
            }
        }
    }

    /// At most this many problems are kept; all are counted.
    package static let maxProblems = 1_000

    /// The first of them, at most ``maxProblems``.
    package private(set) var problems: [Problem] = []
    /// How many there are.
    package private(set) var problemCount = 0
    /// Records that are known to be missing.
    package private(set) var missing: UInt64 = 0
    /// Lines that could not be read.
    package private(set) var unreadable = 0
    /// The file that is being read.
    package private(set) var file = ""
    /// The line that was read last, from 1; 0 before the first.
    package var line = 0
    private var time = Timestamp(monotonic: 0, wall: 0)
    /// The recording that the current line belongs to.
    package private(set) var run: UInt64?
    private var expected: UInt64?
    /// Whether the file is a capture: a line of one was read.
    package private(set) var isNative = false
    private var hasHeader = false
    private var hasEnd = false
    private var isDerived = false
    private var records: UInt64 = 0

    /// Begins before the first file.
    package init() {}

    /// Nothing is missing and nothing is damaged.
    package var isWhole: Bool { problemCount == 0 }

    /// Another file begins; what is expected of its numbers follows from the one before.
    package mutating func begin(file: String) {
        self.file = file
        line = 0
        isNative = false
        hasHeader = false
        hasEnd = false
        isDerived = false
        records = 0
    }

    /// A line was read; only those of this program have numbers to follow.
    package mutating func follow(_ line: CaptureLine) {
        guard line.form == .native else { return }
        isNative = true
        if let wall = line.wall { time = Timestamp(monotonic: line.monotonic ?? UInt64(clamping: wall), wall: wall) }
        if line.event == .header {
            follow(header: line)
            return
        }
        if !hasHeader, records == 0 {
            note(.noHeader, "the segment has no header")
            hasHeader = true
        }
        hasEnd = false
        if line.event == .gap {
            let lost = line.records ?? 0
            note(.gap, CaptureFinding.gap(records: lost, bytes: line.lostBytes, at: time).message, records: lost)
        }
        if let sequence = line.sequence, !isDerived { follow(sequence: sequence) }
        records += line.event == .end ? 0 : 1
        if line.event == .end {
            hasEnd = true
            if let counted = line.records, counted != records, !isDerived {
                note(.miscounted, "the end record counts \(count(counted)), the segment holds \(records)")
            }
        }
    }

    private mutating func follow(header: CaptureLine) {
        hasHeader = true
        isDerived = header.derived != nil
        if run != nil, header.run != run || isDerived { expected = nil }
        run = header.run
        if let expected, let first = header.first, first > expected, !isDerived {
            let lost = first - expected
            note(.missing, "\(count(lost)) missing before this segment: \(expected) to \(first - 1)", records: lost)
        }
        expected = header.first ?? expected
    }

    private mutating func follow(sequence: UInt64) {
        defer { expected = sequence.capped(adding: 1) }
        guard let expected, expected != sequence else { return }
        if sequence > expected {
            let lost = sequence - expected
            let which = lost == 1 ? "\(expected)" : "\(expected) to \(sequence - 1)"
            note(.missing, "\(count(lost)) missing: \(which)", records: lost)
        } else {
            note(.repeated, "record \(sequence) follows record \(before(expected))")
        }
    }

    /// A line is no record; one that is not whole is the last of a file that was cut off.
    package mutating func cannotRead(_ bytes: RawSpan, isWhole: Bool) {
        unreadable += 1
        if isWhole {
            let start = bytes.extracting(first: 40).text.filter { $0 >= " " && $0 != "\u{7F}" }
            note(.unreadable, "line \(line) is neither a record nor a frame: \(start)")
        } else {
            let after = expected.map { "; nothing is known after record \(before($0))" } ?? ""
            note(.torn, "the last line (\(line)) is torn after \(bytes.byteCount) bytes\(after)")
        }
    }

    /// The file is at its end, or breaks off because of `trouble`.
    package mutating func end(_ trouble: CaptureError?) {
        if let trouble { note(.damaged, trouble.description) }
        if line == 0, trouble == nil { note(.empty, "the file is empty") }
        guard isNative, !hasEnd, !isDerived else { return }
        let last = expected.map { ", the last record is \(before($0))" } ?? ""
        note(.noEnd, "the segment has no end record: the recording was cut off or still runs\(last)")
    }

    /// Notes a problem at the line that was read last; `records` are those known to be missing because of it.
    package mutating func note(_ kind: Problem.Kind, _ message: String, records: UInt64? = nil) {
        problemCount += 1
        missing.add(capped: records ?? 0)
        guard problems.count < Self.maxProblems else { return }
        problems.append(Problem(kind: kind, file: file, line: line, message: message, records: records, time: time))
    }

    /// The number before one; nothing stands before the first.
    private func before(_ number: UInt64) -> UInt64 { number.capped(subtracting: 1) }

    private func count(_ records: UInt64) -> String { records == 1 ? "1 record" : "\(records) records" }
}
