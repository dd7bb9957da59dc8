import Testing
import WebSocketFraming

/// RFC 6455 §5.2 and §5.3: frames as they leave.
struct FrameWriterTests {
    /// The four bytes of a key in the order of the wire.
    private func key(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) } }

    @Test func `writes the examples of RFC 6455 §5.7`() {
        #expect(FrameWriter.text("Hello") == hex("81 05 48 65 6c 6c 6f"))
        let masked = FrameWriter.text("Hello", maskKey: key([0x37, 0xFA, 0x21, 0x3D]))
        #expect(masked == hex("81 85 37 fa 21 3d 7f 9f 4d 51 58"))
        #expect(FrameWriter.frame(.text, Array("Hel".utf8), fin: false) == hex("01 03 48 65 6c"))
        #expect(FrameWriter.frame(.continuation, Array("lo".utf8)) == hex("80 02 6c 6f"))
        #expect(FrameWriter.frame(.ping, Array("Hello".utf8)) == hex("89 05 48 65 6c 6c 6f"))
        let block = [UInt8](repeating: 0, count: 256)
        #expect(FrameWriter.frame(.binary, block).prefix(4) == hex("82 7E 01 00")[...])
        let large = [UInt8](repeating: 0, count: 65536)
        #expect(FrameWriter.frame(.binary, large).prefix(10) == hex("82 7F 00 00 00 00 00 01 00 00")[...])
    }

    @Test(arguments: [0, 1, 3, 15, 125, 126, 400, 65535, 65536])
    func `gives a masked frame a fresh key without changing anything else`(count: Int) {
        let payload = (0..<count).map { UInt8($0 % 96 + 32) }
        let (old, new) = (key([1, 2, 3, 4]), key([0xA0, 0xB0, 0xC0, 0xD0]))
        var bytes = FrameWriter.frame(.text, payload, maskKey: old)
        var reader = FrameReader(from: .client)
        guard case .frame(let header) = bytes.withUnsafeMutableBytes({ reader.next(in: $0) }) else {
            Issue.record("the frame is whole")
            return
        }
        #expect(Array(bytes[header.payload]) == payload)
        bytes.withUnsafeMutableBytes { FrameWriter.remask($0, header: header, key: new) }
        #expect(bytes == FrameWriter.frame(.text, payload, maskKey: new))
    }

    @Test func `leaves an unmasked frame as it is when asked to mask it anew`() {
        var bytes = FrameWriter.text("Hello")
        var reader = FrameReader(from: .server)
        guard case .frame(let header) = bytes.withUnsafeMutableBytes({ reader.next(in: $0) }) else {
            Issue.record("the frame is whole")
            return
        }
        bytes.withUnsafeMutableBytes { FrameWriter.remask($0, header: header, key: 0xFFFF_FFFF) }
        #expect(bytes == FrameWriter.text("Hello"))
    }

    @Test func `writes a header that the reader reads as the same header`() {
        for count in [0, 125, 126, 65535, 65536] {
            for mask in [nil, key([9, 8, 7, 6])] {
                let header = FrameHeader(opcode: .binary, payloadLength: count, maskKey: mask)
                var bytes = [UInt8](repeating: 0, count: header.frameLength)
                let written = bytes.withUnsafeMutableBytes { FrameWriter.write(header, into: $0) }
                #expect(written == header.headerLength)
                var reader = FrameReader(from: mask == nil ? .server : .client)
                #expect(bytes.withUnsafeMutableBytes { reader.next(in: $0) } == .frame(header))
            }
        }
    }
}
