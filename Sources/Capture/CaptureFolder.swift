import Glibc
import Machine
import Traffic

/// A capture on disk: the segments of one folder, oldest first.
package struct CaptureFolder: Sendable {
    /// The folder.
    package let path: String

    /// The capture in a folder, which need not be there yet.
    package init(_ path: String) { self.path = path }

    /// One segment file.
    package struct Segment: Sendable, Hashable {
        /// Its place in the row, from 1.
        package let number: Int
        /// The file, with the folder's path in front.
        package let path: String
        /// Whether it is gzip.
        package let isCompressed: Bool
        /// The size of the file.
        package let bytes: Int
        /// Whether it holds nothing: not even its header was written before the recording ended.
        package var isEmpty: Bool { bytes == 0 || isCompressed && bytes <= Self.emptyGzip }
        /// The size of nothing, compressed without a name (RFC 1952 §2.3).
        private static let emptyGzip = 20

        /// Seconds since 1970 of the last change.
        package let changed: Int

        /// Takes the values as they are.
        package init(number: Int, path: String, isCompressed: Bool, bytes: Int, changed: Int) {
            self.number = number
            self.path = path
            self.isCompressed = isCompressed
            self.bytes = bytes
            self.changed = changed
        }
    }

    /// The file of the open segment with this number.
    package func path(ofSegment number: Int) -> String {
        let digits = String(number)
        return "\(path)/capture-\(String(repeating: "0", count: max(0, 6 - digits.count)))\(digits).jsonl"
    }

    /// Makes the folder where it is missing.
    func make() throws(CaptureError) {
        if mkdir(path, 0o750) != 0, errno != EEXIST {
            throw CaptureError(.cannotOpen, "cannot make \(path)", errno: errno)
        }
    }

    /// Whether the segment with this number is there, plain or compressed.
    func holds(segment number: Int) -> Bool {
        let file = path(ofSegment: number)
        return access(file, F_OK) == 0 || access(file + ".gz", F_OK) == 0
    }

    /// The segments that are there; of a segment that stands both plain and compressed, the plain one.
    ///
    /// Those in which nothing stands are passed over beside others.
    package func segments() throws(CaptureError) -> [Segment] {
        let listing = try listing()
        let written = listing.filter { !$0.isEmpty }
        return written.isEmpty ? listing : written
    }

    private func listing() throws(CaptureError) -> [Segment] {
        guard let names = SystemFile.names(in: path) else {
            throw CaptureError(.cannotRead, "cannot list \(path)", errno: errno)
        }
        var found: [Int: Segment] = [:]
        for name in names {
            guard let segment = segment(named: name) else { continue }
            if let other = found[segment.number], !other.isCompressed { continue }
            found[segment.number] = segment
        }
        return found.values.sorted { $0.number < $1.number }
    }

    private func segment(named name: String) -> Segment? {
        guard name.hasPrefix("capture-") else { return nil }
        let isCompressed = name.hasSuffix(".jsonl.gz")
        guard isCompressed || name.hasSuffix(".jsonl") else { return nil }
        let digits = name.dropFirst(8).dropLast(isCompressed ? 9 : 6)
        guard let number = Int(digits), number > 0 else { return nil }
        var status = stat()
        guard stat("\(path)/\(name)", &status) == 0 else { return nil }
        return Segment(
            number: number,
            path: "\(path)/\(name)",
            isCompressed: isCompressed,
            bytes: Int(status.st_size),
            changed: Int(status.st_mtim.tv_sec)
        )
    }

    /// Removes what a recording left that never came to write: segments without a byte, and compressed ones half done.
    ///
    /// For whoever holds the folder's lock.
    func removeRuins() throws(CaptureError) {
        for segment in try listing() {
            if segment.isEmpty { unlink(segment.path) }
            unlink(segment.path + (segment.isCompressed ? ".part" : ".gz.part"))
        }
    }

    /// Deletes the oldest of `segments` until they fit and none is outdated, and returns what was deleted.
    static func enforce(
        retainBytes: Int?,
        on segments: [Segment],
        isOutdated: (Segment) -> Bool
    ) -> [Segment] {
        var total = segments.reduce(0) { $0 + $1.bytes }
        var deleted: [Segment] = []
        for segment in segments {
            let tooMuch = retainBytes.map { total > $0 } ?? false
            guard tooMuch || isOutdated(segment) else { break }
            guard unlink(segment.path) == 0 else { break }
            total -= segment.bytes
            deleted.append(segment)
        }
        return deleted
    }
}
