import Glibc

/// The system refused what the loop needs: a port, a descriptor, memory.
package struct SystemError: Error, Hashable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    package struct Code: Hashable, Sendable {
        fileprivate enum Name {
            case addressInUse, addressNotAvailable, permissionDenied, outOfDescriptors, full, other
        }
        fileprivate var name: Name

        /// Another socket listens there.
        package static let addressInUse = Code(name: .addressInUse)
        /// This machine does not have the address.
        package static let addressNotAvailable = Code(name: .addressNotAvailable)
        /// The port needs privileges, or a policy forbids it.
        package static let permissionDenied = Code(name: .permissionDenied)
        /// The process or the machine has no descriptor or socket memory left.
        package static let outOfDescriptors = Code(name: .outOfDescriptors)
        /// The loop holds `maxConnections` already.
        package static let full = Code(name: .full)
        /// See ``SystemError/errno``.
        package static let other = Code(name: .other)
    }

    /// What happened.
    package var code: Code
    /// What the loop tried, for example `listen on 127.0.0.1:9000`.
    package var attempt: String
    /// The system's error number, 0 when the loop itself refused.
    package var errno: Int32

    package init(_ attempt: String, errno: Int32) {
        self.attempt = attempt
        self.errno = errno
        code =
            switch errno {
            case 0: .full
            case EADDRINUSE: .addressInUse
            case EADDRNOTAVAIL, EAFNOSUPPORT: .addressNotAvailable
            case EACCES, EPERM: .permissionDenied
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: .outOfDescriptors
            default: .other
            }
    }

    /// One line for people: `cannot listen on 127.0.0.1:9000: Address already in use`.
    package var description: String {
        "cannot \(attempt): \(errno == 0 ? "the loop is full" : Self.text(of: errno))"
    }

    /// The system's words for an error number.
    package static func text(of errno: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let base = buffer.baseAddress, strerror_r(errno, base, buffer.count) == 0 else {
                return "error \(errno)"
            }
            return String(cString: base)
        }
    }
}
