import Machine
import Glibc

/// Open files by their numbers.
package enum Descriptor {
    /// Why something could not be read or written.
    package struct Failure: Error, CustomStringConvertible {
        /// The system's error number.
        package let number: Int32
        /// The system's words for it.
        package var description: String { SystemError.text(of: number) }
    }

    /// Writes all of it and waits as long as that takes.
    package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest, rest.count)
            if count == rest.count { return }
            if count > 0 {
                rest.removeFirst(count)
            } else if errno == EAGAIN {
                var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&place, 1, -1)
            } else if errno != EINTR {
                throw Failure(number: errno)
            }
        }
    }

    /// Writes what can be written without waiting; what nobody takes is lost.
    package static func offer(_ bytes: [UInt8], to descriptor: Int32) {
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&place, 1, 0) == 1, place.revents & Int16(POLLOUT) != 0 else { return }
        _ = Glibc.write(descriptor, bytes, bytes.count)
    }

    /// Everything that can be read from it.
    package static func contents(of descriptor: Int32) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                bytes += chunk[..<count]
            } else if count == 0 {
                return bytes
            } else if errno != EINTR {
                throw Failure(number: errno)
            }
        }
    }

    /// The first bytes of a file, fewer where it is shorter.
    package static func beginning(ofFile path: String, count: Int) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(number: errno) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        let got = read(descriptor, &bytes, count)
        guard got >= 0 else { throw Failure(number: errno) }
        return Array(bytes[..<got])
    }

    /// Everything that a file holds, or standard input for `-`.
    package static func contents(ofFile path: String) throws(Failure) -> [UInt8] {
        if path == "-" { return try contents(of: STDIN_FILENO) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(number: errno) }
        defer { close(descriptor) }
        return try contents(of: descriptor)
    }
}
