import Machine
import CLinux
import EventLoop
import Glibc
import TestSupport
import Testing

struct EventLoopTests {
    @Test func `accepts, connects and carries bytes both ways`() throws {
        var stage = try LoopStage()
        let client = try stage.loop.connect(to: stage.address, token: 7)
        stage.send(Array("before connected".utf8), on: client)
        var server: ConnectionID?
        var received: [UInt8] = []
        while received.count < 16 {
            switch try stage.next() {
            case .accepted(let id, let listener, let peer):
                server = id
                #expect(listener == stage.listener)
                #expect(peer == stage.loop.localAddress(of: client))
            case .connected(let id): #expect(id == client)
            case .received(let id) where id == server: received += stage.take(id)
            case .drained(client): break
            case let event: Issue.record("unexpected \(event)")
            }
        }
        #expect(received == Array("before connected".utf8))
        #expect(stage.loop.token(of: client) == 7)
        let id = try #require(server)
        stage.send([1, 2, 3], on: id)
        #expect(try stage.next { $0 == .received(client) } == .received(client))
        #expect(stage.take(client) == [1, 2, 3])
        #expect(stage.loop.connectionCount == 2)
    }

    @Test func `accepted sockets do not wait for more bytes to send`() throws {
        var stage = try LoopStage {
            $0.keepAliveSeconds = 60
            $0.unacknowledgedMilliseconds = 9000
        }
        let client = try stage.loop.connect(to: stage.address, token: 0)
        guard
            case .accepted(let server, _, _) = try stage.next(where: { if case .accepted = $0 { true } else { false } })
        else { return }
        for id in [client, server] {
            #expect(option(IPPROTO_TCP, TCP_NODELAY, of: id) == 1)
            #expect(option(IPPROTO_TCP, TCP_USER_TIMEOUT, of: id) == 9000)
            #expect(option(IPPROTO_TCP, TCP_KEEPIDLE, of: id) == 60)
            #expect(option(Int(SOL_SOCKET), SO_KEEPALIVE, of: id) == 1)
        }
    }

    @Test func `reports a refused connection and leaves closing it to the caller`() throws {
        var stage = try LoopStage()
        let address = stage.address
        stage.loop.stopListening(stage.listener)
        let id = try stage.loop.connect(to: address, token: 3)
        #expect(try stage.next() == .connectFailed(id, errno: ECONNREFUSED))
        #expect(stage.loop.token(of: id) == 3)
        stage.send([1], on: id)
        stage.loop.close(id)
        #expect(stage.loop.token(of: id) == 0)
        #expect(stage.loop.connectionCount == 0)
    }

    @Test func `an address that cannot be reached is an event, not an error`() throws {
        var stage = try LoopStage()
        let broadcast = try #require(SocketAddress("255.255.255.255:9"))
        let id = try stage.loop.connect(to: broadcast, token: 0)
        guard case .connectFailed(id, let errno) = try stage.next() else {
            Issue.record("no failure")
            return
        }
        #expect(errno != 0)
    }

    @Test func `a port in use is an error that says so`() throws {
        var stage = try LoopStage()
        let address = stage.address
        let error = #expect(throws: SystemError.self) { try stage.loop.listen(on: address) }
        #expect(error?.code == .addressInUse)
        #expect(error?.description == "cannot listen on \(address): Address already in use")
    }

    @Test func `loops share a port when both want to, and nobody else gets in`() throws {
        var first = try Loop()
        var second = try Loop()
        let listener = try first.listen(on: .loopback(port: 0), reusePort: true, claiming: true)
        let address = first.address(of: listener)
        _ = try second.listen(on: address, reusePort: true)
        var other = try Loop()
        let error = #expect(throws: SystemError.self) {
            try other.listen(on: address, reusePort: true, claiming: true)
        }
        #expect(error?.code == .addressInUse)
    }

    @Test func `every address means IPv4 too`() throws {
        var stage = try LoopStage()
        let listener = try stage.loop.listen(on: .any(port: 0))
        let port = stage.loop.address(of: listener).port
        let peer = try Peer(to: .loopback(port: port))
        guard case .accepted(let id, listener, let from) = try stage.next() else {
            Issue.record("not accepted")
            return
        }
        #expect(from.family == .v4 && from.isLoopback)
        stage.loop.close(id)
        #expect(peer.read() == [])
    }

    @Test func `what is queued in one wake-up leaves in one write`() throws {
        var stage = try LoopStage()
        var ends: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends) == 0)
        let peer = Peer(adopting: ends[1])
        let id = try stage.loop.adopt(ends[0])
        for byte in 0..<100 as Range<UInt8> { stage.queue([byte, byte], on: id) }
        #expect(stage.loop.pendingOutput(of: id) == 200)
        #expect(peer.readAvailable().isEmpty)
        #expect(try stage.next() == .drained(id))
        // The socket keeps the borders of writes: all of it came as one.
        #expect(peer.readAvailable().count == 200)
        stage.send([1], on: id)
        #expect(peer.readAvailable() == [1])
        #expect(stage.loop.pendingOutput(of: id) == 0)
    }

    @Test func `a paused connection is not read, and nothing is lost`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        peer.write([1, 2, 3])
        #expect(try stage.next() == .received(id))
        stage.loop.pauseReading(id)
        #expect(stage.loop.isPaused(id) == true)
        peer.write([4, 5])
        #expect(try stage.settle() == [])
        #expect(Array(stage.loop.input(of: id)) == [1, 2, 3])
        stage.loop.resumeReading(id)
        #expect(try stage.next() == .received(id))
        #expect(stage.take(id) == [1, 2, 3, 4, 5])
    }

    private func option(_ level: Int, _ name: Int32, of id: ConnectionID) -> Int32 {
        var value: Int32 = -1
        var length = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(id.descriptor, Int32(level), name, &value, &length)
        return value
    }
}
