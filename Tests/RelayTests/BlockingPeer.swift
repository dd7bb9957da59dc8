import Glibc
import WebSocketFraming

/// A WebSocket peer on a blocking socket: what a test plays the station or the CSMS with.
final class BlockingPeer: @unchecked Sendable {
    private let descriptor: Int32
    private let isClient: Bool
    private var reader: FrameReader
    private var buffer: [UInt8] = []

    private init(_ descriptor: Int32, isClient: Bool) {
        self.descriptor = descriptor
        self.isClient = isClient
        reader = FrameReader(from: isClient ? .server : .client)
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, 4)
    }

    deinit { close(descriptor) }

    /// Listens on a free port of the loopback address.
    static func listen() -> (descriptor: Int32, port: UInt16) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(listener, $0, length)
                _ = Glibc.listen(listener, 64)
                _ = getsockname(listener, $0, &length)
            }
        }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    /// Takes the next connection, answers its upgrade with 101 and `subprotocol`.
    static func accept(_ listener: Int32, subprotocol: String) -> BlockingPeer? {
        let peer = BlockingPeer(Glibc.accept(listener, nil, nil), isClient: false)
        guard let head = peer.readHead(of: .request), let request = HTTPRequestHead(head) else { return nil }
        peer.write(HandshakeWriter.acceptance(of: request, protocol: subprotocol))
        return peer
    }

    /// Dials and sends the upgrade request; the answer is read with ``isUpgraded()``.
    static func dial(port: UInt16, path: String, subprotocol: String) -> BlockingPeer? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(port: port)
        let failure = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard failure == 0 else { return nil }
        let peer = BlockingPeer(descriptor, isClient: true)
        peer.write(
            HandshakeWriter.request(
                target: path,
                host: "127.0.0.1",
                key: "dGhlIHNhbXBsZSBub25jZQ==",
                protocols: [subprotocol]
            )
        )
        return peer
    }

    /// Whether the answer to our upgrade request is 101.
    func isUpgraded() -> Bool {
        readHead(of: .response).flatMap { HTTPResponseHead($0) }?.status == 101
    }

    /// Sends one text message.
    func send(_ text: String) { write(FrameWriter.text(text, maskKey: isClient ? 0x1234_5678 : nil)) }

    /// Ends our side with a Close frame.
    func sendClose() { write(FrameWriter.close(.normal, maskKey: isClient ? 0x1234_5678 : nil)) }

    /// The next message's payload; nothing when the stream ends or a Close frame comes.
    func receive() -> [UInt8]? {
        while true {
            let step = buffer.withUnsafeMutableBytes { reader.next(in: $0) }
            switch step {
            case .violation: return nil
            case .needsMore:
                guard readMore() else { return nil }
            case .frame(let header), .invalidText(let header):
                let payload = Array(buffer[header.payload])
                buffer.removeFirst(header.frameLength)
                if header.opcode == .close { return nil }
                return payload
            }
        }
    }

    private func readHead(of subject: HeadReader.Subject) -> [UInt8]? {
        var reader = HeadReader(of: subject)
        while true {
            switch buffer.withUnsafeBytes({ reader.next(in: $0) }) {
            case .violation: return nil
            case .needsMore:
                guard readMore() else { return nil }
            case .head(let length):
                defer { buffer.removeFirst(length) }
                return Array(buffer[..<length])
            }
        }
    }

    private func readMore() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = read(descriptor, &chunk, chunk.count)
        guard count > 0 else { return false }
        buffer += chunk[..<count]
        return true
    }

    private func write(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
