import Capture
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
            disk.write = { [self] descriptor, bytes, count in
                state.withLock { state in
                    let taken = min(count, state.free)
                    guard taken > 0 else {
                        state.refusals += 1
                        return -Int(state.error)
                    }
                    // A disk that fills takes the beginning, in the middle of a line.
                    state.free -= taken
                    return write(descriptor, bytes, taken)
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

    private func frame(_ index: Int) -> (header: RingHeader, bytes: [UInt8]) {
        Sample.frame(Array(#"[2,"\#(index)","Heartbeat",{}]"#.utf8), after: UInt64(index) * 1_000)
    }

    private func append(_ range: Range<Int>, to ring: EventRing, _ policy: BacklogPolicy) {
        for index in range {
            let (header, bytes) = frame(index)
            _ = Array("CP-1".utf8).withUnsafeBytes { station in
                bytes.withUnsafeBytes { ring.append(header, station: station, bytes: $0, policy: policy) }
            }
        }
    }

    private func wait(for condition: () -> Bool) {
        while !condition() { SystemClock.pause(nanoseconds: 1_000_000) }
    }

    private func start(
        _ folder: String,
        _ disk: SmallDisk,
        _ policy: BacklogPolicy,
        _ heard: Heard
    ) throws -> (writer: CaptureWriter, ring: EventRing) {
        var options = CaptureOptions()
        options.compresses = false
        options.onBacklog = policy
        options.disk = disk.disk
        let writer = try CaptureWriter.start(
            directory: folder,
            options: options,
            actionName: { _, _ in nil },
            report: heard.take
        )
        return (writer, writer.addRing())
    }

    @Test(arguments: [0, 100, 1_000, 5_003])
    func `drop goes on, counts what is missing and says so when there is room again`(bytes: Int) throws {
        try Sample.withFolder { folder in
            let disk = SmallDisk(bytes: bytes)
            let heard = Heard()
            let (writer, ring) = try start(folder, disk, .drop, heard)
            append(0..<100, to: ring, .drop)
            wait { disk.refusals > 0 }
            append(100..<200, to: ring, .drop)
            disk.makeRoom(1 << 20)
            wait { heard.codes.contains("LM8002") }
            append(200..<300, to: ring, .drop)
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
            let (writer, ring) = try start(folder, disk, .block, heard)
            append(0..<200, to: ring, .block)
            wait { disk.refusals > 1 }
            disk.makeRoom(1 << 20)
            wait { heard.codes.contains("LM8002") }
            append(200..<300, to: ring, .block)
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
            let (writer, ring) = try start(folder, disk, .block, heard)
            append(0..<100, to: ring, .block)
            wait { disk.refusals > 0 }
            writer.stopWaiting()
            // More than the ring holds: these would wait for ever.
            append(100..<100_000, to: ring, .block)
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
            let (writer, ring) = try start(folder, disk, .stop, heard)
            append(0..<100, to: ring, .stop)
            wait { writer.status.isStopped }
            disk.makeRoom(1 << 20)
            append(100..<200, to: ring, .stop)
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
            let writer = try CaptureWriter.start(
                directory: folder,
                options: options,
                actionName: { _, _ in nil },
                report: heard.take
            )
            append(0..<1_000, to: writer.addRing(), .drop)
            writer.stop()
            let (records, integrity) = try Sample.read([folder])
            #expect(records.filter { $0.event == .frame }.count == 1_000)
            #expect(integrity.isWhole)
            #expect(Set(heard.codes) == ["LM8001"])
        }
    }
}
