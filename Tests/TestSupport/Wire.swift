import Glibc

/// One end of a TCP connection, or a listener, without anything around it: a test decides on every byte.
///
/// Calls wait, though never longer than a minute, so that a test which is wrong ends instead of hanging.
public final class Wire: @unchecked Sendable {
    /// The socket, -1 once closed.
    public private(set) var descriptor: Int32
    private var unread: [UInt8] = []

    /// The socket cannot be had.
    public struct Failure: Error {
        /// The system's error number.
        public let errno: Int32
    }

    private init(_ descriptor: Int32) throws {
        if descriptor < 0 { throw Failure(errno: errno) }
        self.descriptor = descriptor
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close() }

    // MARK: - Making one

    /// A listener on a free port of 127.0.0.`host`; `port` asks for one that was free before.
    public static func listening(host: UInt8 = 1, port: UInt16 = 0, backlog: Int32 = 1024) throws -> Wire {
        let wire = try Wire(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        var one: Int32 = 1
        setsockopt(wire.descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        guard wire.with(host: host, port: port, { bind(wire.descriptor, $0, $1) }) == 0,
            listen(wire.descriptor, backlog) == 0
        else { throw Failure(errno: errno) }
        return wire
    }

    /// A port of 127.0.0.1 on which nobody listened a moment ago.
    ///
    /// It lies below those that Linux gives to whoever asks for any, so that no other test gets it by chance.
    public static func freePort() throws -> UInt16 {
        for _ in 0..<100 {
            if let wire = try? listening(port: .random(in: 15_000..<32_000)) { return wire.port }
        }
        return try listening().port
    }

    /// A connection to a port of 127.0.0.`host`; with `isWaiting` false the attempt goes on by itself.
    public init(host: UInt8 = 1, to port: UInt16, isWaiting: Bool = true) throws {
        descriptor = -1
        let wire = try Wire(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        if !isWaiting { _ = fcntl(wire.descriptor, F_SETFL, O_NONBLOCK) }
        guard
            wire.with(host: host, port: port, { connect(wire.descriptor, $0, $1) }) == 0
                || (!isWaiting && errno == EINPROGRESS)
        else { throw Failure(errno: errno) }
        swap(&descriptor, &wire.descriptor)
    }

    /// The next connection of a listener.
    public func accept() throws -> Wire { try Wire(Glibc.accept(descriptor, nil, nil)) }

    /// The port of this end.
    public var port: UInt16 {
        var form = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &form) {
            _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return UInt16(bigEndian: form.sin_port)
    }

    private func with(host: UInt8, port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var form = sockaddr_in()
        form.sin_family = sa_family_t(AF_INET)
        form.sin_port = port.bigEndian
        form.sin_addr.s_addr = (0x7F00_0000 | UInt32(host)).bigEndian
        return withUnsafePointer(to: &form) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    // MARK: - Bytes

    /// Writes all of it, or as much as the peer takes before it goes.
    public func write(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }

    /// Waits for some bytes; nil at the end, however it comes.
    private func fill() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count > 0 { unread += buffer[..<count] }
        return count > 0
    }

    /// Everything until the end.
    public func readToEnd() -> [UInt8] {
        while fill() {}
        defer { unread = [] }
        return unread
    }

    /// The head of an HTTP message with its blank line; empty at the end.
    public func readHead() -> String {
        let mark = Array("\r\n\r\n".utf8)
        while true {
            if let end = unread.indices.first(where: { unread[$0...].starts(with: mark) }) {
                defer { unread.removeFirst(end + 4) }
                return String(decoding: unread[..<(end + 4)], as: UTF8.self)
            }
            if !fill() { return "" }
        }
    }

    /// The status of an HTTP response, whose head is read; 0 at the end.
    public func readStatus() -> Int {
        Int(readHead().split(separator: " ").dropFirst().first ?? "") ?? 0
    }

    /// The first of these that has something to read, be it the end, or to accept; nil after a minute of silence.
    public static func firstReady(_ wires: [Wire]) -> Wire? {
        if let wire = wires.first(where: { !$0.unread.isEmpty }) { return wire }
        var places = wires.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        guard poll(&places, nfds_t(places.count), 60_000) > 0 else { return nil }
        return zip(wires, places).first { $1.revents != 0 }?.0
    }

    /// Ends output; input goes on.
    public func endOutput() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Ends the connection.
    public func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }

    /// Ends the connection with a reset.
    public func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    /// From now on this machine drops every packet that comes for this socket, as a cut cable would: nothing is
    /// acknowledged, nothing refused.
    public func vanish() {
        var drop = Instruction()
        withUnsafePointer(to: &drop) { code in
            var program = Program(length: 1, code: code)
            setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &program, socklen_t(MemoryLayout<Program>.size))
        }
    }

    /// `sock_filter` of the packet filter: return, nothing of the packet.
    private struct Instruction {
        var code: UInt16 = 0x06
        var jumpTrue: UInt8 = 0
        var jumpFalse: UInt8 = 0
        var operand: UInt32 = 0
    }

    /// `sock_fprog`.
    private struct Program {
        var length: UInt16
        var code: UnsafePointer<Instruction>
    }

    // MARK: - WebSocket

    /// Asks for an upgrade, always with the same key.
    public func requestUpgrade(_ target: String = "/CP-1") {
        write(
            """
            GET \(target) HTTP/1.1\r
            Host: relay\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Protocol: ocpp1.6\r
            \r

            """.utf8
        )
    }

    /// Reads a request for an upgrade and agrees to it, with a subprotocol unless that is nil.
    public func acceptUpgrade(choosing subprotocol: String? = "ocpp1.6") {
        _ = readHead()
        // The answer to the key of `requestUpgrade`, computed with Python's hashlib (RFC 6455 §4.2.2).
        write(
            """
            HTTP/1.1 101 Switching Protocols\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Accept: ICX+Yqv66kxgM0FcWaLWlFLwTAI=\r
            \(subprotocol.map { "Sec-WebSocket-Protocol: \($0)\r\n" } ?? "")\r

            """.utf8
        )
    }

    /// Writes one short text message, masked as a station's.
    public func writeMasked(_ text: String) { write(Self.masked(Array(text.utf8))) }

    /// One short text message, masked as a station's, UTF-8 or not.
    public static func masked(_ payload: [UInt8]) -> [UInt8] {
        precondition(payload.count < 126, "short messages only")
        return [0x81, 0x80 | UInt8(payload.count), 1, 2, 3, 4] + payload.enumerated().map { $1 ^ UInt8($0 % 4 + 1) }
    }

    /// Writes one short text message as a server does.
    public func writeUnmasked(_ text: String) {
        precondition(text.utf8.count < 126, "short messages only")
        write([0x81, UInt8(text.utf8.count)] + text.utf8)
    }

    /// The next frame, unmasked; nil at the end.
    public func readFrame() -> (opcode: UInt8, payload: [UInt8])? {
        while true {
            if unread.count >= 2 {
                let isMasked = unread[1] & 0x80 != 0
                var (length, start) = (Int(unread[1] & 0x7F), 2)
                if length == 126, unread.count >= 4 { (length, start) = (Int(unread[2]) << 8 | Int(unread[3]), 4) }
                let total = start + (isMasked ? 4 : 0) + length
                if unread.count >= total, length != 126 || start == 4 {
                    let key = isMasked ? Array(unread[start..<start + 4]) : [0, 0, 0, 0]
                    let payload = unread[(total - length)..<total].enumerated().map { $1 ^ key[$0 % 4] }
                    let opcode = unread[0] & 0x0F
                    unread.removeFirst(total)
                    return (opcode, payload)
                }
            }
            if !fill() { return nil }
        }
    }

    /// The next text message; nil for anything else.
    public func readText() -> String? {
        guard let frame = readFrame(), frame.opcode == 1 else { return nil }
        return String(decoding: frame.payload, as: UTF8.self)
    }
}
