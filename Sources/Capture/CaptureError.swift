import Machine

/// A capture could not be opened or written.
package struct CaptureError: Error, Sendable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    package enum Code: Sendable, Hashable {
        case cannotOpen
        case cannotWrite
        case cannotRead
        case malformed
        case usage
    }

    /// What kind of failure it is.
    package var code: Code
    /// What was tried, and of what.
    package var message: String
    /// The system's error number, or 0.
    package var errno: Int32

    /// Says what failed, with the system's error number where it has one.
    package init(_ code: Code, _ message: String, errno: Int32 = 0) {
        self.code = code
        self.message = message
        self.errno = errno
    }

    /// What was tried, and the system's words where it has some.
    package var description: String { errno == 0 ? message : "\(message): \(SystemError.text(of: errno))" }
}
