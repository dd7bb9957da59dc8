import TestSupport
import Testing
import WebSocketFraming

/// RFC 6455 §5.4: fragments become a message, and stay what they were.
struct MessageAssemblyTests {
    /// Feeds frames of `sender` to a reader and an assembly; tells the messages.
    private static func messages(in bytes: [UInt8], from sender: FrameSender) -> [AssembledMessage] {
        var reader = FrameReader(from: sender)
        var assembly = MessageAssembly()
        var messages: [AssembledMessage] = []
        var rest = bytes
        while case .frame(let header) = rest.withUnsafeMutableBytes({ reader.next(in: $0) }) {
            if !header.opcode.isControl {
                let frame = Array(rest[..<header.frameLength])
                let wasOpen = assembly.isOpen
                #expect(wasOpen == (header.opcode == .continuation))
                if let message = assembly.append(frame.span.bytes, header: header) { messages.append(message) }
                #expect(assembly.isOpen == !header.fin)
            }
            rest.removeFirst(header.frameLength)
        }
        #expect(rest.isEmpty)
        return messages
    }

    private static func fragments(maskKeys: [UInt32?]) -> [UInt8] {
        FrameWriter.frame(.text, Array("one ".utf8), fin: false, maskKey: maskKeys[0])
            + FrameWriter.frame(.ping, [1, 2], maskKey: maskKeys[1])
            + FrameWriter.frame(.continuation, [], fin: false, maskKey: maskKeys[2])
            + FrameWriter.frame(.continuation, Array("message".utf8), maskKey: maskKeys[3])
            + FrameWriter.frame(.binary, [UInt8](repeating: 0xFF, count: 200), maskKey: maskKeys[4])
    }

    @Test func `the payload of fragments is joined, whatever lies between them`() throws {
        for maskKeys: [UInt32?] in [[nil, nil, nil, nil, nil], [1, 2, 3, 4, 5]] {
            let sender = maskKeys[0] == nil ? FrameSender.server : .client
            let messages = Self.messages(in: Self.fragments(maskKeys: maskKeys), from: sender)
            try #require(messages.count == 2)
            #expect(messages[0].opcode == .text)
            #expect(messages[0].payload() == Array("one message".utf8))
            #expect(messages[0].headers.map(\.payloadLength) == [4, 0, 7])
            #expect(messages[1].opcode == .binary)
            #expect(messages[1].payload(padding: 3) == [UInt8](repeating: 0xFF, count: 200) + [0, 0, 0])
            #expect(messages[1].headers.count == 1)
        }
    }

    @Test func `frames that came unmasked are kept byte by byte`() {
        let frames = Self.fragments(maskKeys: [nil, nil, nil, nil, nil])
        let ping = FrameWriter.frame(.ping, [1, 2])
        var messages = Self.messages(in: frames, from: .server)
        #expect(messages[0].bytes + ping + messages[1].bytes == Self.reordered(frames, ping))
        let before = messages
        messages[0].remask { 7 }
        #expect(messages == before)
    }

    /// The frames of `fragments` with the ping behind the message that it stood in.
    private static func reordered(_ frames: [UInt8], _ ping: [UInt8]) -> [UInt8] {
        let first = FrameWriter.frame(.text, Array("one ".utf8), fin: false)
        let rest = frames[(first.count + ping.count)...]
        let message = rest.prefix(2 + 2 + 7)
        return first + message + ping + rest.dropFirst(message.count)
    }

    @Test func `frames that came masked leave with a key of their own each`() {
        var message = Self.messages(in: Self.fragments(maskKeys: [1, 2, 3, 4, 5]), from: .client)[0]
        var key: UInt32 = 100
        message.remask {
            key += 1
            return key
        }
        let expected =
            FrameWriter.frame(.text, Array("one ".utf8), fin: false, maskKey: 101)
            + FrameWriter.frame(.continuation, [], fin: false, maskKey: 102)
            + FrameWriter.frame(.continuation, Array("message".utf8), maskKey: 103)
        #expect(message.bytes == expected)
        #expect(Self.messages(in: message.bytes, from: .client)[0].payload() == Array("one message".utf8))
    }
}
