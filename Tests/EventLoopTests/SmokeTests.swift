import Glibc
import Testing

@testable import EventLoop

struct SmokeTests {
    @Test func `bytes go round a loop`() throws {
        var loop = try EventLoop()
        let listener = try loop.listen(on: .loopback(port: 0))
        let client = try loop.connect(to: loop.address(of: listener), token: 7)
        var server: ConnectionID?
        var echoed: [UInt8] = []
        let message = Array("hello".utf8)
        message.withUnsafeBytes { loop.send($0, on: client) }
        while echoed.count < 5 {
            switch loop.next() {
            case .accepted(let id, _, _): server = id
            case .connected(let id): #expect(id == client)
            case .received(let id):
                let input = loop.input(of: id)
                if id == server {
                    loop.send(UnsafeRawBufferPointer(input), on: id)
                } else {
                    echoed += input
                }
                loop.consume(input.count, of: id)
            case let event: print(event)
            }
        }
        #expect(echoed == message)
    }
}
