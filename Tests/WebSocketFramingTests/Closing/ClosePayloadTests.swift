import Testing
import WebSocketFraming

/// RFC 6455 §5.5.1 and §7.4.
struct ClosePayloadTests {
    private func read(_ bytes: [UInt8]) -> ClosePayload { bytes.withUnsafeBytes { ClosePayload(reading: $0) } }

    @Test func `goes to bytes and back`() {
        let payload = ClosePayload(code: .goingAway, reason: "bis später")
        #expect(payload.bytes == [0x03, 0xE9] + Array("bis später".utf8))
        #expect(read(payload.bytes) == payload)
        #expect(payload.text == "bis später")
    }

    @Test func `is empty without a code`() {
        #expect(ClosePayload(code: nil, reason: "lost").bytes.isEmpty)
        #expect(read([]).code == nil)
        #expect(read([3]).code == nil)
    }

    @Test func `keeps the reason's bytes whatever they are`() {
        #expect(read([0x03, 0xE8, 0xFF, 0x41]).reason == [0xFF, 0x41])
    }

    @Test func `cuts a long reason before the character that does not fit`() {
        let payload = ClosePayload(code: .normal, reason: String(repeating: "x", count: 122) + "äz")
        #expect(payload.reason.count == 122)
        #expect(FrameWriter.close(.normal, reason: String(repeating: "€", count: 99)).count == 2 + 2 + 123)
    }

    @Test func `knows the codes that may be sent`() {
        let allowed = (0...UInt16.max).filter { CloseCode(rawValue: $0).maySend }
        #expect(allowed == Array(1000...1003) + Array(1007...1014) + Array(3000...4999))
    }
}
