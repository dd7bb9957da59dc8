import Capture
import Glibc
import Synchronization

/// Signals as numbers to be read one after the other; the reader made last gets them.
///
/// The handler only writes the number to a pipe.
struct SignalReader: Sendable {
    private static let writingEnd = Atomic<Int32>(-1)
    private let readingEnd: Int32

    /// Takes these signals from now on.
    init(_ numbers: [Int32]) {
        var ends: [Int32] = [-1, -1]
        let failure = pipe(&ends)
        precondition(failure == 0, "no pipe for signals: \(errno)")
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        readingEnd = ends[0]
        Self.writingEnd.store(ends[1], ordering: .releasing)
        // Whoever started us may have these blocked, as threads of Dispatch have, and a program inherits that.
        var ours = sigset_t()
        sigemptyset(&ours)
        for number in numbers { sigaddset(&ours, number) }
        pthread_sigmask(SIG_UNBLOCK, &ours, nil)
        for number in numbers {
            signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(SignalReader.writingEnd.load(ordering: .acquiring), &byte, 1)
            }
        }
    }

    /// Waits for the next one; nil when there can be none.
    func next() -> Int32? {
        var byte: UInt8 = 0
        while true {
            let count = read(readingEnd, &byte, 1)
            if count == 1 { return Int32(byte) }
            guard count < 0, errno == EINTR else { return nil }
        }
    }

    /// The signals that whoever started the program wants to be ignored, as `nohup` does SIGHUP.
    static var ignored: Set<Int32> {
        let status = (try? Descriptor.contents(ofFile: "/proc/self/status")) ?? []
        let line = status.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: "SigIgn:".utf8) } ?? []
        let digits = String(decoding: line.dropFirst("SigIgn:".utf8.count), as: UTF8.self).filter(\.isHexDigit)
        let mask = UInt64(digits, radix: 16) ?? 0
        return Set((1...64).filter { mask >> UInt64($0 - 1) & 1 == 1 }.map(Int32.init))
    }

    /// Ends the program by this signal, as if nobody had taken it.
    static func die(by number: Int32) {
        signal(number, SIG_DFL)
        kill(getpid(), number)
    }
}
