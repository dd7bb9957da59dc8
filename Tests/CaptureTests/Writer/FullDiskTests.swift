import Capture
import Machine
import Glibc
import Synchronization
import Testing
import Traffic

/// What happens to a recording, and to who feeds it, when the disk takes no more.
struct FullDiskTests {
    /// A disk of which a test decides how much it takes.
    private final class SmallDisk: Sendable {
        private struct State {
            var free: Int
            var error = ENOSPC
            var refusals = 0
            var files = 0
        }

        private let state: Mutex<State>

        init(bytes: Int) { state = Mutex(State(free: bytes)) }

        func makeRoom(_ bytes: Int) { state.withLock { $0.free += bytes } }

        /// How often it has refused to write.
        var refusals: Int { state.withLock { $0.refusals } }

        var disk: CaptureDisk {
            var disk = CaptureDisk.system
            let write = disk.write
            disk.write = { [self] descriptor, bytes in
                state.withLock { state in
                    let taken = min(bytes.byteCount, state.free)
                    guard taken > 0 else {
                        state.refusals += 1
                        return -Int(state.error)
                    }
                    // A disk that fills takes the beginning, in the middle of a line.
                    state.free -= taken
                    return write(descriptor, bytes.extracting(first: taken))
                }
            }
            return disk
        }
    }

    private final class Heard: Sendable {
        private let list = Mutex<[Finding]>([])

        func take(_ incident: CaptureIncident) { list.withLock { $0.append(incident.finding) } }
        var findings: [Finding] { list.withLock { $0 } }
        var codes: [String] { findings.map(\.code.description) }
    }

    private func frame(_ index: Int) -> Event {
        Sample.frame(Array(#"[2,"\#(index)","Heartbeat",{}]"#.utf8), after: UInt64(index) * 1_000)
    }

    private func append(_ range: Range<Int>, to journal: Journal) {
        for index in range { journal.append(frame(index)) }
    }

    private func wait(for condition: () -> Bool) {
        while !condition() { SystemClock.pause(nanoseconds: 1_000_000) }
    }

    private func start(
        _ folder: String,
        _ disk: SmallDisk,
        _ policy: BacklogPolicy,
        _ heard: Heard
    ) throws -> Journal {
        var options = CaptureOptions()
        options.compresses = false
        options.onBacklog = policy
        options.disk = disk.disk
        return try Journal(folder, options, report: heard.take)
    }

    @Test(arguments: [0, 100, 1_000, 5_003])
    func `drop goes on, counts what is missing and says so when there is room again`(bytes: Int) throws {
        try Sample.withFolder { folder in
            let disk = SmallDisk(bytes: bytes)
            let heard = Heard()
            let writer = try start(folder, disk, .drop, heard)
            append(0..<100, to: writer)
            wait { disk.refusals > 0 }
            append(100..<200, to: writer)
            disk.makeRoom(1 << 20)
            wait { heard.codes.contains("LM8002") }
            append(200..<300, to: writer)
            writer.stop()

            let (records, integrity) = try Sample.read([folder])
            let frames = records.filter { $0.event == .frame }
            let lost = records.filter { $0.event == .gap }.reduce(0) { $0 + $1.lostRecords }
            #expect(UInt64(frames.count) + lost == 300)
            #expect(writer.status.lost == lost)
            #expect(writer.status.failure == nil)
            #expect(records.last?.event == .end)
            // What is there is whole and numbered without a hole; the gap is all that is missing.
            #expect(integrity.problems.allSatisfy { $0.kind == .gap })
            // The record tells of it as the run did.
            let recorded = records.filter { $0.event == .finding }.compactMap {
                CaptureFinding.recorded($0.bytes, at: $0.time)
            }
            #expect(recorded == heard.findings.filter { $0.code.description != "LM8003" })
            #expect(integrity.problems.map(\.finding) == heard.findings.filter { $0.code.description == "LM8003" })
            #expect(writer.status.findings["LM8001 capture-failed"] == 1)
        }
    }

    @Test(arguments: [0, 100, 1_000, 5_003])
    func `block loses nothing`(bytes: Int) throws {
        try Sample.withFolder { folder in
            let disk = SmallDisk(bytes: bytes)
            let heard = Heard()
            let writer = try start(folder, disk, .block, heard)
            append(0..<200, to: writer)
            wait { disk.refusals > 1 }
            disk.makeRoom(1 << 20)
            wait { heard.codes.contains("LM8002") }
            append(200..<300, to: writer)
            writer.stop()
            let (records, integrity) = try Sample.read([folder])
            #expect(records.filter { $0.event == .frame }.map(\.bytes) == (0..<300).map { frame($0).bytes })
            #expect(integrity.isWhole)
            #expect(writer.status.lost == 0)
            #expect(heard.codes == ["LM8001", "LM8002"])
            #expect(records.filter { $0.event == .finding }.count == 2)
        }
    }

    @Test func `who waits for a full disk is let go when the relay is to end`() throws {
        try Sample.withFolder { folder in
            let disk = SmallDisk(bytes: 1_000)
            let heard = Heard()
            let writer = try start(folder, disk, .block, heard)
            append(0..<100, to: writer)
            wait { disk.refusals > 0 }
            writer.stopWaiting()
            // More than the ring holds: these would wait for ever.
            append(100..<100_000, to: writer)
            writer.stop()
            let (records, integrity) = try Sample.read([folder])
            let frames = records.filter { $0.event == .frame }.count
            #expect(writer.status.lost == UInt64(100_000 - frames))
            #expect(writer.status.failure != nil)
            #expect(integrity.problems.map(\.kind) == [.noEnd])
        }
    }

    @Test(arguments: [0, 100, 1_000, 5_003])
    func `stop ends the recording for good and says so once`(bytes: Int) throws {
        try Sample.withFolder { folder in
            let disk = SmallDisk(bytes: bytes)
            let heard = Heard()
            let writer = try start(folder, disk, .stop, heard)
            append(0..<100, to: writer)
            wait { writer.status.isStopped }
            disk.makeRoom(1 << 20)
            append(100..<200, to: writer)
            writer.stop()
            let (records, integrity) = try Sample.read([folder])
            let frames = records.filter { $0.event == .frame }.count
            #expect(writer.status.lost == UInt64(200 - frames))
            #expect(heard.codes.first == "LM8001")
            #expect(heard.codes.filter { $0 == "LM8001" }.count == 1)
            #expect(integrity.problems.allSatisfy { $0.kind == .noEnd || $0.kind == .empty })
        }
    }

    @Test func `a segment that cannot be opened lets the full one grow`() throws {
        try Sample.withFolder { folder in
            let heard = Heard()
            var options = CaptureOptions()
            options.compresses = false
            options.segmentBytes = 10_000
            let create = options.disk.create
            options.disk.create = { $0.hasSuffix("000001.jsonl") ? create($0) : -EMFILE }
            let writer = try Journal(folder, options, report: heard.take)
            append(0..<1_000, to: writer)
            writer.stop()
            let (records, integrity) = try Sample.read([folder])
            #expect(records.filter { $0.event == .frame }.count == 1_000)
            #expect(integrity.isWhole)
            #expect(Set(heard.codes) == ["LM8001"])
        }
    }
}
