import CLinux
import Glibc

/// System calls on TCP sockets.
///
/// Each returns the descriptor or 0, or a negated error number.
enum Socket {
    struct Options {
        var keepAliveSeconds: Int32
        var unacknowledgedMilliseconds: Int32
    }

    static func open(_ address: SocketAddress, options: Options) -> Int32 {
        let descriptor = clinux_stream_socket(address.systemFamily)
        if descriptor < 0 { return -errno }
        apply(options, to: descriptor)
        return descriptor
    }

    /// Sockets that a listener accepts inherit all of these, so they are set once per listener.
    static func apply(_ options: Options, to descriptor: Int32) {
        set(TCP_NODELAY, at: Int32(IPPROTO_TCP), to: 1, of: descriptor)
        if options.unacknowledgedMilliseconds > 0 {
            set(TCP_USER_TIMEOUT, at: Int32(IPPROTO_TCP), to: options.unacknowledgedMilliseconds, of: descriptor)
        }
        if options.keepAliveSeconds > 0 {
            set(SO_KEEPALIVE, at: SOL_SOCKET, to: 1, of: descriptor)
            set(TCP_KEEPIDLE, at: Int32(IPPROTO_TCP), to: options.keepAliveSeconds, of: descriptor)
            set(TCP_KEEPINTVL, at: Int32(IPPROTO_TCP), to: max(1, options.keepAliveSeconds / 4), of: descriptor)
            set(TCP_KEEPCNT, at: Int32(IPPROTO_TCP), to: 4, of: descriptor)
        }
    }

    @discardableResult
    static func set(_ option: Int32, at level: Int32, to value: Int32, of descriptor: Int32) -> Int32 {
        var value = value
        return setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size)) == 0 ? 0 : -errno
    }

    static func bind(_ descriptor: Int32, to address: SocketAddress) -> Int32 {
        address.withSystemForm { Glibc.bind(descriptor, $0, $1) } == 0 ? 0 : -errno
    }

    static func connect(_ descriptor: Int32, to address: SocketAddress) -> Int32 {
        address.withSystemForm { Glibc.connect(descriptor, $0, $1) } == 0 ? 0 : -errno
    }

    /// The next waiting connection with its peer's address.
    static func accept(_ listener: Int32) -> (descriptor: Int32, peer: SocketAddress) {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let descriptor = clinux_accept(listener, &storage, &length)
        guard descriptor >= 0 else { return (-errno, .any(port: 0)) }
        return (descriptor, address(in: &storage) ?? .any(port: 0))
    }

    static func localAddress(of descriptor: Int32) -> SocketAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutableBytes(of: &storage) {
            $0.baseAddress.map { getsockname(descriptor, $0.assumingMemoryBound(to: sockaddr.self), &length) }
        }
        return result == 0 ? address(in: &storage) : nil
    }

    /// The pending error of a socket, taken from it.
    static func takeError(of descriptor: Int32) -> Int32 {
        var error: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : errno
    }

    /// Closes with a reset instead of an orderly end.
    static func abort(_ descriptor: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close(descriptor)
    }

    private static func address(in storage: inout sockaddr_storage) -> SocketAddress? {
        withUnsafeBytes(of: &storage) {
            $0.baseAddress.flatMap { SocketAddress($0.assumingMemoryBound(to: sockaddr.self)) }
        }
    }
}
