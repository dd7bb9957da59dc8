import CLinux
import Glibc

/// An IPv4 or IPv6 address with a port.
///
/// A plain value: no reference, no heap.
package struct SocketAddress: Hashable, Sendable {
    package enum Family: UInt8, Hashable, Sendable { case v4, v6 }

    /// The kind of address.
    ///
    /// IPv4 in IPv6 clothes (`::ffff:1.2.3.4`) that arrives from the system is taken as IPv4.
    package let family: Family
    /// The port in host order; 0 lets the system choose.
    package var port: UInt16
    /// The interface of a link-local IPv6 address, otherwise 0.
    package let scope: UInt32
    /// The 16 bytes of the address in network order, read as two big-endian numbers; IPv4 in the last four.
    private let high: UInt64
    private let low: UInt64

    private init(family: Family, high: UInt64, low: UInt64, port: UInt16, scope: UInt32) {
        self.family = family
        self.high = high
        self.low = low
        self.port = port
        self.scope = scope
    }

    /// An IPv4 address from its number (`0x7F00_0001` is 127.0.0.1).
    package init(v4 number: UInt32, port: UInt16) {
        self.init(family: .v4, high: 0, low: UInt64(number), port: port, scope: 0)
    }

    /// An IPv6 address from its two halves, most significant first.
    package init(v6 high: UInt64, _ low: UInt64, port: UInt16, scope: UInt32 = 0) {
        self.init(family: .v6, high: high, low: low, port: port, scope: scope)
    }

    /// `127.0.0.1`, on which only this machine is reached.
    package static func loopback(port: UInt16) -> SocketAddress { SocketAddress(v4: 0x7F00_0001, port: port) }
    /// `[::]`, every address of the machine, IPv4 included.
    package static func any(port: UInt16) -> SocketAddress { SocketAddress(v6: 0, 0, port: port) }

    /// Whether it is `0.0.0.0` or `[::]`.
    package var isAny: Bool { high == 0 && low == 0 }
    /// Whether it is reached from this machine only.
    package var isLoopback: Bool {
        family == .v4 ? low >> 24 == 127 : high == 0 && low == 1
    }
}

extension SocketAddress: CustomStringConvertible {
    /// Reads `127.0.0.1:9000`, `[::1]:9000`, `[fe80::1%eth0]:9000` or `:9000` (every address); nil for anything else, names included.
    package init?(_ text: some StringProtocol) {
        guard let colon = text.lastIndex(of: ":"), let port = Self.port(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.isEmpty {
            self = .any(port: port)
        } else if host.first == "[", host.last == "]", host.count > 2 {
            host = host.dropFirst().dropLast()
            guard host.contains(":") else { return nil }
            self.init(host: host, port: port)
        } else {
            guard !host.contains(":") else { return nil }
            self.init(host: host, port: port)
        }
    }

    /// Reads a numeric host without brackets: `127.0.0.1`, `::1`, `fe80::1%eth0`; nil for names.
    package init?(host: some StringProtocol, port: UInt16) {
        var v4 = in_addr()
        var v6 = in6_addr()
        let parts = host.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 1, inet_pton(AF_INET, String(host), &v4) == 1 {
            self.init(v4: UInt32(bigEndian: v4.s_addr), port: port)
        } else if let address = parts.first, inet_pton(AF_INET6, String(address), &v6) == 1 {
            var scope: UInt32 = 0
            if parts.count == 2 {
                scope = UInt32(parts[1]) ?? if_nametoindex(String(parts[1]))
                if scope == 0 { return nil }
            }
            self.init(v6, port: port, scope: scope)
        } else {
            return nil
        }
    }

    /// The form that the initialiser reads: `127.0.0.1:9000`, `[::1]:9000`.
    package var description: String {
        family == .v4 ? "\(host):\(port)" : "[\(host)]:\(port)"
    }

    /// The address without port and brackets.
    package var host: String {
        let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { buffer -> String in
            guard let base = buffer.baseAddress else { return "" }
            switch family {
            case .v4:
                var address = in_addr(s_addr: UInt32(truncatingIfNeeded: low).bigEndian)
                inet_ntop(AF_INET, &address, base, socklen_t(buffer.count))
            case .v6:
                var address = in6
                inet_ntop(AF_INET6, &address, base, socklen_t(buffer.count))
            }
            return String(cString: base)
        }
        return scope == 0 ? text : "\(text)%\(scope)"
    }

    private static func port(_ digits: some StringProtocol) -> UInt16? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return UInt16(digits)
    }
}

// The system's form.
extension SocketAddress {
    /// Reads what accept, getsockname or getaddrinfo filled in; nil for families other than IPv4 and IPv6.
    init?(_ storage: UnsafePointer<sockaddr>) {
        switch Int32(storage.pointee.sa_family) {
        case AF_INET:
            let v4 = UnsafeRawPointer(storage).loadUnaligned(as: sockaddr_in.self)
            self.init(v4: UInt32(bigEndian: v4.sin_addr.s_addr), port: UInt16(bigEndian: v4.sin_port))
        case AF_INET6:
            let v6 = UnsafeRawPointer(storage).loadUnaligned(as: sockaddr_in6.self)
            self.init(v6.sin6_addr, port: UInt16(bigEndian: v6.sin6_port), scope: v6.sin6_scope_id)
        default: return nil
        }
    }

    /// Lends the system's form for the time of `body`.
    func withSystemForm<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        switch family {
        case .v4:
            var form = sockaddr_in()
            form.sin_family = sa_family_t(AF_INET)
            form.sin_port = port.bigEndian
            form.sin_addr.s_addr = UInt32(truncatingIfNeeded: low).bigEndian
            return withUnsafeBytes(of: &form) { Self.lend($0, body) }
        case .v6:
            var form = sockaddr_in6()
            form.sin6_family = sa_family_t(AF_INET6)
            form.sin6_port = port.bigEndian
            form.sin6_addr = in6
            form.sin6_scope_id = scope
            return withUnsafeBytes(of: &form) { Self.lend($0, body) }
        }
    }

    var systemFamily: Int32 { family == .v4 ? AF_INET : AF_INET6 }

    private static func lend<Result>(
        _ bytes: UnsafeRawBufferPointer,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        guard let base = bytes.baseAddress else { preconditionFailure("a socket address is never empty") }
        return body(base.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }

    private init(_ address: in6_addr, port: UInt16, scope: UInt32) {
        let (high, low) = withUnsafeBytes(of: address) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
        if high == 0, low >> 32 == 0xFFFF {
            self.init(v4: UInt32(truncatingIfNeeded: low), port: port)
        } else {
            self.init(v6: high, low, port: port, scope: scope)
        }
    }

    private var in6: in6_addr {
        var address = in6_addr()
        withUnsafeMutableBytes(of: &address) { bytes in
            bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return address
    }
}
