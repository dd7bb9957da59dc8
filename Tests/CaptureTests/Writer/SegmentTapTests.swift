import Capture
import Foundation
import OCPP
import Synchronization
import TestSupport
import Testing
import Traffic

struct SegmentTapTests {
    private func record(
        _ count: Int,
        in folder: String,
        queueBytes: Int = 8 << 20,
        _ change: (inout CaptureOptions) -> Void = { _ in },
        frame: (Int) -> [UInt8] = { Array(#"[2,"\#($0)","Heartbeat",{}]"#.utf8) }
    ) throws -> CaptureStatus {
        var options = CaptureOptions()
        options.compresses = false
        change(&options)
        let journal = try Journal(folder, options, queueBytes: queueBytes)
        for index in 0..<count { journal.append(Sample.frame(frame(index), after: UInt64(index) * 1_000)) }
        journal.stop()
        return journal.status
    }

    @Test func `what went in comes out, and nothing is missing`() throws {
        try Sample.withFolder { folder in
            var dice = SeededGenerator(seed: 6)
            let frames = (0..<500).map { _ in dice.bytes(dice.below(200)).map { $0 & 0x7F } }
            let status = try record(500, in: folder, frame: { frames[$0] })
            let read = try Sample.read([folder])
            #expect(read.integrity.problems == [])
            #expect(read.records.filter { $0.event == .frame }.map(\.bytes) == frames)
            #expect(read.records.first?.event == .header)
            #expect(read.records.last?.event == .end)
            #expect(status.lost == 0 && status.records == 501 && status.isStopped)
        }
    }

    @Test func `segments follow each other without a seam, compressed or not`() throws {
        for compresses in [false, true] {
            try Sample.withFolder { folder in
                for _ in 0..<2 {
                    _ = try record(5_000, in: folder, queueBytes: 1 << 16) {
                        $0.segmentBytes = 100_000
                        $0.compresses = compresses
                        $0.onBacklog = .block
                    }
                }
                let segments = try CaptureFolder(folder).segments()
                #expect(segments.count > 4)
                if compresses { #expect(segments.contains { $0.isCompressed }) }
                let read = try Sample.read([folder])
                #expect(read.integrity.problems == [])
                let frames = read.records.filter { $0.event == .frame }
                #expect(frames.count == 10_000)
                #expect(
                    frames.prefix(5_000).map(\.bytes)
                        == (0..<5_000).map { Array(#"[2,"\#($0)","Heartbeat",{}]"#.utf8) }
                )
            }
        }
    }

    @Test func `a compressed segment is what it was`() throws {
        try Sample.withFolder { folder in
            _ = try record(3_000, in: folder)
            let plain = try #require(try CaptureFolder(folder).segments().first).path
            let before = try Data(contentsOf: URL(fileURLWithPath: plain))
            _ = try record(1, in: folder) { $0.compresses = true }
            // The next recording compresses what the last one left; wait for it by trying again until it has.
            while FileManager.default.fileExists(atPath: plain) {
                _ = try record(1, in: folder) { $0.compresses = true }
            }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["zcat", plain + ".gz"]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let after = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(before == after)
        }
    }

    @Test func `the oldest segments go when there is too much`() throws {
        try Sample.withFolder { folder in
            _ = try record(10_000, in: folder, queueBytes: 1 << 16) {
                $0.segmentBytes = 70_000
                $0.retainBytes = 310_000
                $0.onBacklog = .block
            }
            let segments = try CaptureFolder(folder).segments()
            #expect(segments.reduce(0) { $0 + $1.bytes } < 560_000)
            #expect((segments.first?.number ?? 0) > 1)
            #expect(try Sample.read([folder]).integrity.problems == [])
        }
    }

    @Test func `what does not fit under drop is counted to the record`() throws {
        try Sample.withFolder { folder in
            let status = try record(10_000, in: folder, queueBytes: 4_096)
            let read = try Sample.read([folder])
            let frames = read.records.filter { $0.event == .frame }.count
            let gaps = read.records.filter { $0.event == .gap }.reduce(0) { $0 + $1.lostRecords }
            #expect(UInt64(frames) + gaps == 10_000)
            #expect(status.lost == gaps)
            #expect(read.integrity.problems.allSatisfy { $0.kind == .gap })
        }
    }

    @Test func `stop ends the recording and says so`() throws {
        try Sample.withFolder { folder in
            let status = try record(10_000, in: folder, queueBytes: 4_096) { $0.onBacklog = .stop }
            #expect(status.isStopped)
            #expect(status.lost > 0)
            let read = try Sample.read([folder])
            #expect(!read.integrity.problems.contains { $0.kind == .torn })
        }
    }

    @Test func `nothing sensitive reaches the disk`() throws {
        try Sample.withFolder { folder in
            let redaction = try Redaction(["idTag"], key: [1, 2, 3])
            let frame = Array(#"[2,"1","Authorize",{"idTag":"5ECRE7"}]"#.utf8)
            _ = try record(10, in: folder, { $0.redaction = redaction }, frame: { _ in frame })
            let segment = try #require(try CaptureFolder(folder).segments().first)
            let text = try String(contentsOfFile: segment.path, encoding: .utf8)
            #expect(!text.contains("5ECRE7"))
            #expect(text.contains(#""redacted":["idTag"]"#))
            #expect(try Sample.read([folder]).records.filter { $0.flags.contains(.redacted) }.count == 10)
        }
    }

    @Test func `two recordings do not share a folder`() throws {
        try Sample.withFolder { folder in
            let first = try Journal(folder)
            #expect {
                _ = try SegmentTap(directory: folder, actionName: { _, _ in nil })
            } throws: { "\($0)" == "another process records into \(folder)" }
            first.stop()
            try Journal(folder).stop()
        }
    }

    @Test func `a folder that cannot be made is an error, not a crash`() {
        #expect(throws: CaptureError.self) {
            _ = try SegmentTap(directory: "/proc/nowhere/x", actionName: { _, _ in nil })
        }
    }
}
