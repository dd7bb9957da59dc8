import Capture
import Foundation
import Synchronization
import Testing
import Traffic

/// Whoever removes what is being recorded is told so, and the recording begins again with a gap.
struct RemovedFolderTests {
    private static func options(_ policy: BacklogPolicy = .drop) -> CaptureOptions {
        var options = CaptureOptions()
        options.compresses = false
        options.syncInterval = 0
        options.onBacklog = policy
        return options
    }

    private static func tell(_ count: Int, _ tap: SegmentTap) {
        for index in 0..<count { #expect(tap.saw(Sample.frame(Array(#"[2,"\#(index)","Heartbeat",{}]"#.utf8)))) }
        tap.rested(isEnding: false)
    }

    private static func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

    @Test(arguments: [BacklogPolicy.drop, .block])
    func `a folder that vanishes is made again, and what was in it is a gap`(policy: BacklogPolicy) throws {
        try Sample.withFolder { parent in
            let folder = parent + "/capture"
            let heard = Mutex<[String]>([])
            let tap = try SegmentTap(directory: folder, options: Self.options(policy), actionName: { _, _ in nil }) {
                let finding = $0.finding
                heard.withLock { $0.append(finding.code.description) }
            }
            Self.tell(30, tap)
            try Self.remove(folder)
            Self.tell(5, tap)
            #expect(heard.withLock { $0 } == ["LM8001", "LM8003", "LM8002"])
            #expect(tap.status.failure == nil && tap.status.lost == 35)
            Self.tell(4, tap)
            tap.finish()
            #expect(tap.status.lost == 35 && !tap.status.path.hasSuffix("capture-000001.jsonl"))
            let read = try Sample.read([folder])
            #expect(read.records.filter { $0.event == .frame }.count == 4)
            #expect(read.integrity.problems.map(\.kind) == [.gap])
            #expect(read.integrity.missing == 35)
            // The folder that was made again is locked like the first.
            #expect(throws: Never.self) {
                try SegmentTap(directory: folder, options: Self.options(), actionName: { _, _ in nil }).discard()
            }
        }
    }

    @Test func `what is told by the last breath counts too`() throws {
        try Sample.withFolder { parent in
            let folder = parent + "/capture"
            let tap = try SegmentTap(directory: folder, options: Self.options(), actionName: { _, _ in nil })
            Self.tell(3, tap)
            try Self.remove(folder)
            tap.finish()
            #expect(tap.status.lost == 3)
            #expect(try Sample.read([folder]).integrity.missing == 3)
        }
    }

    @Test func `only what was removed is missing`() throws {
        try Sample.withFolder { folder in
            var options = Self.options()
            options.segmentBytes = 1_500
            let tap = try SegmentTap(directory: folder, options: options, actionName: { _, _ in nil })
            while tap.status.segments < 4 { Self.tell(1, tap) }
            Self.tell(1, tap)
            let written = tap.status.records
            let before = try Sample.read([folder + "/capture-000001.jsonl"]).records.filter { $0.event == .frame }.count
            for number in 2...4 { try Self.remove(folder + "/capture-00000\(number).jsonl") }
            tap.rested(isEnding: false)
            tap.finish()
            let read = try Sample.read([folder])
            #expect(read.integrity.problems.map(\.kind) == [.gap])
            // Of the numbers so far three belong to the ends of segments, and one end is still there.
            #expect(Int(read.integrity.missing) == Int(written) - 3 - before)
            #expect(tap.status.lost == read.integrity.missing)
        }
    }

    @Test func `under stop the recording ends`() throws {
        try Sample.withFolder { parent in
            let folder = parent + "/capture"
            let tap = try SegmentTap(directory: folder, options: Self.options(.stop), actionName: { _, _ in nil })
            Self.tell(3, tap)
            try Self.remove(folder)
            tap.rested(isEnding: false)
            #expect(tap.status.isStopped && tap.status.lost == 3)
            #expect(tap.status.failure?.hasSuffix("was removed while it was written") == true)
            tap.finish()
            #expect(!FileManager.default.fileExists(atPath: folder))
        }
    }

    @Test func `where the folder cannot be made again, what comes is counted until it can`() throws {
        try Sample.withFolder { place in
            let parent = place + "/parent"
            let folder = parent + "/capture"
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
            let tap = try SegmentTap(directory: folder, options: Self.options(), actionName: { _, _ in nil })
            Self.tell(3, tap)
            try Self.remove(parent)
            tap.rested(isEnding: false)
            Self.tell(2, tap)
            #expect(tap.status.failure != nil && tap.status.lost == 5)
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
            tap.rested(isEnding: true)
            #expect(tap.status.failure == nil)
            tap.finish()
            #expect(try Sample.read([folder]).integrity.missing == 5)
        }
    }

    @Test func `a folder that was moved away keeps what is in it, and the next segment finds a new one`() throws {
        try Sample.withFolder { parent in
            let folder = parent + "/capture"
            var options = Self.options()
            options.segmentBytes = 1_500
            let tap = try SegmentTap(directory: folder, options: options, actionName: { _, _ in nil })
            Self.tell(1, tap)
            try FileManager.default.moveItem(atPath: folder, toPath: parent + "/moved")
            while tap.status.segments < 2 { Self.tell(1, tap) }
            tap.finish()
            #expect(tap.status.lost == 0)
            let read = try Sample.read([parent + "/moved", folder])
            #expect(read.integrity.problems == [])
        }
    }
}
