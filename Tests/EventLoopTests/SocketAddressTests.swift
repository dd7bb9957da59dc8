import TestSupport
import Testing

import EventLoop

struct SocketAddressTests {
    @Test(arguments: [
        ("127.0.0.1:9000", "127.0.0.1:9000"), ("0.0.0.0:0", "0.0.0.0:0"),
        ("255.255.255.255:65535", "255.255.255.255:65535"),
        ("[::1]:9000", "[::1]:9000"), ("[::]:80", "[::]:80"), (":9000", "[::]:9000"),
        ("[2001:DB8:0:0::1]:1", "[2001:db8::1]:1"), ("[fe80::1%3]:5", "[fe80::1%3]:5"),
        ("[::ffff:10.0.0.1]:7", "10.0.0.1:7"), ("127.0.0.1:009", "127.0.0.1:9"),
    ])
    func `reads what people write`(text: String, meaning: String) {
        #expect(SocketAddress(text)?.description == meaning)
    }

    @Test(arguments: [
        "", ":", "9000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:+1", "127.0.0.1: 1",
        "127.0.0:1", "1.2.3.4.5:1", "localhost:9000", "::1:9000", "[::1]", "[::1]9000", "[]:1", "[127.0.0.1]:1",
        "[fe80::1%]:5", "[fe80::1%no-such-interface]:5", "127.0.0.1%1:5", "127.0.0.1:9000 ", "127.0.0.1:９",
    ])
    func `refuses everything else`(text: String) {
        #expect(SocketAddress(text) == nil)
    }

    @Test func `writes what it reads`() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let port = UInt16(truncatingIfNeeded: random.next())
            let v4 = SocketAddress(v4: UInt32(truncatingIfNeeded: random.next()), port: port)
            #expect(SocketAddress(v4.description) == v4)
            // Runs of zeros are where the short form goes wrong.
            let v6 = SocketAddress(v6: random.next() & random.next(), random.next() & random.next(), port: port)
            #expect(SocketAddress(v6.description) == v6)
        }
    }

    @Test func `knows this machine and every address`() {
        #expect(SocketAddress.loopback(port: 1).isLoopback)
        #expect(SocketAddress("127.8.9.1:1")?.isLoopback == true)
        #expect(SocketAddress("[::1]:1")?.isLoopback == true)
        #expect(SocketAddress("128.0.0.1:1")?.isLoopback == false)
        #expect(SocketAddress("[::]:1")?.isAny == true)
        #expect(SocketAddress("0.0.0.0:1")?.isAny == true)
        #expect(SocketAddress("[1::]:1")?.isAny == false)
    }
}
