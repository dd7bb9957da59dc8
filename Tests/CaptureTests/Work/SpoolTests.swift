import Capture
import Foundation
import TestSupport
import Testing

struct SpoolTests {
    @Test func `gives back what was put aside, whenever it is asked`() throws {
        var generator = SeededGenerator(seed: 31)
        let spool = try Spool()
        var all: [UInt8] = []
        for round in 0..<200 {
            #expect(spool.count == all.count)
            // Some pieces are larger than what is held back before it is written.
            let piece = generator.bytes(round % 50 == 49 ? 300_000 : generator.below(4_000))
            try spool.append(piece)
            all += piece
            let from = generator.below(all.count + 1)
            let range = from..<from + generator.below(min(all.count - from, 5_000) + 1)
            #expect(try spool.bytes(in: range).elementsEqual(all[range]))
        }
        #expect(try spool.bytes(in: 0..<all.count) == all)
        #expect(try spool.bytes(in: all.count..<all.count).isEmpty)
    }

    @Test func `what was never put aside cannot be read`() throws {
        let spool = try Spool()
        try spool.append([1, 2, 3])
        #expect(throws: CaptureError.self) { try spool.bytes(in: 2..<4) }
        #expect(try spool.bytes(in: 1..<3) == [2, 3])
    }

    @Test func `leaves no file behind, not even while it is open`() throws {
        let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        let spool = try Spool()
        try spool.append([UInt8](repeating: 7, count: 1 << 19))
        let links = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
        }
        // Others have folders of that name open, with files in them.
        let mine = links.filter { $0.hasPrefix("\(folder)/linesman-") && !$0.dropFirst(folder.count + 1).contains("/") }
        #expect(!mine.isEmpty && mine.allSatisfy { $0.hasSuffix(" (deleted)") })
        #expect(spool.count == 1 << 19)
    }
}
