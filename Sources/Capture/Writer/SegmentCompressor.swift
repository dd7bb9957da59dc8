import Machine
import CLinux
import CZlib
import Glibc
import Synchronization

/// Compresses closed segments on a thread of low priority, one after the other.
final class SegmentCompressor: Sendable {
    private let jobs = Mutex<[String]>([])
    private let isStopping = Atomic(false)
    private let thread = Mutex<SystemThread?>(nil)

    /// Adds a closed segment to the queue.
    func compress(_ path: String) {
        jobs.withLock { $0.append(path) }
        thread.withLock { thread in
            // Without a thread the segment stays as it is, until the next recording into its folder.
            if thread == nil { thread = try? SystemThread { [self] in run() } }
        }
    }

    /// Waits for the segment in work and leaves the others as they are.
    func stop() {
        isStopping.store(true, ordering: .relaxed)
        thread.withLock { $0 }?.join()
    }

    private func run() {
        // On Linux this lowers the calling thread alone. Recording must not cost the relay its processor.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 15)
        while !isStopping.load(ordering: .relaxed) {
            guard let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
                SystemClock.pause(nanoseconds: 20_000_000)
                continue
            }
            Self.compress(file: job) { [self] in isStopping.load(ordering: .relaxed) }
        }
    }

    /// Replaces the file by a compressed one beside it, with `.gz` behind its name.
    ///
    /// On any failure the plain file stays and the answer is false.
    @discardableResult
    static func compress(file path: String, isCancelled: () -> Bool = { false }) -> Bool {
        let input = open(path, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { return false }
        defer { close(input) }
        let partial = path + ".gz.part"
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { return false }
        guard let output = gzdopen(descriptor, "wb1") else {
            close(descriptor)
            return false
        }
        var isWhole = true
        var isDone = false
        var buffer = [UInt8](repeating: 0, count: 1 << 17)
        while isWhole, !isDone {
            let count = read(input, &buffer, buffer.count)
            if count > 0 {
                isWhole = gzwrite(output, buffer, UInt32(count)) == Int32(count) && !isCancelled()
            } else {
                isDone = count == 0
                isWhole = isDone
            }
        }
        isWhole = gzclose(output) == Z_OK && isWhole && synced(partial)
        guard isWhole, rename(partial, path + ".gz") == 0 else {
            unlink(partial)
            return false
        }
        unlink(path)
        return true
    }

    /// The compressed file must be on the disk before the plain one goes.
    private static func synced(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }
}
